package fr.pixemploi.profile.sharing.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Results that this service has heard of. */
public interface KnownResults {
    /** Those of a person completed at a time or later, without those that others have replaced. */
    List<UUID> completedSince(UUID beneficiaryId, Instant since);

    /** Whether one of them is known to be completed before a time. */
    boolean anyBefore(Collection<UUID> resultIds, Instant time);

    /** True when each is known to be this person's. */
    boolean allOf(UUID beneficiaryId, Collection<UUID> resultIds);
}
