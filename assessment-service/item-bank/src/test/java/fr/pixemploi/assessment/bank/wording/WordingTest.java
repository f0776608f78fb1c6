package fr.pixemploi.assessment.bank.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordingTest {
    @Test
    void accentsCaseSpacesAndWhatNobodySeesAreSetAside() {
        assertThat(Wording.plain("  L’E\u0301TE\u0301\u00a0 \u0153uvre, \ufb01n\u00ad d'\ud835\udc00nne\u200d "))
                .isEqualTo("l'ete oeuvre, fin d'anne");
        assertThat(Wording.plain("\uff76\uff9e")).isEqualTo("\u30ab");
    }

    /** Spelt out one by one they would take an hour, and anybody who sits a test may send them. */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void accentsWithoutEndAreSetAsideAsOne() {
        assertThat(Wording.plain("ete\u0301\u0316".repeat(2) + "\u0301\u0316".repeat(1_000_000)))
                .isEqualTo("eteete");
        assertThat(Wording.plain("e" + "\uff9e\u0316".repeat(1_000_000))).isEqualTo("e");
    }
}
