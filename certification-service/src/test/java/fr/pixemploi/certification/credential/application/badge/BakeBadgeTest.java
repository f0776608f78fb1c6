package fr.pixemploi.certification.credential.application.badge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.certification.credential.application.Issuing;
import fr.pixemploi.certification.credential.domain.CertificateFacts;
import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.certification.credential.domain.MadeKeys;
import fr.pixemploi.certification.credential.domain.Samples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BakeBadgeTest {
    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    private final Issuing issuing = new Issuing(new MadeKeys());
    private final BakeBadge bakeBadge = new BakeBadge(issuing.issueCredential());

    private byte[] badge(CertificateFacts facts) {
        return bakeBadge.handle(facts, Language.FR, NOW);
    }

    @Test
    void anotherReaderFindsTheCredentialInThePicture() throws Exception {
        byte[] png = badge(Samples.whole(412));
        if (Boolean.getBoolean("screenshots")) Files.write(Path.of("target/badge.png"), png);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        NodeList texts = ((Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
                .getElementsByTagName("iTXtEntry");
        assertThat(texts.getLength()).isEqualTo(1);
        Element text = (Element) texts.item(0);
        assertThat(text.getAttribute("keyword")).isEqualTo("openbadgecredential");
        assertThat(text.getAttribute("compressionFlag")).isEqualTo("FALSE");
        assertThat(text.getAttribute("text"))
                .isEqualTo(issuing.issueCredential().handle(Samples.whole(412), Language.FR, NOW))
                .contains("Indépendant 1");
    }

    @Test
    void theRingShowsTheLevel() throws Exception {
        assertThat(filledParts(badge(Samples.whole(412)))).isEqualTo(3);
        assertThat(filledParts(badge(Samples.bare()))).isZero();
    }

    /** Colours in the middle of each part, clockwise from the top. */
    private static int filledParts(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int filled = 0;
        for (int part = 0; part < 8; part++) {
            double angle = Math.toRadians(-90 + 45 * part + 22.5);
            int x = (int) Math.round(200 + 176 * Math.cos(angle));
            int y = (int) Math.round(200 + 176 * Math.sin(angle));
            if (image.getRGB(x, y) == 0xffc98a1b) filled++;
        }
        return filled;
    }
}
