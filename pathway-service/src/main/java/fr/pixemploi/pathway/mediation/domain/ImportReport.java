package fr.pixemploi.pathway.mediation.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a file came to.
 *
 * @param records of places that were read, sound or not
 * @param changed told anew, or open again
 * @param closed no longer in the file; a record that is refused closes nothing
 * @param refused left out for their faults; what was known under their id stays
 * @param unplaced taken in, but nobody knows where they are, so that no search by distance finds them
 * @param faultCount all that were found
 * @param faults the first hundred
 */
public record ImportReport(
        UUID id,
        Feed feed,
        Instant at,
        int records,
        int added,
        int changed,
        int closed,
        int unchanged,
        int refused,
        int unplaced,
        int faultCount,
        List<Fault> faults) {
    public static final int FAULTS_KEPT = 100;
}
