package fr.pixemploi.assessment.sitting.domain.authorisation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Leaves to start a certification sitting: given by certification, or in the exam room. One stands for each candidate. */
public interface Authorisations {
    /**
     * Keeps one.
     *
     * @return false when it is there, or another one stands for the candidate: that one holds then
     */
    boolean add(Authorisation authorisation);

    /** One that stands, of this beneficiary's own; nobody takes it back until the transaction ends. */
    Optional<Authorisation> lock(UUID id, UUID beneficiary);

    /** The one that stands for a candidate; nobody starts with it, or takes it back, until the transaction ends. */
    Optional<Authorisation> lockStanding(UUID candidate);

    /** Takes one back: from then on it is as if it had not been given. */
    void withdraw(UUID id, Instant at);
}
