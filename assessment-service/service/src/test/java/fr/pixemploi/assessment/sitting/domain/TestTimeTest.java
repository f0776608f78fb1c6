package fr.pixemploi.assessment.sitting.domain;

import static fr.pixemploi.assessment.sitting.domain.Tests.CERTIFICATION;
import static fr.pixemploi.assessment.sitting.domain.Tests.NOW;
import static fr.pixemploi.assessment.sitting.domain.Tests.RESERVED;
import static fr.pixemploi.assessment.sitting.domain.Tests.play;
import static fr.pixemploi.assessment.sitting.domain.Tests.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A certification test has its time, which holds and nothing else lengthen. */
class TestTimeTest {
    private static final Circumstances WITH_BREAKS =
            new Circumstances(null, Set.of(), new Accommodations(1, false, false, true), Set.of());
    private static final Instant END = NOW.plus(Duration.ofMinutes(105));

    private final Sitting open =
            start(CERTIFICATION, Tests.plan(WITH_BREAKS), 3, RESERVED).endingAt(END);
    private final AdaptiveEngine engine = Tests.test(open, RESERVED);

    @Test
    void anAnswerIsTakenUntilTheTimeIsUpAndNotAfter() {
        assertThat(open.answer(1, 10, engine, END.minusMillis(1)).answered()).hasSize(1);
        assertThat(open.isOverdue(END.minusMillis(1))).isFalse();

        assertThat(open.isOverdue(END)).isTrue();
        assertThatExceptionOfType(SittingRefusal.TimeIsUp.class).isThrownBy(() -> open.answer(1, 10, engine, END));
    }

    @Test
    void itEndsAsOfThenWithWhatWasAnsweredWheneverThatIsNoticed() {
        Sitting over = play(open, RESERVED, 1, 2).expire();

        assertThat(over.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(over.endReason()).isEqualTo(EndReason.EXPIRED);
        assertThat(over.endedAt()).isEqualTo(END);
        assertThat(over.answered()).hasSize(2);
        assertThatExceptionOfType(SittingRefusal.TimeIsUp.class).isThrownBy(() -> over.answer(1, 10, engine, NOW));
    }

    @Test
    void whatHoldsATestMovesItsEndByItsLength() {
        Instant later = END.plus(Duration.ofHours(3));
        Sitting held = open.interrupt(END.minusSeconds(60));
        assertThat(held.isOverdue(later)).as("its clock stands still").isFalse();
        assertThat(held.secondsLeft(engine, later)).isEqualTo(60);

        assertThat(held.release(engine, later).endsAt()).isEqualTo(later.plusSeconds(60));
        assertThat(held.neutralise(engine, later).endsAt())
                .as("by a question that is replaced")
                .isEqualTo(later.plusSeconds(60));
        assertThat(open.pause(engine, END.minusSeconds(60))
                        .resume(null, engine, later)
                        .endsAt())
                .as("by a break that was arranged")
                .isEqualTo(later.plusSeconds(60));
        assertThat(held.interrupt(later).interrupt(later).release(engine, later).endsAt())
                .as("twice is once")
                .isEqualTo(later.plusSeconds(60));
    }

    @Test
    void aBreakLeavesNoQuestionToWorkOn() {
        Instant later = NOW.plus(Duration.ofHours(1));
        Sitting paused = open.pause(engine, NOW);

        assertThat(paused.shown()).isEmpty();
        assertThatExceptionOfType(SittingRefusal.SittingPaused.class)
                .isThrownBy(() -> paused.answer(1, 1, engine, later));
        Sitting on = paused.resume(null, engine, later);
        assertThat(on.current().item()).isNotEqualTo(open.current().item());
        assertThat(on.current().at()).isEqualTo(later);
        assertThat(on.endsAt()).isEqualTo(END.plus(Duration.ofHours(1)));
    }

    @Test
    void aCandidateDoesNotPutAQuestionAwayByChangingTheDevice() {
        Sitting inRoom = start(CERTIFICATION, Tests.plan(new Circumstances("computer", Set.of())), 3, RESERVED);

        assertThatExceptionOfType(SittingRefusal.ArrangedAtEnrolment.class)
                .isThrownBy(() -> inRoom.resume("phone", engine, NOW));
        assertThat(inRoom.resume("computer", engine, NOW).current()).isEqualTo(inRoom.current());
    }

    @Test
    void neitherAnAnswerNorAClockThatGoesBackMovesIt() {
        assertThat(play(open, RESERVED, 1, 2).endsAt()).isEqualTo(END);
        Sitting held = open.interrupt(NOW.plusSeconds(600));
        assertThat(held.release(engine, NOW).endsAt()).isEqualTo(END);
    }

    @Test
    void aHoldThatBeginsTooLateMovesNothing() {
        Sitting held = open.interrupt(END.plusSeconds(1));

        assertThat(held.isOverdue(END.plusSeconds(2))).isTrue();
        assertThat(held.release(engine, END.plusSeconds(60)).endsAt()).isEqualTo(END);
    }
}
