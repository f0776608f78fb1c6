package fr.pixemploi.certification.credential.application.badge;

import fr.pixemploi.certification.credential.domain.CertificateFacts;
import fr.pixemploi.kit.document.PackagedFont;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/** A medal with the score, in a ring of eight parts of which as many are filled as the global level counts. Nobody's mark is on it. */
final class BadgeImage {
    private static final int SIZE = 400;
    private static final double CENTRE = SIZE / 2.0;
    private static final double RING = 176;
    private static final double DISC = 150;
    private static final float THICK = 28;
    private static final int PARTS = 8;
    private static final double PART = 360.0 / PARTS;
    private static final double GAP = 5;

    private static final Color INK = new Color(0x1b2a49);
    private static final Color FILLED = new Color(0xc98a1b);
    private static final Color EMPTY = new Color(0xd8dce5);

    private BadgeImage() {}

    static BufferedImage of(CertificateFacts facts) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawRing(graphics, facts.globalLevel() == null ? 0 : facts.globalLevel().rank());
        graphics.setColor(INK);
        graphics.fill(new Ellipse2D.Double(CENTRE - DISC, CENTRE - DISC, 2 * DISC, 2 * DISC));
        graphics.setColor(Color.WHITE);
        PackagedFont.write(graphics, Integer.toString(facts.scorePix()), CENTRE, CENTRE - 20, 110);
        PackagedFont.write(graphics, "/ " + facts.maxScorePix() + " pix", CENTRE, CENTRE + 70, 40);
        graphics.dispose();
        return image;
    }

    /** Clockwise from the top. */
    private static void drawRing(Graphics2D graphics, int filled) {
        graphics.setStroke(new BasicStroke(THICK, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (int part = 0; part < PARTS; part++) {
            graphics.setColor(part < filled ? FILLED : EMPTY);
            graphics.draw(new Arc2D.Double(
                    CENTRE - RING,
                    CENTRE - RING,
                    2 * RING,
                    2 * RING,
                    90 - (part + 1) * PART + GAP / 2,
                    PART - GAP,
                    Arc2D.OPEN));
        }
    }
}
