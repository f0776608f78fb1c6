package fr.pixemploi.assessment.sitting.domain.authorisation;

import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import java.time.Instant;
import java.util.UUID;

/**
 * An invigilator's word that a candidate may start a certification sitting, once, until some time.
 *
 * @param accommodations what was arranged for the candidate before the test
 */
public record Authorisation(
        UUID id,
        UUID candidate,
        UUID session,
        UUID beneficiary,
        Instant authorisedAt,
        Instant validUntil,
        Accommodations accommodations) {
    /** One for a candidate for whom nothing is arranged. */
    public Authorisation(
            UUID id, UUID candidate, UUID session, UUID beneficiary, Instant authorisedAt, Instant validUntil) {
        this(id, candidate, session, beneficiary, authorisedAt, validUntil, Accommodations.NONE);
    }

    public boolean hasExpired(Instant now) {
        return !now.isBefore(validUntil);
    }
}
