package fr.pixemploi.profile.webhook.persistence;

import fr.pixemploi.kit.seal.Seal;
import fr.pixemploi.kit.seal.SealSecret;
import fr.pixemploi.profile.ProfileSettings;
import io.quarkus.runtime.Startup;
import io.smallrye.config.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Secrets of endpoints, as their rows hold them: the newest key seals, former ones open still. */
@Startup
@ApplicationScoped
class WebhookSeals {
    private final Seal newest;
    private final List<Seal> all;

    WebhookSeals(ProfileSettings settings, @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.newest = seal(settings.webhooks().key(), local);
        this.all = Stream.concat(
                        Stream.of(newest),
                        settings.webhooks().formerKeys().orElse(List.of()).stream()
                                .map(secret -> seal(secret, local)))
                .toList();
    }

    private static Seal seal(Secret<String> secret, boolean local) {
        return new SealSecret("PIXEMPLOI_PROFILE_WEBHOOKS_KEY", secret.get(), local).seal("secret of a webhook");
    }

    byte[] seal(UUID webhook, String secret) {
        return newest.seal(webhook.toString(), secret.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when no key of this deployment opens it */
    String open(UUID webhook, byte[] sealed) {
        for (Seal seal : all) {
            try {
                return new String(seal.open(webhook.toString(), sealed), StandardCharsets.UTF_8);
            } catch (IllegalStateException e) {
                // Sealed by another key.
            }
        }
        throw new IllegalStateException("no key opens the secret of webhook " + webhook);
    }
}
