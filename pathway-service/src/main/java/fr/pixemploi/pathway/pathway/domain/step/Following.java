package fr.pixemploi.pathway.pathway.domain.step;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a step since it was prescribed.
 *
 * @param hoursAttended as the training body or the adviser said last; null while nobody did
 * @param completedAt when it was said to be done, or null
 * @param ended how it ended without being done, or null
 */
public record Following(
        Enrolment enrolment,
        @Nullable Integer hoursAttended,
        @Nullable Instant completedAt,
        @Nullable Ended ended) {
    public static final Following NOTHING = new Following(Enrolment.NONE, null, null, null);

    /** @param reason only of a step that was left */
    public record Ended(EndedAs as, Instant at, @Nullable PartingReason reason) {}

    public boolean done() {
        return completedAt != null;
    }

    /** Whether something may still happen. */
    public boolean open() {
        return completedAt == null && ended == null;
    }

    /** Whether the pathway has a hole there. */
    public boolean lost() {
        return (ended != null && ended.as() != EndedAs.REPLACED) || (open() && enrolment == Enrolment.REFUSED);
    }

    public StepStatus status() {
        if (completedAt != null) return StepStatus.COMPLETED;
        if (ended != null)
            return switch (ended.as()) {
                case LEFT -> StepStatus.LEFT;
                case CANCELLED -> StepStatus.CANCELLED;
                case REPLACED -> StepStatus.REPLACED;
            };
        return switch (enrolment) {
            case NONE, CANCELLED -> StepStatus.PLANNED;
            case ENROLLED -> StepStatus.ENROLLED;
            case WAITING -> StepStatus.WAITING;
            case REFUSED -> StepStatus.REFUSED;
        };
    }

    Following enrolled(Enrolment to) {
        return new Following(to, hoursAttended, completedAt, ended);
    }

    Following attended(int hours) {
        return new Following(enrolment, hours, completedAt, ended);
    }

    Following doneAt(Instant at) {
        return new Following(enrolment, hoursAttended, at, ended);
    }

    Following ended(Ended how) {
        return new Following(enrolment, hoursAttended, completedAt, how);
    }
}
