package fr.pixemploi.profile.message.persistence;

import fr.pixemploi.kit.seal.SealSecret;
import fr.pixemploi.kit.seal.Seals;
import fr.pixemploi.profile.ProfileSettings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Codes of invitations on their way, as their rows hold them. */
@Startup
@ApplicationScoped
class MessageSeals {
    private final Seals seals;

    MessageSeals(ProfileSettings settings, @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.seals = new Seals(
                SealSecret.newestFirst(
                        "PIXEMPLOI_PROFILE_MESSAGES_KEY",
                        settings.messages().key(),
                        settings.messages().formerKeys().orElse(List.of()),
                        local),
                "code of an invitation");
    }

    byte[] seal(UUID message, String code) {
        return seals.seal(message.toString(), code.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when no key of this deployment opens it */
    String open(UUID message, byte[] sealed) {
        return new String(seals.open(message.toString(), sealed), StandardCharsets.UTF_8);
    }
}
