package fr.pixemploi.certification.credential.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** An open document that anyone may keep for a while, and then asks for again by its tag. */
final class Kept {
    private Kept() {}

    static Response answer(String json, Duration fresh) {
        return Response.ok(json)
                .tag(new EntityTag(digest(json)))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + fresh.toSeconds())
                .build();
    }

    private static String digest(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
