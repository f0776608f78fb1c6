package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.webhook.domain.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A structure gives an endpoint up, with what was written down of its deliveries. */
@ApplicationScoped
@Transactional
public class RemoveWebhook {
    private final WebhookReach reach;
    private final Webhooks webhooks;

    RemoveWebhook(WebhookReach reach, Webhooks webhooks) {
        this.reach = reach;
        this.webhooks = webhooks;
    }

    public void handle(Caller caller, UUID id) {
        webhooks.remove(reach.lock(caller, id).id());
    }
}
