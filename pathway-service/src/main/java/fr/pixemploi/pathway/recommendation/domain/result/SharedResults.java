package fr.pixemploi.pathway.recommendation.domain.result;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Results that a structure may see: whatever no grant covers at the given time is not there. */
public interface SharedResults {
    /** The newest result of the person that this structure may see, that no other one has replaced. */
    Optional<AssessedResult> newest(UUID beneficiary, UUID structure, Instant at);

    /** Whether the structure may see it, and no other one has replaced it. */
    boolean inForce(UUID result, UUID structure, Instant at);

    /** Whether the structure may see it, even if another one has replaced it meanwhile. */
    boolean covered(UUID result, UUID structure, Instant at);
}
