package fr.pixemploi.pathway.effectiveness.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Attendance;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final CompetenceCode COMPETENCE = new CompetenceCode("1.1");
    private static final MeasuredScale SCALE = new MeasuredScale(new UUID(0, 1), 1);
    private static final UUID OFFER = new UUID(0, 2);
    private static final String FIRST = "2026-01-05";
    private static final String SECOND = "2026-04-06";

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    private static Sitting on(String day, MeasuredScale scale, double logits) {
        return new Sitting(at(day), scale, Map.of(COMPETENCE, new Score(logits, 0.4)), "assessment mission-locale");
    }

    private static Sitting on(String day) {
        return on(day, SCALE, 0);
    }

    /** From 2 to 20 February. */
    private static Step step(
            @Nullable Integer attended, @Nullable String completed, @Nullable String ended, boolean left) {
        return new Step(
                OFFER,
                at("2026-01-06"),
                false,
                LocalDate.parse("2026-02-02"),
                LocalDate.parse("2026-02-20"),
                true,
                attended,
                completed == null ? null : at(completed),
                ended == null ? null : at(ended),
                left,
                null);
    }

    private static Step unenrolled(@Nullable String completed, @Nullable String reopened) {
        return new Step(
                OFFER,
                at("2026-01-06"),
                false,
                LocalDate.parse("2026-02-02"),
                LocalDate.parse("2026-02-20"),
                false,
                null,
                completed == null ? null : at(completed),
                null,
                false,
                reopened == null ? null : at(reopened));
    }

    private static Step declined(String prescribed) {
        return new Step(
                OFFER,
                at(prescribed),
                true,
                LocalDate.parse("2026-02-02"),
                LocalDate.parse("2026-02-20"),
                false,
                null,
                null,
                null,
                false,
                null);
    }

    private static Trajectory of(List<Sitting> sittings, Step... steps) {
        return new History(new UUID(0, 3), sittings, List.of(steps), 12, "35")
                .trajectory(SCALE)
                .orElseThrow();
    }

    private static Trajectory between(Step... steps) {
        return of(List.of(on(FIRST), on(SECOND)), steps);
    }

    @Test
    void whatWasFinishedBetweenTheSittingsWasFollowed() {
        Trajectory finished = between(step(21, "2026-02-20", null, false));
        assertThat(finished.followed()).containsExactly(new Attendance(OFFER, true));
        assertThat(finished.proposed()).containsExactly(OFFER);
        assertThat(finished.weeks()).isEqualTo(13);
        assertThat(finished.circumstances().territory()).isEqualTo("35");
    }

    @Test
    void whoLeftOnTheWayBeganAndDidNotFinish() {
        assertThat(between(step(6, null, "2026-02-10", true)).followed()).containsExactly(new Attendance(OFFER, false));
        assertThat(between(step(null, null, "2026-02-10", true)).followed())
                .containsExactly(new Attendance(OFFER, false));
    }

    @Test
    void whoWasNeverThereBeganNothing() {
        assertThat(between(step(0, null, "2026-02-10", true)).followed()).isEmpty();
        assertThat(between(step(null, null, "2026-01-20", true)).followed()).isEmpty();
        assertThat(between(step(null, null, "2026-02-10", false)).followed())
                .as("the session was cancelled")
                .isEmpty();
    }

    @Test
    void whoDeclinedWasProposedSomethingOnlyIfItWasBetweenTheSittings() {
        assertThat(between(declined("2026-01-06")).declined()).isTrue();
        assertThat(between(declined("2026-01-02")).declined()).isFalse();
        assertThat(between(declined("2026-05-02")).declined()).isFalse();
        assertThat(between(declined("2026-01-06")).followed()).isEmpty();
    }

    @Test
    void aSittingInTheMiddleOfAnOfferIsPassedOver() {
        Trajectory passed = of(
                List.of(on(FIRST), on("2026-02-11", SCALE, 3), on(SECOND, SCALE, 1)),
                step(21, "2026-02-20", null, false));
        assertThat(passed.after().get(COMPETENCE)).isEqualTo(new Score(1, 0.4));
        assertThat(passed.followed()).containsExactly(new Attendance(OFFER, true));
    }

    @Test
    void theTestOnTheLastDayComesAfterTheOffer() {
        Trajectory last = of(List.of(on(FIRST), on("2026-02-20")), step(21, "2026-02-20", null, false));
        assertThat(last.followed()).containsExactly(new Attendance(OFFER, true));
        assertThat(last.testedTwice(COMPETENCE)).isTrue();
    }

    @Test
    void nothingIsLearnedFromAnEndThatWasNotedOnceTheResultWasThere() {
        assertThat(between(step(21, "2026-06-01", null, false)).after())
                .as("the test was in the middle of it, as far as was known then")
                .isEmpty();
        assertThat(between(step(21, null, "2026-06-01", true)).after()).isEmpty();
        Trajectory later =
                of(List.of(on(FIRST), on(SECOND), on("2026-06-08", SCALE, 1)), step(21, "2026-06-01", null, false));
        assertThat(later.followed()).containsExactly(new Attendance(OFFER, true));
        assertThat(later.after().get(COMPETENCE)).isEqualTo(new Score(1, 0.4));
    }

    @Test
    void whoHadNoPlaceAndWasNotedAsDoneLaterFollowedNothing() {
        Trajectory chosen = between(unenrolled("2026-06-01", null));
        assertThat(chosen.followed()).isEmpty();
        assertThat(chosen.testedTwice(COMPETENCE)).isTrue();
        assertThat(between(unenrolled("2026-02-20", null)).followed()).containsExactly(new Attendance(OFFER, true));
    }

    @Test
    void whoseEndWasTakenBackOnceTheResultWasThereIsLeftOut() {
        Trajectory takenBack = between(unenrolled(null, "2026-06-01"));
        assertThat(takenBack.followed()).isEmpty();
        assertThat(takenBack.after()).isEmpty();
        assertThat(between(unenrolled(null, "2026-03-02")).testedTwice(COMPETENCE))
                .as("taken back before the test")
                .isTrue();
        assertThat(of(List.of(on(FIRST), on("2026-01-20")), unenrolled(null, "2026-06-01"))
                        .testedTwice(COMPETENCE))
                .as("tested twice before it began")
                .isTrue();
    }

    @Test
    void nothingIsLearnedAfterAnOfferOfWhichNobodySaidHowItEnded() {
        Trajectory open = between(step(6, null, null, false));
        assertThat(open.followed()).isEmpty();
        assertThat(open.after()).isEmpty();
    }

    @Test
    void whichSittingsCountDoesNotHangOnWhatFollowedTheSecond() {
        Step later = new Step(
                OFFER,
                at("2026-04-10"),
                false,
                LocalDate.parse("2026-05-04"),
                LocalDate.parse("2026-05-22"),
                true,
                21,
                at("2026-05-22"),
                null,
                false,
                null);
        Trajectory first = of(List.of(on(FIRST), on(SECOND), on("2026-06-08")), later);
        assertThat(first.followed()).isEmpty();
        assertThat(first.weeks()).isEqualTo(13);
    }

    @Test
    void sittingsOfAnotherVersionAreNotSetBesideEachOther() {
        MeasuredScale other = new MeasuredScale(SCALE.framework(), 2);
        assertThat(of(List.of(on(FIRST), on(SECOND, other, 1))).after()).isEmpty();
        History only = new History(new UUID(0, 3), List.of(on(FIRST, other, 0)), List.of(), null, "35");
        assertThat(only.trajectory(SCALE)).isEmpty();
        assertThat(MeasuredScale.ofMost(List.of(only))).contains(other);
        assertThat(MeasuredScale.ofMost(List.of())).isEmpty();
    }
}
