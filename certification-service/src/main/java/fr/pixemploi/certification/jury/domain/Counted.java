package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.Outcome;

/**
 * Candidates of a session by what is published of their Pix certification.
 *
 * @param newlyPublished how many of them by this very act
 */
public record Counted(int validated, int rejected, int cancelled, int newlyPublished) {
    public static final Counted NOTHING = new Counted(0, 0, 0, 0);

    /** So many candidates with one outcome, which was published before. */
    public static Counted of(Outcome outcome, int candidates) {
        return switch (outcome) {
            case VALIDATED -> new Counted(candidates, 0, 0, 0);
            case REJECTED -> new Counted(0, candidates, 0, 0);
            case CANCELLED -> new Counted(0, 0, candidates, 0);
        };
    }

    public Counted plus(Outcome outcome, boolean newly) {
        return plus(of(outcome, 1)).plus(new Counted(0, 0, 0, newly ? 1 : 0));
    }

    public Counted plus(Counted other) {
        return new Counted(
                validated + other.validated,
                rejected + other.rejected,
                cancelled + other.cancelled,
                newlyPublished + other.newlyPublished);
    }
}
