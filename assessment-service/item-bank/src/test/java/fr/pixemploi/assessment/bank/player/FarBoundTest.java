package fr.pixemploi.assessment.bank.player;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.local.patience.Patience;
import org.junit.jupiter.api.Test;

/** There is one far bound of what tests wait for, though two jars that do not reach each other say it. */
class FarBoundTest {
    @Test
    void pagesAreWaitedForAsLongAsEverythingElse() {
        assertThat(BrowserTest.FAR_SECONDS).isEqualTo(Patience.FAR_SECONDS);
    }
}
