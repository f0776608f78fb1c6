package fr.pixemploi.kit.document;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font embedded in documents: Liberation Sans, which comes with PDFBox. So a server without fonts makes the same documents. */
public final class PackagedFont {
    static final String FAMILY = "Liberation Sans";
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PackagedFont() {}

    /** The first character that it has no letter for, as a code point. */
    public static OptionalInt lacking(String text) {
        return text.codePoints().filter(PackagedFont::isLacking).findFirst();
    }

    private static boolean isLacking(int character) {
        try {
            return Outlines.FONT.getUnicodeCmapLookup().getGlyphId(character) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open() {
        return Objects.requireNonNull(TrueTypeFont.class.getResourceAsStream(FILE), FILE);
    }

    /** For a document, letter by letter: looking for ligatures would take as long as all the rest. */
    static PDFont plainIn(PDDocument document) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    /**
     * Draws a text in one line, its letters as outlines in the graphics' colour, centred on a point.
     *
     * @param size of the letters, in the units of the graphics
     */
    public static void write(Graphics2D graphics, String text, double centreX, double centreY, double size) {
        try {
            TrueTypeFont font = Outlines.FONT;
            double scale = size / font.getUnitsPerEm();
            double width = 0;
            for (char letter : text.toCharArray()) width += scale * font.getAdvanceWidth(glyph(font, letter));
            double x = centreX - width / 2;
            double y = centreY + size / 3;
            for (char letter : text.toCharArray()) {
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
            try (InputStream in = open()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
