package fr.pixemploi.assessment.bank.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What content is, whatever a name says. */
final class DetectedContent {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private DetectedContent() {}

    /** The text that the content is; nothing but text is taken for it. */
    static String text(byte[] content) {
        if (starts(content, '%', 'P', 'D', 'F', '-')) throw new FileRefused(Refusal.NAME_AND_CONTENT_DIFFER);
        String text = decoded(content);
        boolean other = text.chars().anyMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        if (other) throw new FileRefused(Refusal.NAME_AND_CONTENT_DIFFER);
        if (text.isBlank()) throw new FileRefused(Refusal.EMPTY);
        return text;
    }

    static String html(byte[] content) {
        String text = text(content);
        String small = text.toLowerCase(Locale.ROOT);
        if (small.contains("<!entity")) throw new FileRefused(Refusal.EXTERNAL_ENTITY);
        boolean page = small.contains("<html")
                || small.contains("<!doctype html")
                || small.contains("<body")
                || small.contains("</");
        if (!page) throw new FileRefused(Refusal.NAME_AND_CONTENT_DIFFER);
        return text;
    }

    /** Refuses what does not begin as an archive; office programs lock documents in a container of another kind. */
    static void archive(byte[] content) {
        if (starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6)) return;
        boolean locked = starts(content, OLE) && indexOf(content, ENCRYPTED_PACKAGE, 0) >= 0;
        throw new FileRefused(locked ? Refusal.ENCRYPTED : Refusal.NAME_AND_CONTENT_DIFFER);
    }

    static void begins(byte[] content, int... bytes) {
        if (!starts(content, bytes)) throw new FileRefused(Refusal.NAME_AND_CONTENT_DIFFER);
    }

    static int indexOf(byte[] content, byte[] wanted, int from) {
        for (int i = from; i <= content.length - wanted.length; i++) {
            int same = 0;
            while (same < wanted.length && content[i + same] == wanted[same]) same++;
            if (same == wanted.length) return i;
        }
        return -1;
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if (content[i] != (byte) bytes[i]) return false;
        return true;
    }

    private static boolean starts(byte[] content, byte[] bytes) {
        return indexOf(java.util.Arrays.copyOf(content, Math.min(content.length, bytes.length)), bytes, 0) == 0;
    }

    /** UTF-8 or what its mark says; what is neither was saved by an older program of Windows. */
    private static String decoded(byte[] content) {
        if (starts(content, 0xFF, 0xFE)) return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        if (starts(content, 0xFE, 0xFF)) return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        int mark = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, mark, content.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }
}
