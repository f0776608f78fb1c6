package fr.pixemploi.assessment.sitting.domain;

import java.time.Instant;

/** Why and since when an open sitting stands still. */
public record Hold(Reason reason, Instant since) {
    public enum Reason {
        /** The person pauses, and goes on when they say so. */
        PAUSED,
        /** Something broke, or an invigilator said stop: only they let it go on. */
        INTERRUPTED
    }
}
