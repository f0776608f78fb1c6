package fr.pixemploi.profile.rights.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that people asked for at desks. */
public interface RightsRequests {
    void add(RightsRequest request);

    /** Recorded by a structure, in the order of their ids, after one. */
    List<RightsRequest> ofStructure(UUID structureId, @Nullable UUID after, int max);

    Optional<RightsRequest> one(UUID structureId, UUID id);

    /** Of a person and the files joined to it, in the order of their ids, after one. */
    List<RightsRequest> ofPerson(UUID person, @Nullable UUID after, int max);
}
