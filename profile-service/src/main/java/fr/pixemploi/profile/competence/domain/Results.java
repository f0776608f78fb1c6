package fr.pixemploi.profile.competence.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The results of people. Those whose place another one has taken are kept and never shown. */
public interface Results {
    /** Keeping one again replaces it. */
    void keep(Result result);

    /** @return whose it was; empty when it was not known */
    Optional<UUID> forget(UUID id);

    /** All of them, for the person. */
    List<Result> of(UUID beneficiaryId);

    /** Those that active grants to the structure cover. */
    List<Result> sharedWith(UUID structureId, UUID beneficiaryId, Instant now);

    /** The same of many people, by the files that were named; of whoever shares no result there is nothing. */
    Map<UUID, List<Result>> sharedWith(UUID structureId, Collection<UUID> files, Instant now);

    /** Whether the person shares anything with the structure at this moment. */
    boolean anythingSharedWith(UUID structureId, UUID beneficiaryId, Instant now);

    /** Structures with which the person shares something at this moment. */
    Set<UUID> structuresThatRead(UUID beneficiaryId, Instant now);
}
