package fr.pixemploi.portal.author;

import fr.pixemploi.client.assessment.model.FileFinding;
import fr.pixemploi.client.assessment.model.ItemPreview;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pages of authors ask of the service's answers. */
@TemplateExtension
class AuthorWords {
    private static final Pattern TYPE = Pattern.compile("(?:trouvé,|found,) (\\w+) (?:attendu|expected)");

    private AuthorWords() {}

    /** For the attribute from which the player is given its question. */
    static String playable(ItemPreview preview) {
        return ItemText.json(preview.getQuestion());
    }

    /** Which type a field should have, where the remark is of a schema and says only that; else empty. */
    static String typeWanted(FileFinding finding) {
        Matcher wanted = TYPE.matcher(finding.getMessage());
        return wanted.find() ? wanted.group(1) : "";
    }

    /** Where, by the names of the fields; empty for the whole file. */
    static String place(FileFinding finding) {
        return finding.getPointer().replaceFirst("^/", "").replace("/", ", ");
    }

    static String severityWord(FileFinding finding) {
        return finding.getSeverity().toString().toLowerCase(Locale.ROOT);
    }
}
