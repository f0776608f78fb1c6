package fr.pixemploi.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The PDF as people see it and as a screen reader finds it. */
class AccessiblePdfTest {
    private static final String PAGE = """
            <html lang="fr"><head><title>Attestation</title><meta name="subject" content="Attestation">
            <style>body { font-family: "Liberation Sans" } object { display: block; width: 200px; height: 100px }</style></head>
            <body><h1>Attestation de Léa</h1><ul><li>Une veille d’information</li></ul>
            <object type="application/x-square" alt="Un carré">Un carré</object>
            <img src="http://127.0.0.1:1/never-asked.png" alt="">
            </body></html>""";
    private static final Drawing SQUARE = (graphics, width, height) -> {
        assertThat(width).isEqualTo(200);
        assertThat(height).isEqualTo(100);
        graphics.setColor(Color.RED);
        graphics.fill(new Rectangle2D.Double(0, 0, 100, 100));
    };

    @Test
    void isTaggedNamedAndInItsLanguage() throws IOException {
        try (PDDocument document = made()) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Attestation");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            List<PDStructureElement> elements = new ArrayList<>();
            collect(catalog.getStructureTreeRoot(), elements);
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "L", "Figure");
            assertThat(elements)
                    .filteredOn(element -> "Un carré".equals(element.getAlternateDescription()))
                    .hasSize(1);
        }
    }

    @Test
    void theSamePageGivesTheSameBytesWhenItHasNoDate() throws InterruptedException {
        byte[] first = AccessiblePdf.undated(Jsoup.parse(PAGE.replaceAll("(?s)<object.*</object>", "")));
        // A date counts in seconds.
        Thread.sleep(1_100);
        byte[] second = AccessiblePdf.undated(Jsoup.parse(PAGE.replaceAll("(?s)<object.*</object>", "")));
        assertThat(first).isNotEmpty().isEqualTo(second);
    }

    @Test
    void whatIsKeptForGoodSaysSoAndWhenItWasMade() throws IOException {
        Instant made = Instant.parse("2026-03-29T23:30:15.5Z");
        byte[] pdf = AccessiblePdf.archived(Jsoup.parse(PAGE), Map.of("application/x-square", SQUARE), made);
        assertThat(pdf)
                .isEqualTo(AccessiblePdf.archived(Jsoup.parse(PAGE), Map.of("application/x-square", SQUARE), made));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2<", "<pdfaid:conformance>A<", "pdfuaid", ">2026-03-29T23:30:15Z<");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(made.truncatedTo(ChronoUnit.SECONDS));
            assertThat(catalog.getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void saysWhatThePageSaysWithItsFontInside() throws IOException {
        try (PDDocument document = made()) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Attestation de Léa", "Une veille d’information");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void drawsWhereThePageLeavesRoom() throws IOException {
        try (PDDocument document = made()) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
            long red = 0;
            for (int y = 0; y < page.getHeight(); y++)
                for (int x = 0; x < page.getWidth(); x++) if ((page.getRGB(x, y) & 0xffffff) == 0xff0000) red++;
            assertThat(red).as("pixels of the square").isBetween(9_500L, 10_500L);
        }
    }

    private static PDDocument made() throws IOException {
        return Loader.loadPDF(AccessiblePdf.of(Jsoup.parse(PAGE), Map.of("application/x-square", SQUARE)));
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }
}
