package fr.pixemploi.assessment.live.domain.room;

import fr.pixemploi.assessment.live.domain.RoomRules;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate in the room, all that is known at once.
 *
 * @param number in the place of a name
 * @param seat whether an account answers here
 * @param presentAt when an invigilator noted that the candidate came; null before
 * @param leave that was given to start; null before
 * @param test null before it was started
 * @param focusLosses questions with the focus rule whose page was left
 * @param alert the open one; null when there is none
 */
public record LiveCandidate(
        UUID session,
        UUID id,
        int number,
        Accommodations accommodations,
        Seat seat,
        @Nullable Instant presentAt,
        @Nullable Leave leave,
        @Nullable Test test,
        @Nullable Instant interruptedAt,
        @Nullable Instant resumeAskedAt,
        @Nullable Presence presence,
        int focusLosses,
        @Nullable OpenAlert alert) {
    /**
     * Whether an account answers here.
     *
     * @param taken false while an arrival code is expected
     * @param differs certification knows another account than the room: what the room said counts
     */
    public record Seat(boolean taken, boolean differs) {}

    /** The invigilator's word that the candidate may start. */
    public record Leave(UUID id, Instant givenAt, Instant validUntil) {}

    /**
     * The test.
     *
     * @param number of the question that waits, or of the last one once over
     * @param touchedAt when the candidate, or the room, last did something in it
     * @param pausedAt since when the candidate pauses; null when they don't
     * @param endsAt when it ends by itself; null while it stands still
     * @param endedAt null while it is open
     */
    public record Test(
            UUID sitting,
            Instant startedAt,
            int number,
            Instant touchedAt,
            @Nullable Instant pausedAt,
            @Nullable Instant endsAt,
            @Nullable Instant endedAt,
            @Nullable EndReason endReason) {
        public boolean open() {
            return endedAt == null;
        }
    }

    /** An alert that waits. */
    public record OpenAlert(UUID id, int number, String category, Instant raisedAt) {}

    /** The first that holds. */
    public Urgency urgency(RoomRules rules, Instant now) {
        if (alert != null) return Urgency.ALERT;
        if (test == null) return Urgency.NOT_STARTED;
        if (!test.open()) return Urgency.ENDED;
        if (resumeAskedAt != null) return Urgency.RESUME_ASKED;
        if (interruptedAt != null) return Urgency.INTERRUPTED;
        if (test.pausedAt() != null) return Urgency.PAUSED;
        return presenceLost(rules, now) ? Urgency.PRESENCE_LOST : Urgency.RUNNING;
    }

    /** The test runs and its page gave no sign for too long. In a pause none is expected. */
    public boolean presenceLost(RoomRules rules, Instant now) {
        return test != null
                && test.open()
                && test.pausedAt() == null
                && lastSign(test).plus(rules.presenceLostAfter()).isBefore(now);
    }

    /** An alert that nobody handled in time. */
    public boolean escalated(RoomRules rules, Instant now) {
        return alert != null
                && alert.raisedAt().plus(rules.alertEscalatesAfter()).isBefore(now);
    }

    /** Since when the most urgent thing holds: who waits longest comes first among equals. */
    Instant since(Urgency urgency) {
        return switch (urgency) {
            case ALERT -> Objects.requireNonNull(alert).raisedAt();
            case RESUME_ASKED -> Objects.requireNonNull(resumeAskedAt);
            case INTERRUPTED -> Objects.requireNonNull(interruptedAt);
            case PRESENCE_LOST -> lastSign(Objects.requireNonNull(test));
            // No hurry: by number.
            case PAUSED, RUNNING, NOT_STARTED, ENDED -> Instant.EPOCH;
        };
    }

    private Instant lastSign(Test running) {
        return presence == null || presence.at().isBefore(running.touchedAt()) ? running.touchedAt() : presence.at();
    }
}
