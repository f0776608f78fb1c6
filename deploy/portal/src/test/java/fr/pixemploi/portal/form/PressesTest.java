package fr.pixemploi.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PressesTest {
    private static final UUID ONCE = new UUID(1, 2);
    private static final Presses.Form FORM = new Presses.Form("lea", "/codes", ONCE);
    private static final Presses.Outcome DONE = new Presses.Outcome("/codes?fait=saved", null);

    private final Presses presses = new Presses(KeptFormsTest.settings());

    @Test
    void theSecondPressWaitsForTheFirstAndGoesWhereItWent() {
        Presses.Press first = begunFirst("abc");
        Presses.Press second = presses.begin(presses.fresh(FORM, "abc"));
        assertThat(second.outcome()).isSameAs(first.outcome()).isNotDone();
        presses.ended(first, DONE);
        assertThat(second.outcome()).isCompletedWithValue(DONE);
        assertThat(presses.begin(presses.fresh(FORM, "abc")).outcome()).isCompletedWithValue(DONE);
    }

    /** Who waits is told while the first is being forgotten, and may ask again at once. */
    @Test
    void whatWasRefusedIsSentAgainByWhoWaitedForIt() {
        Presses.Press first = begunFirst("abc");
        Presses.Press[] again = new Presses.Press[1];
        Presses.Press mine = presses.fresh(FORM, "abc");
        CompletableFuture<Void> waited =
                presses.begin(presses.fresh(FORM, "abc")).outcome().thenRun(() -> again[0] = presses.begin(mine));
        presses.ended(first, null);
        assertThat(waited).isCompleted();
        assertThat(again[0]).isSameAs(mine);
        presses.ended(mine, DONE);
        assertThat(presses.begin(presses.fresh(FORM, "abc")).outcome()).isCompletedWithValue(DONE);
    }

    @Test
    void somethingElseWrittenOrAnotherAccountIsAnotherPress() {
        Presses.Press first = begunFirst("abc");
        presses.ended(first, DONE);
        Presses.Press other = begunFirst("abd");
        presses.ended(other, DONE);
        begunFirst("abc");
        Presses.Press karim = presses.fresh(new Presses.Form("karim", "/codes", ONCE), "abc");
        assertThat(presses.begin(karim)).isSameAs(karim);
    }

    @Test
    void whatTookTheFirstPlaceIsNotEndedByWhatWasThereBefore() {
        Presses.Press first = begunFirst("abc");
        Presses.Press other = begunFirst("abd");
        presses.ended(first, DONE);
        assertThat(presses.begin(presses.fresh(FORM, "abd")).outcome())
                .isSameAs(other.outcome())
                .isNotDone();
    }

    private Presses.Press begunFirst(String sent) {
        Presses.Press press = presses.fresh(FORM, sent);
        assertThat(presses.begin(press)).isSameAs(press);
        return press;
    }
}
