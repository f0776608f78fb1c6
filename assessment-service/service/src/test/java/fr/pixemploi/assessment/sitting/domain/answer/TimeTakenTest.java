package fr.pixemploi.assessment.sitting.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A device may say when and how long; it is believed where that can be true. */
class TimeTakenTest {
    private static final Instant ASKED = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void withoutADevicesWordTheServicesClockCounts() {
        assertThat(TimeTaken.of(ASKED, ASKED.plusSeconds(20), null, null))
                .isEqualTo(new TimeTaken(20, ASKED.plusSeconds(20), false));
    }

    @Test
    void aDeviceThatMeasuredWithoutAbsencesIsBelieved() {
        assertThat(TimeTaken.of(ASKED, ASKED.plusSeconds(40), 12.5, null))
                .isEqualTo(new TimeTaken(12.5, ASKED.plusSeconds(40), false));
        assertThat(TimeTaken.of(ASKED, ASKED.plusSeconds(200), 120.0, null))
                .isEqualTo(new TimeTaken(120, ASKED.plusSeconds(200), false));
    }

    @Test
    void aTimeFarBelowWhatPassedHereIsMarked() {
        assertThat(TimeTaken.of(ASKED, ASKED.plusSeconds(100), 1.0, null))
                .isEqualTo(new TimeTaken(1, ASKED.plusSeconds(100), true));
    }

    @Test
    void nobodyAnswersInMoreTimeThanPassed() {
        TimeTaken told = TimeTaken.of(ASKED, ASKED.plusSeconds(20), 3_600.0, null);

        assertThat(told.seconds()).isEqualTo(20);
        assertThat(told.implausible()).isTrue();
    }

    @Test
    void anAnswerThatIsSentLateCountsAsOfWhenItWasGiven() {
        TimeTaken late = TimeTaken.of(ASKED, ASKED.plusSeconds(7_200), null, ASKED.plusSeconds(40));

        assertThat(late).isEqualTo(new TimeTaken(40, ASKED.plusSeconds(40), false));
    }

    @Test
    void aClockThatIsALittleWrongIsNoFraud() {
        assertThat(TimeTaken.of(ASKED, ASKED.plusSeconds(10), null, ASKED.plusSeconds(60)))
                .isEqualTo(new TimeTaken(10, ASKED.plusSeconds(10), false));
        assertThat(TimeTaken.of(ASKED, ASKED.plusSeconds(10), null, ASKED.minusSeconds(60)))
                .isEqualTo(new TimeTaken(0, ASKED, false));
    }

    @Test
    void aTimeThatCannotBeIsMarkedAndNotUsed() {
        for (Instant impossible : new Instant[] {ASKED.minusSeconds(3_600), ASKED.plusSeconds(3_600)}) {
            TimeTaken told = TimeTaken.of(ASKED, ASKED.plusSeconds(10), null, impossible);
            assertThat(told).isEqualTo(new TimeTaken(10, ASKED.plusSeconds(10), true));
        }
    }
}
