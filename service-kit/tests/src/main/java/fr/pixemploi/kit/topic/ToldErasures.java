package fr.pixemploi.kit.topic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Erasures, as the profile service tells of them: by hashes alone. */
public final class ToldErasures {
    private ToldErasures() {}

    /**
     * Tells that a person is to be erased.
     *
     * @param files the person's id and those of the files joined to it
     * @return the erasure, by which a service says on its own topic that it is done
     */
    public static UUID tell(UUID... files) {
        UUID erasure = UUID.randomUUID();
        Topic.of("profile.erasure")
                .send(
                        erasure.toString(),
                        "fr.pixemploi.profile.person-erased.v1",
                        erasure,
                        erasure,
                        1,
                        Map.of(
                                "erasureId",
                                erasure,
                                "personHashes",
                                Stream.of(files).map(ToldErasures::hash).toList()));
        return erasure;
    }

    private static String hash(UUID id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(id.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
