package fr.pixemploi.portal.author;

import fr.pixemploi.client.assessment.model.FileFinding;
import fr.pixemploi.client.assessment.model.ItemPreview;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** What the pages of authors ask of the service's answers. */
@TemplateExtension
class AuthorWords {
    private AuthorWords() {}

    /** For the attribute from which the player is given its question. */
    static String playable(ItemPreview preview) {
        return ItemText.json(preview.getQuestion());
    }

    static String severityWord(FileFinding finding) {
        return finding.getSeverity().toString().toLowerCase(Locale.ROOT);
    }
}
