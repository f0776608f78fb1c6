package fr.pixemploi.assessment.result.rest.page;

import fr.pixemploi.kit.document.AccessiblePdf;
import fr.pixemploi.kit.document.Drawing;
import fr.pixemploi.kit.document.PackagedFont;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;

/**
 * A result as an accessible PDF: the page's own words, and the radar chart drawn as lines. The same sheet gives the same pages.
 */
public final class ResultDocument {
    static final String CHART = "application/x-radar-chart";

    private static final Color DARK = new Color(0x1b, 0x2a, 0x6b);
    private static final Color LIGHT = new Color(0xc5, 0xca, 0xe0);
    private static final Color FILL = new Color(0x3b, 0x5b, 0xdb, 0x40);

    private ResultDocument() {}

    /** The document's bytes. */
    public static byte[] pdf(ResultSheet sheet) {
        Drawing chart = (graphics, width, height) -> Radar.of(sheet.reading()).ifPresent(radar -> {
            double scale = Math.min(width / Radar.WIDTH, height / Radar.HEIGHT);
            graphics.scale(scale, scale);
            draw(graphics, radar);
        });
        return AccessiblePdf.of(ResultPage.document(sheet, true), Map.of(CHART, chart));
    }

    private static void draw(Graphics2D graphics, Radar radar) {
        graphics.setStroke(new BasicStroke(1));
        graphics.setColor(LIGHT);
        for (List<Radar.Point> ring : radar.rings()) graphics.draw(closed(ring));
        for (Radar.Point end : radar.rings().getLast())
            graphics.draw(new Line2D.Double(Radar.CENTRE.x(), Radar.CENTRE.y(), end.x(), end.y()));
        graphics.setColor(FILL);
        graphics.fill(closed(radar.shape()));
        graphics.setColor(DARK);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(closed(radar.shape()));
        for (Radar.Point top : radar.shape()) graphics.fill(new Ellipse2D.Double(top.x() - 2, top.y() - 2, 4, 4));
        graphics.setColor(Color.BLACK);
        for (Radar.Label label : radar.labels())
            PackagedFont.write(
                    graphics, label.text(), label.at().x(), label.at().y(), Radar.LETTERS);
    }

    private static Path2D closed(List<Radar.Point> points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) path.moveTo(points.get(i).x(), points.get(i).y());
            else path.lineTo(points.get(i).x(), points.get(i).y());
        }
        path.closePath();
        return path;
    }
}
