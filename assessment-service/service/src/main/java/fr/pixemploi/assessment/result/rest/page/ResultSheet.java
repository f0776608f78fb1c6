package fr.pixemploi.assessment.result.rest.page;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.result.domain.Readiness;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.reading.Reading;
import fr.pixemploi.assessment.result.domain.reading.ResultLanguage;
import fr.pixemploi.assessment.result.domain.reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that a page or a document shows.
 *
 * @param base that the result was measured in
 * @param self whether the person reads it; advisers read other words
 * @param name of the person, from their own token; null otherwise. It is shown and kept nowhere
 */
public record ResultSheet(
        Result result,
        Framework base,
        Reading reading,
        Readiness readiness,
        ResultLanguage language,
        boolean self,
        @Nullable String name) {
    /** The sentence for whoever reads. */
    String say(String key, Object... arguments) {
        Words words = Words.in(language);
        String other = key.replace(".self", "") + ".other";
        return words.say(self || !words.keys().contains(other) ? key : other, arguments);
    }

    /** A text that exists in French only. */
    boolean isForeign() {
        return language == ResultLanguage.ENGLISH;
    }
}
