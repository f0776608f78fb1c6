package fr.pixemploi.profile.rights.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that people asked for at desks and on paper. */
public interface RightsRequests {
    void add(RightsRequest request);

    /** Asked of a structure, in the order of their ids, after one. */
    List<RightsRequest> ofStructure(UUID structureId, RightsFilter filter, @Nullable UUID after, int max);

    /** The newest of this kind about a file of which the day of the answer is not over. */
    Optional<RightsRequest> open(UUID fileId, RightsRequest.Kind kind, LocalDate today);

    Optional<RightsRequest> one(UUID structureId, UUID id);

    /** Of a person and the files joined to it, in the order of their ids, after one. */
    List<RightsRequest> ofPerson(UUID person, @Nullable UUID after, int max);
}
