package fr.pixemploi.profile.francetravail.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The dispatches of structures: their news of tests and results in the order of their places, but for those that are held back. */
public interface Dispatches {
    /** @param place of the dispatch, in microseconds since 1970: its own as news, or a later one when it was held back */
    record Placed(UUID id, long place) {}

    /** Looked at, in the order of their places. @param lastPlace up to which all were looked at */
    record Portion(List<Placed> placed, long lastPlace) {
        public Portion {
            placed = List.copyOf(placed);
        }
    }

    /** Of a structure, after a place. */
    Portion of(UUID structureId, long after, int max);

    /** Held back in the structure, in the order of their news' places, after one of these. */
    List<Placed> held(UUID structureId, long after, int max);

    /** Of those held back in the structure, which are looked at next: none that was looked at again since a time; each has its turn. */
    List<Placed> nextToLookAt(UUID structureId, Instant now, Instant since, int max);

    /** What the payloads of these say; in their order, without those that are none: entry diagnoses, results of files that parted. */
    List<Dispatch> read(Collection<UUID> ids);

    void hold(UUID structureId, Collection<UUID> ids, Instant now);

    /** @param firstPlace of the first; the next ones follow */
    void release(List<UUID> ids, long firstPlace);
}
