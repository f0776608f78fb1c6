package fr.pixemploi.assessment.result.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Keeps grants as the profile service tells them. */
public interface GrantStates {
    /**
     * A grant's full state.
     *
     * @param active false once withdrawn
     * @param results what it covers
     * @param future whether it covers all results of the person, also those to come
     * @param changed when it became so: given, widened or withdrawn
     */
    record State(
            UUID grant,
            UUID beneficiary,
            UUID structure,
            Instant until,
            boolean active,
            Set<UUID> results,
            boolean future,
            Instant changed) {
        public State {
            results = Set.copyOf(results);
        }
    }

    void put(State state);

    void remove(UUID grant);
}
