package fr.pixemploi.assessment.sitting.domain;

import java.time.Instant;
import java.util.UUID;

/** An invigilator's word that a candidate may start a certification sitting, once, until some time. */
public record Authorisation(
        UUID id, UUID candidate, UUID session, UUID beneficiary, Instant authorisedAt, Instant validUntil) {
    public boolean hasExpired(Instant now) {
        return !now.isBefore(validUntil);
    }
}
