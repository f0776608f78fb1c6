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
 * @param takenBack what was last said of it by mistake and taken back, whatever was said since; null while nothing was
 */
public record Following(
        Enrolment enrolment,
        @Nullable String enrolledBy,
        @Nullable Integer hoursAttended,
        @Nullable Noted completed,
        @Nullable Ended ended,
        @Nullable TakenBack takenBack) {
    public static final Following NOTHING = new Following(Enrolment.NONE, null, null, null, null, null);

    /** @param reason only of a step that was left */
    public record Ended(EndedAs as, Noted noted, @Nullable PartingReason reason) {
        public Instant at() {
            return noted.at();
        }
    }

    /**
     * @param was completed, left or cancelled
     * @param noted who took it back
     */
    public record TakenBack(StepStatus was, Noted noted) {}

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

    public boolean attended() {
        return hoursAttended != null && hoursAttended > 0;
    }

    /** Whether nothing that stands was said of it. */
    public boolean untouched() {
        return enrolment == Enrolment.NONE && hoursAttended == null && open();
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
        return new Following(to, by, hoursAttended, completed, ended, takenBack);
    }

    Following attended(int hours) {
        return new Following(enrolment, enrolledBy, hours, completed, ended, takenBack);
    }

    Following done(Noted noted) {
        return new Following(enrolment, enrolledBy, hoursAttended, noted, ended, takenBack);
    }

    Following ended(Ended how) {
        return new Following(enrolment, enrolledBy, hoursAttended, completed, how, takenBack);
    }

    Following openAgain(TakenBack what) {
        return new Following(enrolment, enrolledBy, hoursAttended, null, null, what);
    }
}
