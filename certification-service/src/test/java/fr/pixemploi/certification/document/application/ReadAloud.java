package fr.pixemploi.certification.document.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader says of a document: its tags in their order, each in a line, pictures by their alternative text. */
final class ReadAloud {
    private final Map<PDPage, Map<Integer, String>> said = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private ReadAloud() {}

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReadAloud reading = new ReadAloud();
            for (PDPage page : document.getPages()) reading.said.put(page, marked(page));
            reading.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return reading.text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, ReadAloud::text, String::concat));
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(one -> ((TextPosition) one).getUnicode())
                .collect(Collectors.joining());
    }

    private void read(PDStructureNode node, PDPage inherited) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                PDPage page = element.getPage() == null ? inherited : element.getPage();
                if (element.getAlternateDescription() == null) read(element, page);
                else line("[" + element.getStructureType() + " " + element.getAlternateDescription() + "]");
            } else if (kid instanceof Integer id) line(found(inherited, id));
            else if (kid instanceof PDMarkedContentReference reference)
                line(found(reference.getPage() == null ? inherited : reference.getPage(), reference.getMCID()));
            else if (!(kid instanceof PDObjectReference)) throw new IllegalStateException("unknown: " + kid);
        }
    }

    private String found(PDPage page, int id) {
        return said.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }

    private void line(String line) {
        if (!line.isBlank()) text.append(line.strip()).append('\n');
    }
}
