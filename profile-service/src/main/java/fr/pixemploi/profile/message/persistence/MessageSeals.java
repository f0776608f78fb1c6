package fr.pixemploi.profile.message.persistence;

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

/** Codes of invitations on their way, as their rows hold them: the newest key seals, former ones open still. */
@Startup
@ApplicationScoped
class MessageSeals {
    private final Seal newest;
    private final List<Seal> all;

    MessageSeals(ProfileSettings settings, @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.newest = seal(settings.messages().key(), local);
        this.all = Stream.concat(
                        Stream.of(newest),
                        settings.messages().formerKeys().orElse(List.of()).stream()
                                .map(secret -> seal(secret, local)))
                .toList();
    }

    private static Seal seal(Secret<String> secret, boolean local) {
        return new SealSecret("PIXEMPLOI_PROFILE_MESSAGES_KEY", secret.get(), local).seal("code of an invitation");
    }

    byte[] seal(UUID message, String code) {
        return newest.seal(message.toString(), code.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when no key of this deployment opens it */
    String open(UUID message, byte[] sealed) {
        for (Seal seal : all) {
            try {
                return new String(seal.open(message.toString(), sealed), StandardCharsets.UTF_8);
            } catch (IllegalStateException e) {
                // Sealed by another key.
            }
        }
        throw new IllegalStateException("no key opens the code of message " + message);
    }
}
