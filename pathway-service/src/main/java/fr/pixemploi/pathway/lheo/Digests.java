package fr.pixemploi.pathway.lheo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** What an element says, in 16 bytes: SHA-256, cut, of names, attributes and texts, without spaces around texts and the time of the export. */
public final class Digests {
    private static final int LENGTH = 16;
    private static final String TIME_OF_EXPORT = "horodatage-export";

    private Digests() {}

    public static String of(Element element) {
        MessageDigest digest = sha256();
        feed(element, digest);
        return hex(digest);
    }

    public static String of(String text) {
        MessageDigest digest = sha256();
        put(digest, text);
        return hex(digest);
    }

    private static void feed(Element element, MessageDigest digest) {
        put(digest, element.name());
        new TreeMap<>(element.attributes()).forEach((name, value) -> {
            if (name.equals(TIME_OF_EXPORT)) return;
            put(digest, name);
            put(digest, value);
        });
        digest.update((byte) 1);
        put(digest, element.text());
        for (Element child : element.children()) feed(child, digest);
        digest.update((byte) 2);
    }

    private static void put(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
