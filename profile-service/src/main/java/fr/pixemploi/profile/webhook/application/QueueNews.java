package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.profile.news.domain.NewsNumbered;
import fr.pixemploi.profile.webhook.domain.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** News that have got their place are to be told to the endpoints that want them, in the transaction that gave it. */
@ApplicationScoped
@Transactional
public class QueueNews {
    private final Deliveries deliveries;
    private final Clock clock;

    QueueNews(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void numbered(@Observes NewsNumbered told) {
        deliveries.queue(
                told.news().stream().map(each -> each.news().id()).toList(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
