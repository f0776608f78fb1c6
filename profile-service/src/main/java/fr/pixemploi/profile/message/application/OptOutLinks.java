package fr.pixemploi.profile.message.application;

import fr.pixemploi.kit.seal.SealSecret;
import fr.pixemploi.kit.seal.Seals;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.message.domain.MessageKind;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Addresses in messages, by which their reader ends one kind of them without an account. They name file and kind, sealed: nobody makes one up,
 * and nobody learns an id from one. They do not end, since a letter may be read years later.
 */
@Startup
@ApplicationScoped
public class OptOutLinks {
    public static final String PATH = "/v1/message-opt-outs/";

    private static final String PLACE = "opt-out";
    private static final int UUID_BYTES = 16;

    /** Which messages end. */
    public record OptOut(UUID fileId, MessageKind kind) {}

    private final Optional<String> address;
    private final Seals seals;

    OptOutLinks(
            ProfileSettings settings,
            @ConfigProperty(name = "pixemploi.address") Optional<String> address,
            @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.address = address;
        this.seals = new Seals(
                SealSecret.newestFirst(
                        "PIXEMPLOI_PROFILE_MESSAGES_KEY",
                        settings.messages().key(),
                        settings.messages().formerKeys().orElse(List.of()),
                        local),
                "link that ends messages");
    }

    /** Null where this service does not know under which address the world calls it. */
    public @Nullable URI address(UUID fileId, MessageKind kind) {
        return address.map(service -> URI.create(service.replaceFirst("/$", "") + PATH + token(fileId, kind)))
                .orElse(null);
    }

    public String token(UUID fileId, MessageKind kind) {
        byte[] code = kind.code().getBytes(StandardCharsets.US_ASCII);
        byte[] clear = ByteBuffer.allocate(UUID_BYTES + code.length)
                .putLong(fileId.getMostSignificantBits())
                .putLong(fileId.getLeastSignificantBits())
                .put(code)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seals.seal(PLACE, clear));
    }

    /** Empty for one that this platform did not make. */
    public Optional<OptOut> read(String token) {
        try {
            return Optional.of(clear(
                    ByteBuffer.wrap(seals.open(PLACE, Base64.getUrlDecoder().decode(token)))));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static OptOut clear(ByteBuffer clear) {
        UUID file = new UUID(clear.getLong(), clear.getLong());
        byte[] code = new byte[clear.remaining()];
        clear.get(code);
        return new OptOut(file, MessageKind.of(new String(code, StandardCharsets.US_ASCII)));
    }
}
