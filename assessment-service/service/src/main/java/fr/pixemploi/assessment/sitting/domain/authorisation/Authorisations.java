package fr.pixemploi.assessment.sitting.domain.authorisation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Leaves to start a certification sitting: given by certification, or in the exam room. One stands for each candidate. */
public interface Authorisations {
    /**
     * Keeps one.
     *
     * @return false when it is there, or another one stands for the candidate, which holds then; or when the exam room seated another
     *     account there, or this one elsewhere
     */
    boolean add(Authorisation authorisation);

    /** One that stands, of this beneficiary's own, who sits there for all that the exam room said; nobody takes it back until the transaction ends. */
    Optional<Authorisation> lock(UUID id, UUID beneficiary);

    /** The one that stands for a candidate; nobody starts with it, or takes it back, until the transaction ends. */
    Optional<Authorisation> lockStanding(UUID candidate);

    /** Takes one back: from then on it is as if it had not been given. */
    void withdraw(UUID id, Instant at);
}
