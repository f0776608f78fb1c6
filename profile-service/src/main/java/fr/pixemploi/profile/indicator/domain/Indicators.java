package fr.pixemploi.profile.indicator.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The Pixometre of a structure at a moment. Where results matter only people with an active grant count, each by the newest score
 * of each competence that the grant covers.
 *
 * @param registered people whom the structure registered
 * @param assessed people who share a result with it
 * @param certified people who share with it and hold a certificate
 * @param prescribed pathways that it prescribed, declined and abandoned ones too; one that another took the place of counts with that one
 * @param completedPathways those of them that are completed
 * @param totalPix sum over the assessed
 * @param meanPix mean over the assessed; null when there are none
 * @param shareIndependent part, from 0 to 1, of the assessed whose mean level is 3 or more; null when there are none
 */
public record Indicators(
        UUID structureId,
        long registered,
        long assessed,
        long certified,
        long prescribed,
        long completedPathways,
        long totalPix,
        @Nullable Double meanPix,
        @Nullable Double shareIndependent,
        Instant computedAt) {
    /** From this mean level on, a person counts as independent with digital tools. */
    public static final int INDEPENDENT_FROM_LEVEL = 3;
}
