package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.webhook.domain.Deliveries;
import fr.pixemploi.profile.webhook.domain.Webhook;
import fr.pixemploi.profile.webhook.domain.WebhookRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An endpoint is told anew what happened since a moment, such as the beginning of an outage of the structure's system. */
@ApplicationScoped
@Transactional
public class ReplayNews {
    /** As long as news are kept. */
    private static final Duration FARTHEST = Duration.ofDays(60);

    private final WebhookReach reach;
    private final Deliveries deliveries;
    private final Clock clock;

    ReplayNews(WebhookReach reach, Deliveries deliveries, Clock clock) {
        this.reach = reach;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @return how many wait anew */
    public int handle(Caller caller, UUID webhookId, Instant since) {
        Webhook webhook = reach.lockActive(caller, webhookId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (since.isAfter(now) || since.isBefore(now.minus(FARTHEST))) throw new WebhookRefusal.SinceOutOfRange();
        // Positions grow by the clock.
        return deliveries.queueAgain(webhook, ChronoUnit.MICROS.between(Instant.EPOCH, since), now);
    }
}
