package fr.pixemploi.portal.operator;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the four services, as its operator sees it: the same operations stand in each document. */
interface Operated {
    Health health() throws Exception;

    Page letters(@Nullable String cursor) throws Exception;

    void replay(UUID id) throws Exception;

    List<Model> models() throws Exception;

    void rebuild(String topic) throws Exception;

    /**
     * How it is.
     *
     * @param state {@code works} and the like, for its colour
     * @param says the same in the reader's language
     */
    record Health(String state, String says, OffsetDateTime since, String version, List<HealthPart> parts) {
        public boolean isGood() {
            return state.equals("works");
        }
    }

    record HealthPart(String label, String says) {}

    /** What came by Kafka and could not be read. */
    record Letter(
            UUID id,
            String topic,
            int partition,
            long offset,
            String reason,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime replayedAt) {}

    record Page(List<Letter> letters, @Nullable String next) {}

    /** A copy of what another service knows. */
    record Model(
            String topic,
            long rows,
            boolean rebuilding,
            @Nullable String lastFailure) {}
}
