package fr.pixemploi.profile.erasure.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People of whom nothing was heard for a long time. */
public interface UnusedFiles {
    /**
     * Own files of people, in the order of their ids: neither they nor a file joined to them was registered, invited, linked, tested, certified,
     * on its way on a pathway, written about or seen to since then, nor did the person say how they live or ask for a copy; no interview is
     * ahead, no grant holds any more, and the structure owes them no answer and no restriction.
     *
     * @param before the last thing that happened is older
     * @param now grants that end later hold
     * @param after one of them, to go on behind it; null to begin
     */
    List<UUID> unusedSince(Instant before, Instant now, @Nullable UUID after, int max);

    /** Whether one of them still is; asked under its lock. */
    boolean isUnused(UUID id, Instant before, Instant now);
}
