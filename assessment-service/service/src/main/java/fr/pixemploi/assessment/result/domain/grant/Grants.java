package fr.pixemploi.assessment.result.domain.grant;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which structures may read which results, as the profile service says. What it has not said is not granted. */
public interface Grants {
    /** A grant to one of the structures that covers the result and is active now. */
    Optional<Grant> covering(UUID result, Set<UUID> structures, Instant now);

    /** What of a person's results is shared with one of the structures now: the grant of each. */
    Map<UUID, Grant> shared(UUID beneficiary, Set<UUID> structures, Instant now);

    /** The same of many people: of each by the id that was asked for; of whom nothing is shared there is nothing. */
    Map<UUID, Map<UUID, Grant>> shared(Collection<UUID> people, Set<UUID> structures, Instant now);

    /** All structures that may read the result now. */
    Set<UUID> readers(UUID result, Instant now);
}
