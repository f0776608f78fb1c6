package fr.pixemploi.assessment.bank.document;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters drawn as the shapes they are. The runtime's own way to write needs fonts of the operating system, which a small server
 * has none of; the font here comes with the library (Liberation Sans, SIL Open Font License).
 */
final class Letters implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    Letters() throws IOException {
        font = new TTFParser().parse(new RandomAccessReadBuffer(stream()));
    }

    static InputStream stream() {
        return Objects.requireNonNull(TrueTypeFont.class.getResourceAsStream(FONT), FONT);
    }

    /** @param height of the letters, in pixels */
    void draw(Graphics2D on, String text, double x, double y, double height) throws IOException {
        double scale = height / font.getUnitsPerEm();
        double right = x;
        for (int c : text.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
            GeneralPath shape = font.getGlyph().getGlyph(glyph).getPath();
            AffineTransform place = AffineTransform.getTranslateInstance(right, y);
            place.scale(scale, -scale);
            on.fill(place.createTransformedShape(shape));
            right += font.getAdvanceWidth(glyph) * scale;
        }
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
