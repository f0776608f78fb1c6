package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.webhook.domain.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A structure looks at one of its endpoints. */
@ApplicationScoped
@Transactional
public class GetWebhook {
    private final WebhookReach reach;

    GetWebhook(WebhookReach reach) {
        this.reach = reach;
    }

    public Webhook handle(Caller caller, UUID id) {
        return reach.find(caller, id);
    }
}
