package fr.pixemploi.profile.erasure.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a service says once it has erased what it had of a person.
 *
 * @param rows how many rows it erased
 * @param kept tables in which something stays, since a law wants it
 */
public record ErasureAnswer(UUID erasureId, ErasingService service, Instant completedAt, long rows, List<String> kept) {
    public ErasureAnswer {
        kept = List.copyOf(kept);
    }
}
