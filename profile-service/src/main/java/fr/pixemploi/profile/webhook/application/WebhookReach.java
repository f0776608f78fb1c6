package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.webhook.domain.Webhook;
import fr.pixemploi.profile.webhook.domain.WebhookRefusal;
import fr.pixemploi.profile.webhook.domain.WebhookState;
import fr.pixemploi.profile.webhook.domain.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Whose endpoints a caller sees and changes: those of structures whose own system it is, or which they manage. */
@ApplicationScoped
class WebhookReach {
    private static final Set<StructureRole> OWNERS = Set.of(StructureRole.PARTNER, StructureRole.MANAGER);

    private final Webhooks webhooks;

    WebhookReach(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    void require(Caller caller, UUID structureId) {
        if (!caller.hasAny(OWNERS, structureId)) throw new WebhookRefusal.NoSuchWebhook();
    }

    Webhook find(Caller caller, UUID id) {
        return webhooks.find(id)
                .filter(webhook -> caller.hasAny(OWNERS, webhook.structureId()))
                .orElseThrow(WebhookRefusal.NoSuchWebhook::new);
    }

    /** Kept from others until the transaction ends. */
    Webhook lock(Caller caller, UUID id) {
        return webhooks.lock(id)
                .filter(webhook -> caller.hasAny(OWNERS, webhook.structureId()))
                .orElseThrow(WebhookRefusal.NoSuchWebhook::new);
    }

    Webhook lockActive(Caller caller, UUID id) {
        Webhook webhook = lock(caller, id);
        if (webhook.state() != WebhookState.ACTIVE) throw new WebhookRefusal.NotActive();
        return webhook;
    }
}
