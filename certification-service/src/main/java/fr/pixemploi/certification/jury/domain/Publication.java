package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.Outcome;

/**
 * What is published of a session, counted.
 *
 * @param newlyPublished how many of them by this very act
 */
public record Publication(int validated, int rejected, int cancelled, int newlyPublished) {
    public static final Publication NOTHING = new Publication(0, 0, 0, 0);

    /** So many candidates with one outcome, which was published before. */
    public static Publication earlier(Outcome outcome, int candidates) {
        return switch (outcome) {
            case VALIDATED -> new Publication(candidates, 0, 0, 0);
            case REJECTED -> new Publication(0, candidates, 0, 0);
            case CANCELLED -> new Publication(0, 0, candidates, 0);
        };
    }

    public Publication plus(Outcome outcome, boolean newly) {
        return plus(earlier(outcome, 1)).plus(new Publication(0, 0, 0, newly ? 1 : 0));
    }

    public Publication plus(Publication other) {
        return new Publication(
                validated + other.validated,
                rejected + other.rejected,
                cancelled + other.cancelled,
                newlyPublished + other.newlyPublished);
    }
}
