package fr.pixemploi.assessment.sitting.domain.authorisation;

import fr.pixemploi.assessment.sitting.domain.plan.TestTerms;
import java.time.Instant;
import java.util.UUID;

/**
 * An invigilator's word that a candidate may start a certification sitting, once, until some time.
 *
 * @param terms of the test, as they were when this was given
 */
public record Authorisation(
        UUID id,
        UUID candidate,
        UUID session,
        UUID beneficiary,
        Instant authorisedAt,
        Instant validUntil,
        TestTerms terms) {
    public boolean hasExpired(Instant now) {
        return !now.isBefore(validUntil);
    }
}
