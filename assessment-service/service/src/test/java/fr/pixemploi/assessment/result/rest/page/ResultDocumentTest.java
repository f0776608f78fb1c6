package fr.pixemploi.assessment.result.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.result.domain.reading.ResultLanguage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF as people see it and as a screen reader finds it. */
class ResultDocumentTest {
    @Test
    void theDocumentIsTaggedNamedAndInItsLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(ResultDocument.pdf(Sheets.own(ResultLanguage.FRENCH)))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Votre bilan numérique");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            List<PDStructureElement> elements = new ArrayList<>();
            collect(catalog.getStructureTreeRoot(), elements);
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "Table", "TH", "TD", "L", "Figure");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .singleElement()
                    .satisfies(figure ->
                            assertThat(figure.getAlternateDescription()).contains("tableau"));
        }
    }

    @Test
    void itSaysWhatThePageSaysWithItsFontInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(ResultDocument.pdf(Sheets.own(ResultLanguage.FRENCH)))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "Bilan de Léa Exemple",
                            "En chemin",
                            "Trouver un créneau commun",
                            "Mener une recherche et une veille d'information",
                            "Niveau 3 : Indépendant");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void theChartIsDrawn() throws IOException {
        try (PDDocument document = Loader.loadPDF(ResultDocument.pdf(Sheets.own(ResultLanguage.FRENCH)))) {
            long inked = 0;
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(i, 60);
                Path file = Path.of("target", "screenshots", "result-document-" + (i + 1) + ".png");
                Files.createDirectories(file.getParent());
                ImageIO.write(page, "png", file.toFile());
                for (int y = 0; y < page.getHeight(); y++)
                    for (int x = 0; x < page.getWidth(); x++) if (isOfTheShape(page.getRGB(x, y))) inked++;
            }
            assertThat(inked).as("pixels of the shape's pale blue").isGreaterThan(1000);
        }
    }

    /** 0x3b5bdb at a quarter over white, as renderers round it. */
    private static boolean isOfTheShape(int rgb) {
        return Math.abs((rgb >> 16 & 0xff) - 0xce) < 4
                && Math.abs((rgb >> 8 & 0xff) - 0xd6) < 4
                && Math.abs((rgb & 0xff) - 0xf6) < 4;
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
