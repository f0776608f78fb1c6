package fr.pixemploi.pathway.recommendation.domain.result;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A person's consent that a structure sees results.
 *
 * @param purpose what for, as a code of profile
 * @param active false once the person withdrew it
 * @param until end of the consent
 * @param resultIds what is shared; the profile service adds new results to a consent that is open to those to come
 */
public record SharingGrant(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,
        String purpose,
        boolean active,
        Instant until,
        Set<UUID> resultIds) {
    public SharingGrant {
        resultIds = Set.copyOf(resultIds);
    }
}
