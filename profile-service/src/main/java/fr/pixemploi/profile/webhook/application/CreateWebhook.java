package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.webhook.domain.EndpointRule;
import fr.pixemploi.profile.webhook.domain.Secrets;
import fr.pixemploi.profile.webhook.domain.Webhook;
import fr.pixemploi.profile.webhook.domain.WebhookRefusal;
import fr.pixemploi.profile.webhook.domain.WebhookState;
import fr.pixemploi.profile.webhook.domain.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** A structure says where its system is told news, and which. */
@ApplicationScoped
@Transactional
public class CreateWebhook {
    private final WebhookReach reach;
    private final Webhooks webhooks;
    private final ProfileSettings.Webhooks settings;
    private final RandomGenerator random;
    private final Clock clock;

    CreateWebhook(
            WebhookReach reach, Webhooks webhooks, ProfileSettings settings, RandomGenerator random, Clock clock) {
        this.reach = reach;
        this.webhooks = webhooks;
        this.settings = settings.webhooks();
        this.random = random;
        this.clock = clock;
    }

    public Webhook handle(Caller caller, UUID structureId, URI url, Set<NewsType> types) {
        reach.require(caller, structureId);
        if (!new EndpointRule(settings.allowPrivate()).allows(url)) throw new WebhookRefusal.AddressRefused();
        if (webhooks.countLocked(structureId) >= settings.most()) throw new WebhookRefusal.TooManyWebhooks();
        Webhook webhook = new Webhook(
                Ids.next(),
                structureId,
                url,
                types,
                WebhookState.ACTIVE,
                null,
                Secrets.draw(random),
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                1);
        webhooks.add(webhook);
        return webhook;
    }
}
