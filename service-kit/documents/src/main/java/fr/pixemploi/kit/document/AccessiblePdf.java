package fr.pixemploi.kit.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;

/**
 * An HTML page as a PDF that is tagged for screen readers (PDF/UA), with {@link PackagedFont} inside. The page has a language, a title
 * and a {@code meta} named {@code subject}, and names the font family Liberation Sans. Nothing is loaded from anywhere.
 */
public final class AccessiblePdf {
    private static final int NORMAL_WEIGHT = 400;
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    static {
        // It tells of every font and style sheet.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.SEVERE));
    }

    private AccessiblePdf() {}

    /**
     * The document's bytes; the same page gives the same ones but for its date and its number.
     *
     * @param drawings by the type of the {@code object} elements that they stand for; those need an alternative text
     */
    public static byte[] of(Document page, Map<String, Drawing> drawings) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            builder(page, drawings).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a date, and numbered alike: the same page gives the same bytes. */
    public static byte[] undated(Document page) {
        try (PdfBoxRenderer renderer = builder(page, Map.of()).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.getDocumentInformation().setCreationDate(null);
            pdf.setDocumentId(1L);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * To be kept for good: also PDF/A-2a (ISO 19005-2), in the colours of sRGB. The same page and day give the same bytes.
     *
     * @param made what the document says of when it was made, in whole seconds
     */
    public static byte[] archived(Document page, Map<String, Drawing> drawings, Instant made) {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = unlettered(page, drawings)
                        .usePDDocument(pdf)
                        .useFont(
                                new PDFontSupplier(PackagedFont.plainIn(pdf)),
                                PackagedFont.FAMILY,
                                NORMAL_WEIGHT,
                                BaseRendererBuilder.FontStyle.NORMAL,
                                true)
                        .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                        .useColorProfile(ColorProfile.SRGB)
                        .buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            GregorianCalendar date = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
            pdf.getDocumentInformation().setCreationDate(date);
            PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
            String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(CREATED.matcher(said)
                    .replaceFirst("$1" + made.truncatedTo(ChronoUnit.SECONDS) + "$2")
                    .getBytes(StandardCharsets.UTF_8));
            pdf.setDocumentId(made.getEpochSecond());
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Document page, Map<String, Drawing> drawings) {
        return unlettered(page, drawings)
                .useFont(
                        PackagedFont::open,
                        PackagedFont.FAMILY,
                        NORMAL_WEIGHT,
                        BaseRendererBuilder.FontStyle.NORMAL,
                        true);
    }

    private static PdfRendererBuilder unlettered(Document page, Map<String, Drawing> drawings) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, address) -> null);
        builder.useObjectDrawerFactory(new Drawings(drawings));
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        return builder;
    }

    /** The JDK's, read once. */
    private static final class ColorProfile {
        static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /** Draws each where the page leaves room for it. */
    private record Drawings(Map<String, Drawing> byType) implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element element) {
            String type = element.getAttribute("type");
            Drawing drawing = Objects.requireNonNull(byType.get(type), type);
            return (object, x, y, width, height, output, context, dotsPerPixel) -> {
                output.drawWithGraphics(
                        (float) x,
                        (float) y,
                        (float) (width / dotsPerPixel),
                        (float) (height / dotsPerPixel),
                        graphics -> drawing.draw(graphics, width / dotsPerPixel, height / dotsPerPixel));
                return null;
            };
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return byType.containsKey(element.getAttribute("type"));
        }
    }
}
