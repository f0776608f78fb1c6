package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of a structure and what it may see of them, under the grants that are active at a moment. */
public interface Caseload {
    /** Entries in the order of the persons' ids, after one. */
    List<CaseloadEntry> of(UUID structureId, Instant now, @Nullable UUID after, int max);
}
