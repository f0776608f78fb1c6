package fr.pixemploi.pathway.catalogue.domain.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of the catalogue and what became of it.
 *
 * @param refusedBecause {@code faults}; {@code superseded}, by a newer file of its source; {@code rows-lost}, by a crash of the database: send it again
 * @param format {@code 2.2} or {@code 2.3}; null before that was read
 * @param file what it held
 * @param effect what it changed, once it is done
 */
public record CatalogueRun(
        UUID id,
        String source,
        State state,
        @Nullable String refusedBecause,
        @Nullable String format,
        File file,
        Effect effect,
        Instant begunAt,
        Instant changedAt) {
    /** Received: all of it is there and waits to be switched. Refused: nothing of it was imported. */
    public enum State {
        RECEIVING,
        RECEIVED,
        DONE,
        REFUSED
    }

    /**
     * @param bytes once decompressed
     * @param faults all that were found; the first thousand are kept
     */
    public record File(long bytes, int trainings, int actions, int sessions, int faults) {
        public static final File NOTHING = new File(0, 0, 0, 0, 0);
    }

    /** Trainings, and sessions of trainings. Sessions of an added training are added with it. */
    public record Effect(
            int added,
            int changed,
            int closed,
            int unchanged,
            int sessionsAdded,
            int sessionsChanged,
            int sessionsClosed) {}
}
