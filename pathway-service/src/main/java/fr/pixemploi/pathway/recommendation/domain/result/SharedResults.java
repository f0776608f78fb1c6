package fr.pixemploi.pathway.recommendation.domain.result;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Results that a structure may see: whatever no grant covers at the given time is not there. */
public interface SharedResults {
    /** The newest result of the person that this structure may see, whose place no other one has taken. */
    Optional<AssessedResult> newest(UUID beneficiary, UUID structure, Instant at);

    /** Whether the structure may see it, and no other one has taken its place. */
    boolean inForce(UUID result, UUID structure, Instant at);

    /** Whether the structure may see it, also when another one has taken its place meanwhile. */
    boolean covered(UUID result, UUID structure, Instant at);
}
