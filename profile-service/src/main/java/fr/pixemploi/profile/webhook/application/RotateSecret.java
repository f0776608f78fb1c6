package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.webhook.domain.Webhook;
import fr.pixemploi.profile.webhook.domain.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** An endpoint gets a new secret; the one of before signs beside it for a while, so that no message is refused meanwhile. */
@ApplicationScoped
@Transactional
public class RotateSecret {
    private final WebhookReach reach;
    private final Webhooks webhooks;
    private final Duration both;
    private final RandomGenerator random;
    private final Clock clock;

    RotateSecret(WebhookReach reach, Webhooks webhooks, ProfileSettings settings, RandomGenerator random, Clock clock) {
        this.reach = reach;
        this.webhooks = webhooks;
        this.both = settings.webhooks().bothSecrets();
        this.random = random;
        this.clock = clock;
    }

    public Webhook handle(Caller caller, UUID id) {
        Webhook current = reach.lock(caller, id);
        Webhook changed =
                current.with(current.secrets().rotated(random, clock.instant().truncatedTo(ChronoUnit.MICROS), both));
        webhooks.change(changed);
        return changed;
    }
}
