package fr.pixemploi.assessment.bank.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that items make and take, known by the end of its name. */
public enum FileFormat {
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    EML("message/rfc822", "eml"),
    HTML("text/html", "html", "htm"),
    ZIP("application/zip", "zip"),
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final List<String> endings;

    FileFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** As items and facts name it: {@code xlsx}. */
    public String ending() {
        return endings.getFirst();
    }

    /** The format that a file's name says. */
    public static Optional<FileFormat> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot < 0) return Optional.empty();
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }
}
