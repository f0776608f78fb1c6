package fr.pixemploi.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PressesTest {
    private static final Presses.Press PRESS = new Presses.Press("lea", "/codes", "1", "abc");
    private static final Presses.Outcome DONE = new Presses.Outcome("/codes?fait=saved", null);

    private final Presses presses = new Presses();

    @Test
    void theSecondPressWaitsForTheFirstAndGoesWhereItWent() {
        assertThat(presses.before(PRESS)).isNull();
        CompletableFuture<Presses.Outcome> second = presses.before(PRESS);
        assertThat(second).isNotNull().isNotDone();
        presses.ended(PRESS, DONE);
        assertThat(second).isCompletedWithValue(DONE);
        assertThat(presses.before(PRESS)).isCompletedWithValue(DONE);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        presses.before(PRESS);
        presses.ended(PRESS, null);
        assertThat(presses.before(PRESS)).isNull();
    }

    @Test
    void somethingElseWrittenOrAnotherAccountIsAnotherForm() {
        presses.before(PRESS);
        assertThat(presses.before(new Presses.Press("lea", "/codes", "1", "abd")))
                .isNull();
        assertThat(presses.before(new Presses.Press("karim", "/codes", "1", "abc")))
                .isNull();
    }
}
