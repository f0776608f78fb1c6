package fr.pixemploi.certification.certificate.rest.page;

import fr.pixemploi.certification.credential.domain.Language;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which language the page is asked for.
 *
 * @param chosen by its address, and to be kept when a code is sent; otherwise it is that of the browser
 */
record Asked(Language language, boolean chosen) {
    /**
     * @param wanted as it stands in the address
     * @param preferred of the browser, {@code fr} or {@code en}
     */
    static Asked of(@Nullable String wanted, String preferred) {
        return language(wanted)
                .map(language -> new Asked(language, true))
                .orElseGet(() -> new Asked(language(preferred).orElse(Language.FR), false));
    }

    private static Optional<Language> language(@Nullable String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    VerificationTexts texts() {
        return VerificationTexts.in(language);
    }
}
