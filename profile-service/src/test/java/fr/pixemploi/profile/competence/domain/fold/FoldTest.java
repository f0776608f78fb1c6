package fr.pixemploi.profile.competence.domain.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T09:00:00Z");
    private static final Instant A_YEAR_LATER = SEPTEMBER.plusSeconds(31_557_600);
    private static final Normal PRIOR = new Normal(-0.2, 1);
    private static final double NO_DRIFT = 0;

    /** A posterior of answers that say this of themselves. */
    private static Measurement measured(Instant at, double mean, double sd) {
        return new Measurement(at, PRIOR.and(new Normal(mean, sd)), PRIOR);
    }

    @Test
    void threeResultsAreOnePriorAndThreeTimesTheEvidence() {
        Measurement one = measured(SEPTEMBER, 0.6, 0.6);
        Normal folded = Fold.of(List.of(one, one, one), NO_DRIFT);
        Normal exactly = PRIOR.and(new Normal(0.6, 0.6 / Math.sqrt(3)));
        assertThat(folded.mean()).isCloseTo(exactly.mean(), within(1e-12));
        assertThat(folded.sd()).isCloseTo(exactly.sd(), within(1e-12));
    }

    @Test
    void aSingleResultIsWhatItSays() {
        Measurement only = measured(SEPTEMBER, 0.6, 0.6);
        assertThat(Fold.of(List.of(only), 0.01)).isEqualTo(only.posterior());
    }

    @Test
    void timeBetweenResultsMakesTheOlderOneCountLess() {
        Measurement before = measured(SEPTEMBER, -1, 0.4);
        Normal atOnce = Fold.of(List.of(before, measured(SEPTEMBER, 1, 0.4)), 0.05);
        Normal later = Fold.of(List.of(before, measured(A_YEAR_LATER, 1, 0.4)), 0.05);
        assertThat(later.mean()).isGreaterThan(atOnce.mean() + 0.3);
        assertThat(later.sd()).isGreaterThan(atOnce.sd());
        assertThat(Fold.months(SEPTEMBER, A_YEAR_LATER)).isCloseTo(12, within(1e-9));
    }

    @Test
    void answersThatToldNothingLeaveWhatWasKnownButForTheTimeThatPassed() {
        Measurement before = measured(SEPTEMBER, 0.5, 0.4);
        Normal folded = Fold.of(List.of(before, new Measurement(A_YEAR_LATER, PRIOR, PRIOR)), 0.01);
        assertThat(folded.mean()).isEqualTo(before.posterior().mean());
        assertThat(folded.sd()).isCloseTo(Math.hypot(before.posterior().sd(), Math.sqrt(0.12)), within(1e-9));
    }

    @Test
    void aResultThatDoesNotTellItsPriorBeginsAnew() {
        Normal alone = new Normal(0.3, 0.5);
        Measurement unknown = new Measurement(A_YEAR_LATER, alone, null);
        assertThat(Fold.of(List.of(measured(SEPTEMBER, -1, 0.2), unknown), 0.01))
                .isEqualTo(alone);
    }

    @Test
    void aChangeIsOfTheAnswersAloneAndNotOfThePriorInBoth() {
        Change change = Change.between(measured(SEPTEMBER, -0.5, 0.4), measured(A_YEAR_LATER, 0.7, 0.3))
                .orElseThrow();
        assertThat(change.difference()).isCloseTo(1.2, within(1e-9));
        assertThat(change.sd()).isCloseTo(0.5, within(1e-9));
        assertThat(change.beyondChance(2.3)).isTrue();
        assertThat(change.beyondChance(2.5)).isFalse();
        assertThat(Change.between(measured(SEPTEMBER, -0.5, 0.4), new Measurement(A_YEAR_LATER, PRIOR, PRIOR)))
                .isEmpty();
    }

    @Test
    void anAbilityThatIsSureOrNoNumberIsRefused() {
        assertThatThrownBy(() -> new Normal(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Normal(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
