package fr.pixemploi.certification.jury.domain;

import java.util.Set;
import java.util.UUID;

/** Published outcomes of people who were erased since, as numbers: what is counted of a session stays as it was, and nobody is in it. */
public interface ErasedOutcomes {
    /** Counts what was published of these people, whose rows go in the same transaction. */
    void add(Set<UUID> beneficiaryIds);

    /** Those of a session, none of which is newly published. */
    Counted ofSession(UUID sessionId);
}
