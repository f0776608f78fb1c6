package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.webhook.domain.Deliveries;
import fr.pixemploi.profile.webhook.domain.Delivery;
import fr.pixemploi.profile.webhook.domain.WebhookRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A structure has something told to an endpoint that is about nobody. */
@ApplicationScoped
@Transactional
public class TestWebhook {
    private final WebhookReach reach;
    private final Deliveries deliveries;
    private final Clock clock;

    TestWebhook(WebhookReach reach, Deliveries deliveries, Clock clock) {
        this.reach = reach;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public Delivery handle(Caller caller, UUID webhookId) {
        Delivery test = Delivery.test(
                Ids.next(),
                reach.lockActive(caller, webhookId).id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        deliveries.queue(test);
        return test;
    }

    /** How far it is, for a call that is sent again. */
    public Delivery again(Caller caller, UUID id) {
        Delivery test = deliveries.find(id).orElseThrow(WebhookRefusal.NoSuchWebhook::new);
        reach.find(caller, test.webhookId());
        return test;
    }
}
