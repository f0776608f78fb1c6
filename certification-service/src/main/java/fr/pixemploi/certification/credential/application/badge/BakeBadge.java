package fr.pixemploi.certification.credential.application.badge;

import fr.pixemploi.certification.credential.application.IssueCredential;
import fr.pixemploi.certification.credential.domain.CertificateFacts;
import fr.pixemploi.certification.credential.domain.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes the picture of a certificate that holds its credential: Open Badges 3.0, section 5.3, PNG. */
@ApplicationScoped
public class BakeBadge {
    /** Eight bytes that say PNG, and the first chunk, which holds the size. */
    private static final int BEFORE_CHUNKS = 8 + 4 + 4 + 13 + 4;

    private static final byte[] TYPE = "iTXt".getBytes(StandardCharsets.US_ASCII);
    /** Keyword, not compressed, no language, no translated keyword. */
    private static final byte[] KEYWORD = "openbadgecredential\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);

    private final IssueCredential issueCredential;

    BakeBadge(IssueCredential issueCredential) {
        this.issueCredential = issueCredential;
    }

    /** @return a PNG */
    public byte[] handle(CertificateFacts facts, Language language, Instant now) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(BadgeImage.of(facts), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return baked(png.toByteArray(), issueCredential.handle(facts, language, now));
    }

    private static byte[] baked(byte[] png, String credential) {
        byte[] text = credential.getBytes(StandardCharsets.UTF_8);
        ByteBuffer data = ByteBuffer.allocate(TYPE.length + KEYWORD.length + text.length)
                .put(TYPE)
                .put(KEYWORD)
                .put(text);
        CRC32 check = new CRC32();
        check.update(data.array());
        return ByteBuffer.allocate(png.length + Integer.BYTES + data.capacity() + Integer.BYTES)
                .put(png, 0, BEFORE_CHUNKS)
                .putInt(KEYWORD.length + text.length)
                .put(data.array())
                .putInt((int) check.getValue())
                .put(png, BEFORE_CHUNKS, png.length - BEFORE_CHUNKS)
                .array();
    }
}
