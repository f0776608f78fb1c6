package fr.pixemploi.profile.webhook.persistence;

import fr.pixemploi.kit.seal.SealSecret;
import fr.pixemploi.kit.seal.Seals;
import fr.pixemploi.profile.ProfileSettings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Secrets of endpoints, as their rows hold them. */
@Startup
@ApplicationScoped
class WebhookSeals {
    private final Seals seals;

    WebhookSeals(ProfileSettings settings, @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.seals = new Seals(
                SealSecret.newestFirst(
                        "PIXEMPLOI_PROFILE_WEBHOOKS_KEY",
                        settings.webhooks().key(),
                        settings.webhooks().formerKeys().orElse(List.of()),
                        local),
                "secret of a webhook");
    }

    byte[] seal(UUID webhook, String secret) {
        return seals.seal(webhook.toString(), secret.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when no key of this deployment opens it */
    String open(UUID webhook, byte[] sealed) {
        return new String(seals.open(webhook.toString(), sealed), StandardCharsets.UTF_8);
    }
}
