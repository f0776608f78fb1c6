package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Facts of a PDF. */
final class PdfFacts {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    static {
        // The library's own mapper searches the disk for fonts and writes what it found there.
        FontMappers.set(new PackagedFonts());
    }

    private PdfFacts() {}

    static ObjectNode of(byte[] content, FactBudget budget) throws IOException {
        DetectedContent.begins(content, '%', 'P', 'D', 'F', '-');
        if (DetectedContent.indexOf(content, END, Math.max(0, content.length - 2_048)) < 0)
            throw new FileRefused(Refusal.DAMAGED);
        PdfStreams streams = new PdfStreams();
        streams.refuseAtSight(content);
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (pdf.getNumberOfPages() > Limits.PAGES) throw new FileRefused(Refusal.TOO_LARGE);
            streams.refuseBombs(pdf.getDocument());
            ObjectNode facts = budget.objectNode();
            facts.put("pages", pdf.getNumberOfPages()).put("text", text(pdf, budget));
            PDDocumentInformation says = pdf.getDocumentInformation();
            facts.putObject("properties").put("title", some(says.getTitle())).put("author", some(says.getAuthor()));
            return facts;
        } catch (InvalidPasswordException e) {
            throw new FileRefused(Refusal.ENCRYPTED, e);
        }
    }

    private static String text(PDDocument pdf, FactBudget budget) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String shown = stripper.getText(pdf);
            budget.gather(shown.length());
            text.append(shown);
        }
        return text.toString().strip();
    }

    private static String some(@Nullable String text) {
        return text == null ? "" : text;
    }
}
