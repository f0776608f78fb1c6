package fr.pixemploi.pathway.recommendation.domain.result;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Results as whoever asks may see them: to a structure, whatever no grant covers at the given time is not there. */
public interface SharedResults {
    /** The newest result of the person that this structure may see, that no other one has replaced. */
    Optional<AssessedResult> newest(UUID beneficiary, UUID structure, Instant at);

    /** Whether the structure may see it, and no other one has replaced it. */
    boolean inForce(UUID result, UUID structure, Instant at);

    /** Whether the structure may see it, even if another one has replaced it meanwhile. */
    boolean covered(UUID result, UUID structure, Instant at);

    /** The result, if the structure may see it, even if another one has replaced it meanwhile. */
    Optional<AssessedResult> shared(UUID result, UUID structure, Instant at);

    /** The person's own, which nobody has to share with them. */
    Optional<AssessedResult> ofPerson(Collection<UUID> ids, UUID result);

    /** Whether it is the person's own, and no other one has replaced it. */
    boolean inForceOfPerson(Collection<UUID> ids, UUID result);

    /** The newest of the person's own that no other one has replaced. */
    Optional<AssessedResult> newestOfPerson(Collection<UUID> ids);
}
