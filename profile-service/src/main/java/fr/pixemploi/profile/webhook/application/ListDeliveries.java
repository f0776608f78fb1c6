package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.webhook.domain.Deliveries;
import fr.pixemploi.profile.webhook.domain.Delivery;
import fr.pixemploi.profile.webhook.domain.DeliveryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A structure looks at what was told to an endpoint, and how that went. */
@ApplicationScoped
@Transactional
public class ListDeliveries {
    private final WebhookReach reach;
    private final Deliveries deliveries;

    ListDeliveries(WebhookReach reach, Deliveries deliveries) {
        this.reach = reach;
        this.deliveries = deliveries;
    }

    /** @param state which; null for all */
    public List<Delivery> handle(
            Caller caller, UUID webhookId, @Nullable DeliveryState state, @Nullable UUID before, int max) {
        return deliveries.of(reach.find(caller, webhookId).id(), state, before, max);
    }
}
