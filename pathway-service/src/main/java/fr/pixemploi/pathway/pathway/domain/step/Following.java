package fr.pixemploi.pathway.pathway.domain.step;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a step since it was prescribed.
 *
 * @param enrolledBy account that noted the enrolment; null when the person did, or nobody
 * @param hoursAttended as the training body or the adviser said last; null while nobody did
 * @param completed when it was said to be done, or null
 * @param ended how it ended without being done, or null
 */
public record Following(
        Enrolment enrolment,
        @Nullable String enrolledBy,
        @Nullable Integer hoursAttended,
        @Nullable Noted completed,
        @Nullable Ended ended) {
    public static final Following NOTHING = new Following(Enrolment.NONE, null, null, null, null);

    /** @param reason only of a step that was left */
    public record Ended(EndedAs as, Noted noted, @Nullable PartingReason reason) {
        public Instant at() {
            return noted.at();
        }
    }

    public boolean done() {
        return completed != null;
    }

    /** Whether something may still happen. */
    public boolean open() {
        return completed == null && ended == null;
    }

    /** Whether the pathway has a hole there. */
    public boolean lost() {
        return (ended != null && ended.as() != EndedAs.REPLACED) || (open() && enrolment == Enrolment.REFUSED);
    }

    /** Whether its person was to have a place, or to wait for one, when it was last open. */
    public boolean wantsPlace() {
        return enrolment == Enrolment.ENROLLED || enrolment == Enrolment.WAITING;
    }

    public StepStatus status() {
        if (completed != null) return StepStatus.COMPLETED;
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

    Following enrolled(Enrolment to, @Nullable String by) {
        return new Following(to, by, hoursAttended, completed, ended);
    }

    Following attended(int hours) {
        return new Following(enrolment, enrolledBy, hours, completed, ended);
    }

    Following done(Noted noted) {
        return new Following(enrolment, enrolledBy, hoursAttended, noted, ended);
    }

    Following ended(Ended how) {
        return new Following(enrolment, enrolledBy, hoursAttended, completed, how);
    }

    Following reopened() {
        return new Following(enrolment, enrolledBy, hoursAttended, null, null);
    }
}
