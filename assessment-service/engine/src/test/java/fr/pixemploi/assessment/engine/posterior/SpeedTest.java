package fr.pixemploi.assessment.engine.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.ResponseTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeedTest {
    private static final ResponseTime ITEM = new ResponseTime(StrictMath.log(35), 1 / 0.3);

    @Test
    void weighsPopulationAndTimesByTheirPrecisions() {
        Speed speed = Speed.of(0.09).after(ITEM, 35 * Math.exp(-0.2)).after(ITEM, 35 * Math.exp(0.1));
        // Three equal precisions: the population's 0, and the two observed speeds 0.2 and -0.1.
        assertThat(speed.mean()).isCloseTo(0.1 / 3, within(1e-12));
        assertThat(speed.variance()).isCloseTo(0.03, within(1e-12));
    }

    @Test
    void findsThePersonsSpeedAndExpectsTheirSeconds() {
        Random random = new Random(4);
        Speed speed = Speed.of(0.25);
        double total = 0;
        int answers = 4000;
        for (int i = 0; i < answers; i++) {
            double seconds = 35 * Math.exp(-0.4 + 0.3 * random.nextGaussian());
            total += seconds;
            speed = speed.after(ITEM, seconds);
        }
        assertThat(speed.mean()).isCloseTo(0.4, within(0.02));
        assertThat(speed.expectedSeconds(ITEM)).isCloseTo(total / answers, within(0.5));
    }

    @Test
    void expectsMoreOfAPersonOfUnknownSpeedThanOfTheMiddleOne() {
        assertThat(Speed.of(0.2).expectedSeconds(ITEM)).isCloseTo(35 * Math.exp(0.045 + 0.1), within(1e-9));
        assertThat(Speed.of(0).expectedSeconds(ITEM)).isCloseTo(35 * Math.exp(0.045), within(1e-9));
    }

    @Test
    void doesNotTakeSomeoneForSlowWhoWasCalledAway() {
        Speed away = Speed.of(0.09).after(ITEM, 3 * 3600);
        assertThat(away.mean()).isCloseTo(-0.5 * 3 * Math.sqrt(0.18), within(1e-12));
        assertThat(away).isEqualTo(Speed.of(0.09).after(ITEM, 9 * 3600));
    }

    @Test
    void staysWhereItIsInAPopulationWithoutDifferences() {
        assertThat(Speed.of(0).after(ITEM, 5)).isEqualTo(Speed.of(0));
    }
}
