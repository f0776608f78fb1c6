package fr.pixemploi.profile.news.application;

import fr.pixemploi.profile.news.domain.NewsLog;
import fr.pixemploi.profile.news.domain.NumberedNews;
import fr.pixemploi.profile.news.domain.ToldNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What of these news may go out at this moment: what was shared when it happened may have been taken back since. */
@ApplicationScoped
public class TellNews {
    private final NewsLog log;
    private final Clock clock;

    TellNews(NewsLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    public List<ToldNews> handle(Collection<NumberedNews> news) {
        return among(news.stream().map(each -> each.news().id()).toList());
    }

    /** The same by their ids. */
    public List<ToldNews> among(List<UUID> ids) {
        return log.tellable(ids, clock.instant());
    }
}
