package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.Outcome;

/**
 * What is published of a session, counted.
 *
 * @param newlyPublished how many of them by this very act
 */
public record Publication(int validated, int rejected, int cancelled, int newlyPublished) {
    public static final Publication NOTHING = new Publication(0, 0, 0, 0);

    public Publication plus(Outcome outcome, boolean newly) {
        int more = newly ? 1 : 0;
        return switch (outcome) {
            case VALIDATED -> new Publication(validated + 1, rejected, cancelled, newlyPublished + more);
            case REJECTED -> new Publication(validated, rejected + 1, cancelled, newlyPublished + more);
            case CANCELLED -> new Publication(validated, rejected, cancelled + 1, newlyPublished + more);
        };
    }
}
