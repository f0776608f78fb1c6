package fr.pixemploi.profile.news.application;

import fr.pixemploi.kit.alive.WhileClosed;
import fr.pixemploi.profile.news.domain.NewsLog;
import fr.pixemploi.profile.news.domain.NewsNumbered;
import fr.pixemploi.profile.news.domain.NumberedNews;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;

/**
 * Gives news their place in the feed, after they were committed: whoever reads on after a place misses none that commits later.
 */
@ApplicationScoped
class NumberNews {
    private static final int AT_A_TIME = 500;

    private final NewsLog log;
    private final Event<NewsNumbered> numbered;
    private final Clock clock;

    NumberNews(NewsLog log, Event<NewsNumbered> numbered, Clock clock) {
        this.log = log;
        this.numbered = numbered;
        this.clock = clock;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = WhileClosed.class)
    void handle() {
        while (QuarkusTransaction.requiringNew().call(this::some) == AT_A_TIME) {
            // The next ones.
        }
    }

    private int some() {
        List<NumberedNews> news = log.number(clock.instant(), AT_A_TIME);
        if (!news.isEmpty()) numbered.fire(new NewsNumbered(news));
        return news.size();
    }
}
