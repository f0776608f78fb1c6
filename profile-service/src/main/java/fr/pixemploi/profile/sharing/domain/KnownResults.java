package fr.pixemploi.profile.sharing.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Results that this service has heard of, and entry diagnoses, which grants name like results. */
public interface KnownResults {
    /** Those of a person completed at a time or later, without those that others have replaced. */
    List<UUID> completedSince(UUID beneficiaryId, Instant since);

    /**
     * A result that this service has heard of.
     *
     * @param file under which it was made: the person's own, or one that was joined to it
     */
    record Known(UUID file, Instant completedAt) {}

    /** Those of them that are known. */
    List<Known> of(Collection<UUID> resultIds);

    /** Whether one of them was made under this very file. */
    boolean anyOf(UUID file, Collection<UUID> resultIds);

    /** True when each is known to be this person's, under the own file or a joined one. */
    boolean allOf(UUID beneficiaryId, Collection<UUID> resultIds);
}
