package fr.pixemploi.kit.imports.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of many rows on its way in.
 *
 * @param structure for which it was brought; null for what is above all structures
 * @param dryRun whether it waits between its check and its application
 * @param total rows of the file
 * @param atLine line up to which the running step has come
 * @param seen rows up to there
 * @param made rows that made something new, or would make it, as long as it was not applied
 * @param known rows of what was there already
 * @param faults all that is wrong, also beyond those that are kept
 */
public record Import(
        UUID id,
        String kind,
        @Nullable UUID structure,
        boolean dryRun,
        ImportState state,
        int total,
        int atLine,
        int seen,
        int made,
        int known,
        int faults,
        Instant begunAt,
        Instant changedAt) {
    /** The same at the beginning of another step over its rows. */
    Import begins(ImportState step) {
        return new Import(id, kind, structure, dryRun, step, total, 0, 0, 0, 0, faults, begunAt, changedAt);
    }

    Import ends(ImportState end) {
        return new Import(
                id, kind, structure, dryRun, end, total, atLine, seen, made, known, faults, begunAt, changedAt);
    }

    Import goesOn(int toLine, int more, int moreMade, int moreKnown, int moreFaults) {
        return new Import(
                id,
                kind,
                structure,
                dryRun,
                state,
                total,
                toLine,
                seen + more,
                made + moreMade,
                known + moreKnown,
                faults + moreFaults,
                begunAt,
                changedAt);
    }
}
