package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.document.FileFormat;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a file that a person sent, in memory and within {@code Limits}, and tells what is in it (docs/tasks.md, "Uploads"). Nothing in
 * it is followed, run or kept. What a stranger sent is read in a process apart ({@code inspection.process}): libraries that read files
 * may still take memory and time without end.
 */
public final class Inspection {
    /** Size of the largest file that is taken. */
    public static final int MAX_BYTES = Limits.BYTES;

    /** Most that is told of one file: its facts as JSON, in UTF-8. */
    public static final int MAX_FACT_BYTES = Limits.FACT_BYTES;

    /** Documents with macros say so by their names. */
    private static final Set<String> MACRO_ENDINGS = Set.of("xlsm", "xltm", "xlam", "docm", "dotm", "pptm");

    private Inspection() {}

    /**
     * What is in the file.
     *
     * @param formats those taken here, as {@code upload.formats} names them
     * @throws FileRefused with a code, and a sentence for the person
     */
    public static JsonNode inspect(String name, byte[] content, Set<String> formats) {
        FileFormat said = refuseAtSight(name, content.length, formats);
        try {
            FactBudget budget = new FactBudget();
            ObjectNode facts = budget.objectNode().put("format", said.ending()).put("name", name);
            facts.setAll(facts(content, said, budget));
            if (facts.toString().getBytes(StandardCharsets.UTF_8).length > Limits.FACT_BYTES)
                throw new FileRefused(Refusal.TOO_LARGE);
            return facts;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw refused(e);
        }
    }

    /**
     * The format that the name says, when size and name alone do not speak against the file already.
     *
     * @throws FileRefused when they do
     */
    public static FileFormat refuseAtSight(String name, int bytes, Set<String> formats) {
        if (bytes == 0) throw new FileRefused(Refusal.EMPTY);
        if (bytes > Limits.BYTES) throw new FileRefused(Refusal.TOO_LARGE);
        FileFormat said = said(name);
        if (!formats.contains(said.ending())) throw new FileRefused(Refusal.UNSUPPORTED_FORMAT);
        return said;
    }

    private static FileFormat said(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (MACRO_ENDINGS.contains(ending)) throw new FileRefused(Refusal.MACRO);
        return FileFormat.ofName(name).orElseThrow(() -> new FileRefused(Refusal.UNSUPPORTED_FORMAT));
    }

    private static ObjectNode facts(byte[] content, FileFormat said, FactBudget budget) throws Exception {
        return switch (said) {
            case TXT -> TextFacts.txt(DetectedContent.text(content), budget);
            case CSV -> TextFacts.csv(DetectedContent.text(content), budget);
            case HTML -> PageFacts.of(DetectedContent.html(content), budget);
            case EML -> MailFacts.of(content, DetectedContent.text(content), budget);
            case JPG -> PhotoFacts.jpg(content, budget);
            case PNG -> PhotoFacts.png(content, budget);
            case PDF -> PdfFacts.of(content, budget);
            case ZIP -> ArchiveFacts.of(content, budget);
            case XLSX -> SheetFacts.of(Parts.of(content, said), budget);
            case ODS -> OpenSheetFacts.of(Parts.of(content, said), budget);
            case DOCX -> WordFacts.of(Parts.of(content, said), budget);
            case ODT -> OpenTextFacts.of(Parts.of(content, said), budget);
        };
    }

    /** Libraries tell of broken files in many ways; a refusal may be wrapped in theirs. */
    private static FileRefused refused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefused refused) return new FileRefused(refused.why(), thrown);
            if (cause instanceof OutOfMemoryError) return new FileRefused(Refusal.TOO_LARGE, thrown);
        }
        return new FileRefused(Refusal.DAMAGED, thrown);
    }
}
