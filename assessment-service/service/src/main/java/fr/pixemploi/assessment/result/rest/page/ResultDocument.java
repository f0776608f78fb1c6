package fr.pixemploi.assessment.result.rest.page;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.pixemploi.assessment.result.domain.reading.Reading;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Element;

/**
 * A result as a PDF: the page's own words, tagged for screen readers (PDF/UA), with its fonts inside and the radar chart drawn as
 * lines. The same sheet gives the same pages; nothing is loaded from anywhere.
 */
public final class ResultDocument {
    static final String CHART = "application/x-radar-chart";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Color DARK = new Color(0x1b, 0x2a, 0x6b);
    private static final Color LIGHT = new Color(0xc5, 0xca, 0xe0);
    private static final Color FILL = new Color(0x3b, 0x5b, 0xdb, 0x40);
    private static final double LETTERS = 11;

    private ResultDocument() {}

    /** The document's bytes. */
    public static byte[] pdf(ResultSheet sheet) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(ResultDocument::font, "Liberation Sans", 400, BaseRendererBuilder.FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> null);
        builder.useObjectDrawerFactory(new Charts(sheet.reading()));
        builder.withW3cDocument(new W3CDom().fromJsoup(ResultPage.document(sheet, true)), "");
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(TrueTypeFont.class.getResourceAsStream(FONT), FONT);
    }

    /** Draws the chart where the page leaves room for it. */
    private record Charts(Reading reading) implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return (object, x, y, width, height, output, context, dotsPerPixel) -> {
                double side = Math.min(width, height) / dotsPerPixel;
                Optional<Radar> radar = Radar.of(reading, side);
                if (radar.isPresent())
                    output.drawWithGraphics(
                            (float) x,
                            (float) y,
                            (float) (width / dotsPerPixel),
                            (float) (height / dotsPerPixel),
                            graphics -> draw(graphics, radar.get()));
                return null;
            };
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals(CHART);
        }
    }

    private static void draw(Graphics2D graphics, Radar radar) {
        graphics.setStroke(new BasicStroke(1));
        graphics.setColor(LIGHT);
        for (List<Radar.Point> ring : radar.rings()) graphics.draw(closed(ring));
        for (Radar.Point end : radar.rings().getLast())
            graphics.draw(new Line2D.Double(radar.centre().x(), radar.centre().y(), end.x(), end.y()));
        graphics.setColor(FILL);
        graphics.fill(closed(radar.shape()));
        graphics.setColor(DARK);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(closed(radar.shape()));
        for (Radar.Point top : radar.shape()) graphics.fill(new Ellipse2D.Double(top.x() - 2, top.y() - 2, 4, 4));
        graphics.setColor(Color.BLACK);
        for (Radar.Label label : radar.labels()) write(graphics, label);
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

    /** Letters as outlines of the packaged font: a server without fonts draws them all the same. */
    private static void write(Graphics2D graphics, Radar.Label label) {
        try {
            TrueTypeFont font = Outlines.FONT;
            double scale = LETTERS / font.getUnitsPerEm();
            double width = 0;
            for (char letter : label.text().toCharArray()) width += scale * font.getAdvanceWidth(glyph(font, letter));
            double x = label.at().x() - width / 2;
            double y = label.at().y() + LETTERS / 3;
            for (char letter : label.text().toCharArray()) {
                int glyph = glyph(font, letter);
                var data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    GeneralPath outline = data.getPath();
                    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
                    place.scale(scale, -scale);
                    graphics.fill(place.createTransformedShape(outline));
                }
                x += scale * font.getAdvanceWidth(glyph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int glyph(TrueTypeFont font, char letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }

    /** The font's outlines, read once. */
    private static final class Outlines {
        static final TrueTypeFont FONT = read();

        private static TrueTypeFont read() {
            try (InputStream in = font()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
