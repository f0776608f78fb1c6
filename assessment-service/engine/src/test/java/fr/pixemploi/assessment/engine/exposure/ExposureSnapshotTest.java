package fr.pixemploi.assessment.engine.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExposureSnapshotTest {
    private static final ExposureCap CAP = new ExposureCap(0.2);

    @Test
    void laysAPriceOnWhatIsAskedTooOftenAndNoneOnTheRest() {
        ExposureSnapshot next = ExposureSnapshot.first(3, CAP).next(40, new int[] {40, 7, 0});
        assertThat(next.number()).isEqualTo(1);
        assertThat(next.price(0)).isGreaterThan(0);
        assertThat(next.price(1)).isZero();
        assertThat(next.price(2)).isZero();
    }

    @Test
    void lowersThePriceAgainWhenTheItemIsAskedLess() {
        ExposureSnapshot dear = ExposureSnapshot.first(1, CAP).next(40, new int[] {40});
        assertThat(dear.next(40, new int[] {0}).price(0)).isLessThan(dear.price(0));
    }

    @Test
    void keepsAnItemThatEverySittingWantsFromMostOfThem() {
        ExposureSnapshot next = ExposureSnapshot.first(2, CAP).next(40, new int[] {40, 8});
        // Wanted by all, it has also to make up for those who saw it already.
        assertThat(next.eligible(0)).isLessThan(0.2);
        assertThat(next.eligible(1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void holdsTheCapEvenWhenAnItemIsAskedWheneverItMayBe() {
        ExposureSnapshot snapshot = ExposureSnapshot.first(1, CAP);
        int shown = 0;
        int sittings = 4000;
        int batch = 20;
        for (int s = 0; s < sittings; s += batch) {
            int asked = 0;
            for (int i = 0; i < batch; i++) if (new Eligibility(snapshot, 31L * (s + i)).allows(0)) asked++;
            shown += asked;
            snapshot = snapshot.next(batch, new int[] {asked});
        }
        assertThat(shown / (double) sittings).isLessThan(0.2 + 3 * Math.sqrt(0.2 * 0.8 / sittings));
        assertThat(shown / (double) sittings).isGreaterThan(0.1);
    }

    @Test
    void drawsTheSameForTheSameSeedAndOpensEachItemToItsShareOfSittings() {
        ExposureSnapshot snapshot = ExposureSnapshot.first(1, CAP).next(1000, new int[] {400});
        int allowed = 0;
        int seeds = 20_000;
        for (int seed = 0; seed < seeds; seed++) {
            Eligibility eligibility = new Eligibility(snapshot, Draws.bits(5, seed));
            if (eligibility.allows(0)) allowed++;
            assertThat(eligibility.allows(0)).isEqualTo(new Eligibility(snapshot, Draws.bits(5, seed)).allows(0));
        }
        assertThat(allowed / (double) seeds).isCloseTo(snapshot.eligible(0), within(0.01));
    }

    @Test
    void leavesEverythingOpenWithoutACap() {
        ExposureSnapshot next = ExposureSnapshot.none(2).next(50, new int[] {50, 50});
        assertThat(next.price(0)).isZero();
        assertThat(next.eligible(0)).isEqualTo(1);
        assertThat(new Eligibility(next, 3).taste(0)).isEqualTo(1);
    }

    @Test
    void goesOnTheSameAfterItWasStoredAndReadBack() {
        ExposureSnapshot snapshot =
                ExposureSnapshot.first(2, CAP).next(40, new int[] {40, 8}).next(30, new int[] {2, 9});
        double[] shown = {snapshot.shown(0), snapshot.shown(1)};
        double[] open = {snapshot.openTo(0), snapshot.openTo(1)};
        double[] price = {snapshot.price(0), snapshot.price(1)};
        ExposureSnapshot back =
                ExposureSnapshot.restored(snapshot.number(), CAP, snapshot.sittings(), shown, open, price);
        assertThat(back).isEqualTo(snapshot);
        assertThat(back.next(10, new int[] {3, 3})).isEqualTo(snapshot.next(10, new int[] {3, 3}));
    }

    @Test
    void refusesCapsAndCountsThatMakeNoSense() {
        assertThatThrownBy(() -> new ExposureCap(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExposureSnapshot.first(2, CAP).next(1, new int[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
