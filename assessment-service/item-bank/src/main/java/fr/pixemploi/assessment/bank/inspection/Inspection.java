package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.document.FileFormat;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a file that a person sent, in memory and in bounded time, and tells what is in it (docs/tasks.md, "Uploads"). Nothing in
 * it is followed, run or kept.
 */
public final class Inspection {
    /** Size of the largest file that is taken. */
    public static final int MAX_BYTES = Limits.BYTES;

    /** Documents with macros say so by their names. */
    private static final Set<String> MACRO_ENDINGS = Set.of("xlsm", "xltm", "xlam", "docm", "dotm", "pptm");

    /** A seat is free again when its inspection has really ended, not when its time is up. */
    private static final Semaphore SEATS = new Semaphore(Limits.AT_ONCE);

    private Inspection() {}

    /**
     * What is in the file.
     *
     * @param formats those taken here, as {@code upload.formats} names them
     * @throws FileRefused with a code, and a sentence for the person
     */
    public static JsonNode inspect(String name, byte[] content, Set<String> formats) {
        if (content.length == 0) throw new FileRefused(Refusal.EMPTY);
        if (content.length > Limits.BYTES) throw new FileRefused(Refusal.TOO_LARGE);
        FileFormat said = said(name);
        if (!formats.contains(said.ending())) throw new FileRefused(Refusal.UNSUPPORTED_FORMAT);
        ObjectNode facts = inTime(() -> facts(content, said));
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("format", said.ending()).put("name", name);
        all.setAll(facts);
        return all;
    }

    private static FileFormat said(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (MACRO_ENDINGS.contains(ending)) throw new FileRefused(Refusal.MACRO);
        return FileFormat.ofName(name).orElseThrow(() -> new FileRefused(Refusal.UNSUPPORTED_FORMAT));
    }

    private static ObjectNode facts(byte[] content, FileFormat said) throws Exception {
        return switch (said) {
            case TXT -> TextFacts.txt(DetectedContent.text(content));
            case CSV -> TextFacts.csv(DetectedContent.text(content));
            case HTML -> PageFacts.of(DetectedContent.html(content));
            case EML -> MailFacts.of(content, DetectedContent.text(content));
            case JPG -> PhotoFacts.jpg(content);
            case PNG -> PhotoFacts.png(content);
            case PDF -> PdfFacts.of(content);
            case ZIP -> ArchiveFacts.of(content);
            case XLSX -> SheetFacts.of(Parts.of(content, said));
            case ODS -> OpenSheetFacts.of(Parts.of(content, said));
            case DOCX -> WordFacts.of(Parts.of(content, said));
            case ODT -> OpenTextFacts.of(Parts.of(content, said));
        };
    }

    private static ObjectNode inTime(java.util.concurrent.Callable<ObjectNode> reading) {
        FutureTask<ObjectNode> task = new FutureTask<>(reading);
        try {
            if (!SEATS.tryAcquire(Limits.TIME.toMillis(), TimeUnit.MILLISECONDS)) throw new FileRefused(Refusal.BUSY);
            Thread.ofPlatform().daemon().name("inspection").start(() -> {
                try {
                    task.run();
                } finally {
                    SEATS.release();
                }
            });
            return task.get(Limits.TIME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new FileRefused(Refusal.TOO_LARGE, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new FileRefused(Refusal.BUSY, e);
        } catch (ExecutionException e) {
            throw refused(e.getCause() == null ? e : e.getCause());
        }
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
