package fr.pixemploi.profile.news.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.news.domain.NewsLog;
import fr.pixemploi.profile.news.domain.NewsRefusal;
import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.news.domain.NumberedNews;
import fr.pixemploi.profile.news.domain.ToldNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A structure's own system reads on from where it was. */
@ApplicationScoped
public class ReadNews {
    /**
     * News looked at, of which some may not be told any more.
     *
     * @param lastPosition of those looked at: where to read on; as it was asked for when there were none
     */
    public record Portion(List<ToldNews> told, long lastPosition) {}

    private final NewsLog log;
    private final TellNews tell;

    ReadNews(NewsLog log, TellNews tell) {
        this.log = log;
        this.tell = tell;
    }

    /**
     * @param types which; empty for all
     * @param max looked at
     */
    public Portion handle(Caller caller, UUID structureId, Set<NewsType> types, long after, int max) {
        if (!caller.hasAny(Set.of(StructureRole.PARTNER, StructureRole.MANAGER), structureId))
            throw new NewsRefusal.NoSuchStructure();
        List<NumberedNews> portion = log.of(structureId, types, after, max);
        return new Portion(
                tell.handle(portion),
                portion.isEmpty() ? after : portion.getLast().position());
    }
}
