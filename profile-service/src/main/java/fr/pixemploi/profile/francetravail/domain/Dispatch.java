package fr.pixemploi.profile.francetravail.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of somebody's test that the structure is told of ({@code envoi}): news, and what the payload says beside them.
 *
 * @param id of the news
 * @param happenedAt when it began, was done with, or could be read
 * @param person by the structure's own file; null when it has none
 * @param campaign null while this service has not heard of it
 * @param sittingId null while nothing is known of it
 * @param startedAt null when the structure was not told of it
 * @param measured what is shared; null for what is not, and while this service has not heard of it
 */
public record Dispatch(
        UUID id,
        Progress progress,
        Instant happenedAt,
        @Nullable Person person,
        @Nullable Campaign campaign,
        @Nullable UUID sittingId,
        @Nullable Instant startedAt,
        @Nullable Measured measured) {
    /** @param file of the structure */
    public record Person(UUID file, String firstName, String lastName) {}
}
