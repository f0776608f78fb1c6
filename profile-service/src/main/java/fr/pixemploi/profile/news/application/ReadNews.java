package fr.pixemploi.profile.news.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.news.domain.News;
import fr.pixemploi.profile.news.domain.NewsLog;
import fr.pixemploi.profile.news.domain.NewsRefusal;
import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.news.domain.ToldNews;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A structure's own system reads on from where it was; the people whom it reads of will know. */
@ApplicationScoped
@Transactional
public class ReadNews {
    /** News looked at, without those that may not be told any more. @param lastPosition up to which all were looked at */
    public record Portion(List<ToldNews> told, long lastPosition) {}

    private final NewsLog log;
    private final TellNews tell;
    private final NoteFileRead noteRead;

    ReadNews(NewsLog log, TellNews tell, NoteFileRead noteRead) {
        this.log = log;
        this.tell = tell;
        this.noteRead = noteRead;
    }

    /**
     * @param types which; empty for all
     * @param max looked at
     */
    public Portion handle(Caller caller, UUID structureId, Set<NewsType> types, long after, int max) {
        if (!caller.hasAny(Set.of(StructureRole.PARTNER, StructureRole.MANAGER), structureId))
            throw new NewsRefusal.NoSuchStructure();
        NewsLog.Portion looked = log.of(structureId, types, after, max);
        List<ToldNews> told = tell.handle(looked.news());
        List<UUID> people = told.stream()
                .map(each -> each.numbered().news())
                .filter(News::hasPerson)
                .map(News::knownAs)
                .distinct()
                .toList();
        if (!people.isEmpty()) noteRead.handle(caller, structureId, people, NoteFileRead.Part.NEWS);
        return new Portion(told, looked.lastPosition());
    }
}
