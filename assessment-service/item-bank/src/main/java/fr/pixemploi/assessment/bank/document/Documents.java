package fr.pixemploi.assessment.bank.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Makes the files of an item from what its author wrote (docs/tasks.md, "Files"), templates filled in. The end of the name
 * decides what is made, and the same description makes the same bytes.
 */
public final class Documents {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._'()€-]{0,98}");

    private Documents() {}

    /** @throws DocumentFault naming the field that is wrong */
    public static MadeFile make(JsonNode spec) {
        return make(new Spec(spec, ""), false);
    }

    static MadeFile make(Spec file, boolean inArchive) {
        if (!file.node().isObject()) throw file.fault("must have fields");
        Spec named = file.need("name");
        String name = named.text();
        if (!isName(name, inArchive)) throw named.fault("is no name of a file");
        FileFormat format = FileFormat.ofName(name)
                .orElseThrow(() -> named.fault("ends with nothing that can be made: "
                        + Arrays.stream(FileFormat.values())
                                .map(FileFormat::ending)
                                .toList()));
        try {
            return new MadeFile(name, format.mediaType(), content(file, format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Spec file, FileFormat format) throws IOException {
        return switch (format) {
            case TXT -> Texts.txt(file);
            case CSV -> Texts.csv(file);
            case HTML -> Texts.html(file);
            case XLSX -> Spreadsheet.of(file).xlsx();
            case ODS -> Spreadsheet.of(file).ods();
            case DOCX -> TextDocument.of(file).docx();
            case ODT -> TextDocument.of(file).odt();
            case PDF -> TextDocument.of(file).pdf(file.need("name").text());
            case EML -> Mail.make(file);
            case ZIP -> Archive.make(file);
            case JPG, PNG -> PictureFile.make(file, format);
        };
    }

    private static boolean isName(String name, boolean inArchive) {
        if (!inArchive) return NAME.matcher(name).matches();
        String[] parts = name.split("/", -1);
        return parts.length <= 10
                && Arrays.stream(parts).allMatch(part -> NAME.matcher(part).matches());
    }
}
