package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.webhook.domain.Webhook;
import fr.pixemploi.profile.webhook.domain.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A structure looks over its endpoints. */
@ApplicationScoped
@Transactional
public class ListWebhooks {
    private final WebhookReach reach;
    private final Webhooks webhooks;

    ListWebhooks(WebhookReach reach, Webhooks webhooks) {
        this.reach = reach;
        this.webhooks = webhooks;
    }

    public List<Webhook> handle(Caller caller, UUID structureId, @Nullable UUID after, int max) {
        reach.require(caller, structureId);
        return webhooks.of(structureId, after, max);
    }
}
