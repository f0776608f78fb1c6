package fr.pixemploi.pathway.recommendation.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Results that a structure may see: whatever no grant covers at the given time is not there. */
public interface SharedResults {
    /** The newest result of the person that this structure may see. */
    Optional<AssessedResult> newest(UUID beneficiary, UUID structure, Instant at);

    boolean covered(UUID result, UUID structure, Instant at);
}
