package fr.pixemploi.assessment.sitting.domain;

import java.util.Optional;
import java.util.UUID;

/** What certification authorised. */
public interface Authorisations {
    /** Keeps one; one that is there stays as it is. */
    void add(Authorisation authorisation);

    /** One of this beneficiary's own. */
    Optional<Authorisation> find(UUID id, UUID beneficiary);
}
