package fr.pixemploi.assessment.live.domain.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the room itself knows of a candidate, whatever certification or the test say. Each flag stands alone: none hides another.
 *
 * @param interruptedAt since when an invigilator holds the test; null when nobody does
 * @param resumeAskedAt since when the candidate asks to go on; null when not
 * @param attendance that the candidate came; null when nobody noted it
 * @param presence last sign of the candidate's page; null before the first
 * @param revision how often it was changed by commands
 */
public record Desk(
        UUID candidate,
        UUID session,
        @Nullable Instant interruptedAt,
        @Nullable Instant resumeAskedAt,
        @Nullable Attendance attendance,
        @Nullable Presence presence,
        long revision) {
    public Desk interrupted(Instant now) {
        return new Desk(
                candidate,
                session,
                interruptedAt == null ? now : interruptedAt,
                resumeAskedAt,
                attendance,
                presence,
                revision + 1);
    }

    public Desk resumeAsked(Instant now) {
        return new Desk(
                candidate,
                session,
                interruptedAt,
                resumeAskedAt == null ? now : resumeAskedAt,
                attendance,
                presence,
                revision + 1);
    }

    /** An invigilator saw the candidate come. */
    public Desk attended(Instant now, String by) {
        return new Desk(
                candidate, session, interruptedAt, resumeAskedAt, new Attendance(now, by), presence, revision + 1);
    }

    /** It was a mistake. */
    public Desk notAttended() {
        return new Desk(candidate, session, interruptedAt, resumeAskedAt, null, presence, revision + 1);
    }

    /** The invigilator lets the test go on, or it is over: nothing is held or asked any more. */
    public Desk free() {
        return new Desk(candidate, session, null, null, attendance, presence, revision + 1);
    }

    /** The same after something that only its number tells. */
    public Desk changed() {
        return new Desk(candidate, session, interruptedAt, resumeAskedAt, attendance, presence, revision + 1);
    }
}
