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
 * Addresses in messages, by which their reader ends one kind of them without an account. They name file, kind and, by its digest, where the
 * letter went, sealed: nobody makes one up, and nobody learns an id from one. They do not end, since a letter may be read years later.
 */
@Startup
@ApplicationScoped
public class OptOutLinks {
    public static final String PATH = "/v1/message-opt-outs/";

    private static final String PLACE = "opt-out";
    private static final int UUID_BYTES = 16;

    /** Which messages end. @param address keyed digest of where the letter went */
    public record OptOut(UUID fileId, MessageKind kind, String address) {}

    private final Optional<String> service;
    private final Seals seals;

    OptOutLinks(
            ProfileSettings settings,
            @ConfigProperty(name = "pixemploi.address") Optional<String> service,
            @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.service = service;
        this.seals = new Seals(
                SealSecret.newestFirst(
                        "PIXEMPLOI_PROFILE_MESSAGES_KEY",
                        settings.messages().key(),
                        settings.messages().formerKeys().orElse(List.of()),
                        local),
                "link that ends messages");
    }

    /** Null where this service does not know under which address the world calls it. */
    public @Nullable URI address(UUID fileId, MessageKind kind, String address) {
        return service.map(base -> URI.create(base.replaceFirst("/$", "") + PATH + token(fileId, kind, address)))
                .orElse(null);
    }

    public String token(UUID fileId, MessageKind kind, String address) {
        byte[] code = (kind.code() + ":" + address).getBytes(StandardCharsets.US_ASCII);
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
        String[] parts = new String(code, StandardCharsets.US_ASCII).split(":", 2);
        if (parts.length < 2) throw new IllegalArgumentException("it does not say where it went");
        return new OptOut(file, MessageKind.of(parts[0]), parts[1]);
    }
}
