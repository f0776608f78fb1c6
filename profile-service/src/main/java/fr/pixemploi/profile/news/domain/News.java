package fr.pixemploi.profile.news.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened to a person whom a structure follows, as the structure hears of it.
 *
 * @param id the same whenever the same fact is heard
 * @param beneficiaryId the file under which it happened, which may be another structure's; of somebody erased an id that is nobody's
 * @param knownAs as the structure knew the person then: its own file of them, or their id where it had none; of somebody erased nobody's too
 * @param subjectId what happened to what, by the type
 * @param results of which a grant has to name one; empty for what no grant has to open, or any that shows results
 */
public record News(
        UUID id,
        UUID structureId,
        UUID beneficiaryId,
        UUID knownAs,
        NewsType type,
        UUID subjectId,
        List<UUID> results,
        Instant happenedAt) {
    public News {
        results = List.copyOf(results);
    }

    /** Whether there still is somebody whom it is about, who may know who heard of it. */
    public boolean hasPerson() {
        return type != NewsType.PERSON_ERASED;
    }

    /** By which id the structure knows whom it is about. */
    public UUID toldAs() {
        return hasPerson() ? knownAs : subjectId;
    }
}
