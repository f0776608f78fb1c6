package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The results of a person. */
public interface Results {
    /** All of them, for the person. */
    List<Result> of(UUID beneficiaryId);

    /** Those that active grants to the structure cover. */
    List<Result> sharedWith(UUID structureId, UUID beneficiaryId, Instant now);

    /** Whether the person shares anything with the structure at this moment. */
    boolean anythingSharedWith(UUID structureId, UUID beneficiaryId, Instant now);
}
