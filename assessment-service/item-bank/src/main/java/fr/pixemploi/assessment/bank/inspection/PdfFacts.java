package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Facts of a PDF. */
final class PdfFacts {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    static {
        // The library's own mapper searches the disk for fonts and writes what it found there.
        FontMappers.set(new PackagedFonts());
    }

    private PdfFacts() {}

    static ObjectNode of(byte[] content) throws IOException {
        DetectedContent.begins(content, '%', 'P', 'D', 'F', '-');
        if (DetectedContent.indexOf(content, END, Math.max(0, content.length - 2_048)) < 0)
            throw new FileRefused(Refusal.DAMAGED);
        refuseBombs(content);
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (pdf.getNumberOfPages() > Limits.PAGES) throw new FileRefused(Refusal.TOO_LARGE);
            ObjectNode facts = JsonNodeFactory.instance.objectNode();
            facts.put("pages", pdf.getNumberOfPages()).put("text", text(pdf));
            PDDocumentInformation says = pdf.getDocumentInformation();
            facts.putObject("properties").put("title", some(says.getTitle())).put("author", some(says.getAuthor()));
            return facts;
        } catch (InvalidPasswordException e) {
            throw new FileRefused(Refusal.ENCRYPTED, e);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            Limits.goOn();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(pdf));
            if (text.length() > Limits.CHARACTERS) throw new FileRefused(Refusal.TOO_LARGE);
        }
        return text.toString().strip();
    }

    /** Inflates everything that looks packed and counts, before a reader does so and keeps it. */
    private static void refuseBombs(byte[] content) {
        String plain = new String(content, StandardCharsets.ISO_8859_1);
        // One packed stream inside another, or packed by what nothing has used for decades.
        if (com.google.re2j.Pattern.compile("/Filter\\s*\\[[^\\]]*(?:Fl[^\\]]*Fl|LZW|#)")
                .matcher(plain)
                .find()) throw new FileRefused(Refusal.ARCHIVE_BOMB);
        if (com.google.re2j.Pattern.compile("/Filter\\s*/(?:LZW|[A-Za-z]*#)")
                .matcher(plain)
                .find()) throw new FileRefused(Refusal.ARCHIVE_BOMB);
        long left = Limits.UNPACKED_BYTES;
        for (int at = DetectedContent.indexOf(content, STREAM, 0);
                at >= 0;
                at = DetectedContent.indexOf(content, STREAM, at + 1)) {
            int start = at + STREAM.length;
            while (start < content.length && (content[start] == '\r' || content[start] == '\n')) start++;
            if (start < content.length && (content[start] & 0x0F) == 8) left -= inflated(content, start, left);
            if (left <= 0) throw new FileRefused(Refusal.ARCHIVE_BOMB);
        }
    }

    private static long inflated(byte[] content, int start, long max) {
        Inflater inflater = new Inflater();
        byte[] some = new byte[16_384];
        long count = 0;
        try {
            inflater.setInput(content, start, content.length - start);
            for (int read = inflater.inflate(some); read > 0 && count <= max; read = inflater.inflate(some)) {
                Limits.goOn();
                count += read;
            }
        } catch (DataFormatException e) {
            return count;
        } finally {
            inflater.end();
        }
        return count;
    }

    private static String some(@Nullable String text) {
        return text == null ? "" : text;
    }
}
