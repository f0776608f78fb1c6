package fr.pixemploi.pathway.recommendation.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A person's consent that a structure sees results.
 *
 * @param active false once the person withdrew it
 * @param until end of the consent
 * @param coversAll every result of the person, those to come included; otherwise {@code resultIds} only
 */
public record SharingGrant(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,
        boolean active,
        Instant until,
        boolean coversAll,
        Set<UUID> resultIds) {
    public SharingGrant {
        resultIds = Set.copyOf(resultIds);
    }
}
