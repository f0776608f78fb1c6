package fr.pixemploi.portal.operator;

import fr.pixemploi.client.profile.ApiException;
import fr.pixemploi.client.profile.model.DeadLetterPage;
import fr.pixemploi.client.profile.model.ServiceStatus;
import fr.pixemploi.portal.services.KitOperations;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the four services, as its operator sees it. */
record Operated(KitOperations.Operated service) {
    private static final int PAGE = 50;

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

    record Page(List<Letter> letters, @Nullable String next) {
        /** On this page. */
        public int waiting() {
            return Math.toIntExact(letters.stream()
                    .filter(letter -> letter.replayedAt() == null)
                    .count());
        }

        public boolean isFollowed() {
            return next != null;
        }
    }

    /**
     * A copy of what another service knows.
     *
     * @param unread of its topic, by the instance that answered; null while it does not know
     */
    record Model(
            String topic,
            long rows,
            @Nullable Long unread,
            boolean rebuilding,
            @Nullable String lastFailure) {
        public boolean isBehind() {
            return unread != null && unread > 0;
        }
    }

    Health health() throws ApiException {
        ServiceStatus status = service.status().readStatus();
        return new Health(
                status.getState().toString(),
                status.getSays(),
                status.getSince(),
                status.getVersion(),
                status.getParts().stream()
                        .map(part -> new HealthPart(part.getLabel(), part.getSays()))
                        .toList());
    }

    Page letters(@Nullable String cursor) throws ApiException {
        DeadLetterPage page = service.operations().listDeadLetters(cursor, PAGE);
        return new Page(
                page.getItems().stream()
                        .map(letter -> new Letter(
                                letter.getId(),
                                letter.getTopic(),
                                letter.getPartition(),
                                letter.getOffset(),
                                letter.getReason(),
                                letter.getReceivedAt(),
                                letter.getReplayedAt()))
                        .toList(),
                page.getNextCursor());
    }

    void replay(UUID id) throws ApiException {
        service.operations().replayDeadLetter(id);
    }

    List<Model> models() throws ApiException {
        return service.operations().listReadModels(false).getItems().stream()
                .map(model -> new Model(
                        model.getTopic(),
                        model.getRows(),
                        model.getUnread(),
                        model.getRebuilding(),
                        model.getLastFailure()))
                .toList();
    }

    void rebuild(String topic) throws ApiException {
        service.operations().rebuildReadModel(topic);
    }
}
