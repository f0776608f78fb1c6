package fr.pixemploi.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PackagedFontTest {
    @Test
    void writesLettersCentredOnAPoint() {
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        PackagedFont.write(graphics, "HÉH", 200, 100, 60);
        graphics.dispose();

        Rectangle ink = ink(image);
        assertThat(ink.getCenterX()).isBetween(197.0, 203.0);
        // Capitals without their accents are 43 of 60 high and stand on a third below the point.
        assertThat(ink.y + ink.height).isBetween(118, 122);
        assertThat(ink.width).isBetween(110, 140);
    }

    private static Rectangle ink(BufferedImage image) {
        Rectangle ink = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                if ((image.getRGB(x, y) & 0xffffff) != 0) ink.add(new Rectangle(x, y, 1, 1));
        return ink;
    }
}
