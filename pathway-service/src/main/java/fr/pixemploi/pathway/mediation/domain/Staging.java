package fr.pixemploi.pathway.mediation.domain;

import fr.pixemploi.pathway.place.domain.Place;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records of a file beside the places until all of it is there; nobody sees them before. */
public interface Staging {
    /**
     * A record of a place.
     *
     * @param number counts the records of a file
     * @param sourceId what its source calls it; it keeps what is known under this id from being closed
     * @param place null when it is refused
     * @param at null when it could not be placed
     */
    record Staged(
            UUID id,
            int number,
            int line,
            String sourceId,
            @Nullable MediationPlace place,
            @Nullable Place at) {}

    /**
     * Records whose id a record above has.
     *
     * @param lines of the first of them
     */
    record Twice(int count, List<Integer> lines) {}

    void add(UUID file, List<Staged> records);

    /** Keeps structures for the services below them, by their ids. */
    void keepStructures(UUID file, Map<String, Map<String, Object>> structures);

    /** Those that were kept, of these ids. */
    Map<String, Map<String, Object>> structures(UUID file, Collection<String> ids);

    /**
     * Refuses from now on the records whose id a record above has.
     *
     * @param most how many lines are told
     */
    Twice refuseTwice(UUID file, int most);

    /**
     * Makes the staged records the places of their feed, all at once, and tells what changed.
     *
     * @param read the numbers of the file as far as they are known: records, refused, unplaced and faults
     * @param closes whether places are closed that no record names
     */
    ImportReport switchTo(ImportReport read, boolean closes);

    /** Forgets what was staged of a file. */
    void drop(UUID file);

    /** Forgets what was staged before, of files that were never done. */
    void dropBefore(Instant before);
}
