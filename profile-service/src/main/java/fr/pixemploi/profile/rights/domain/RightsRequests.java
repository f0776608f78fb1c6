package fr.pixemploi.profile.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that people asked structures for, and what these answered. */
public interface RightsRequests {
    void add(RightsRequest request);

    /** Asked of a structure, in the order of their ids, after one. */
    List<RightsRequest> ofStructure(UUID structureId, RightsFilter filter, @Nullable UUID after, int max);

    /** Those of this kind about a file that are to be answered, and of which the day of the answer is not over, newest first. */
    List<RightsRequest> open(UUID fileId, RightsRequest.Kind kind, LocalDate today);

    /** Those of this kind that a structure has still to answer about a file, oldest first. */
    List<RightsRequest> unanswered(UUID structureId, UUID fileId, RightsRequest.Kind kind);

    Optional<RightsRequest> one(UUID structureId, UUID id);

    Optional<RightsRequest> find(UUID id);

    /** The same, kept from others until the transaction ends. */
    Optional<RightsRequest> lock(UUID id);

    /** Answers one that was locked and has no answer. */
    void answer(RightsRequest request, RightsAnswer answer);

    /** Ends the restriction of one that was locked and has no lifting. */
    void lift(RightsRequest request, Lifting lifting);

    /** Since when a file is restricted by what its structure answered; empty where nothing of it holds any more. */
    Optional<Instant> restrictedSince(UUID fileId);

    /** The same of all files that a structure has of the person of one of them. */
    Optional<Instant> restrictedSince(UUID structureId, UUID fileId);

    /** Of a person and the files joined to it, in the order of their ids, after one. */
    List<RightsRequest> ofPerson(UUID person, @Nullable UUID after, int max);
}
