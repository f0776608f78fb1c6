package fr.pixemploi.assessment.result.domain.grant;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A grant's full state, as the profile service tells it.
 *
 * @param active false once withdrawn, which is final: no later state opens the grant again
 * @param results what it covers, and nothing else: results to come are named as they come
 * @param changed when it became so: given, widened or withdrawn
 */
public record GrantState(
        UUID grant,
        UUID beneficiary,
        UUID structure,
        Instant until,
        boolean active,
        Set<UUID> results,
        Instant changed) {
    public GrantState {
        results = Set.copyOf(results);
    }
}
