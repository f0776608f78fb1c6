package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.webhook.domain.EndpointRule;
import fr.pixemploi.profile.webhook.domain.Webhook;
import fr.pixemploi.profile.webhook.domain.WebhookRefusal;
import fr.pixemploi.profile.webhook.domain.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A structure moves an endpoint, wants other news, pauses it or switches it on again. What waits for it meanwhile goes on waiting. */
@ApplicationScoped
@Transactional
public class UpdateWebhook {
    private final WebhookReach reach;
    private final Webhooks webhooks;
    private final EndpointRule rule;

    UpdateWebhook(WebhookReach reach, Webhooks webhooks, ProfileSettings settings) {
        this.reach = reach;
        this.webhooks = webhooks;
        this.rule = new EndpointRule(settings.webhooks().allowPrivate());
    }

    /** @param change what becomes of it */
    public Webhook handle(Caller caller, UUID id, ReadVersion read, UnaryOperator<Webhook> change) {
        Webhook current = reach.lock(caller, id);
        if (!read.is(current.version())) throw new WebhookRefusal.ChangedMeanwhile();
        Webhook changed = change.apply(current);
        if (!rule.allows(changed.url())) throw new WebhookRefusal.AddressRefused();
        if (!changed.equals(current)) webhooks.change(changed);
        return changed;
    }
}
