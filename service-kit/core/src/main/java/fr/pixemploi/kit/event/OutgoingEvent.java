package fr.pixemploi.kit.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a service says to the others, as it will stand on a Kafka topic (CloudEvents 1.0, binary binding).
 *
 * @param topic where it goes
 * @param key partition key: the person's id for facts about someone, of certifications the candidate's, the aggregate's id otherwise
 * @param type CloudEvents type, such as {@code fr.pixemploi.profile.beneficiary-state.v1}
 * @param aggregateId the thing it is about
 * @param aggregateVersion its version after the change; consumers ignore older ones. The outbox adds the epoch
 * @param person whom it is about, so that consumers can refuse news of an erased person; null when it is about nobody
 * @param data a record that Jackson can write; null is a tombstone of a state topic
 */
public record OutgoingEvent(
        String topic,
        String key,
        String type,
        UUID aggregateId,
        long aggregateVersion,
        @Nullable UUID person,
        @Nullable Object data) {

    /** What happened to a person, kept thirty days, in the person's order. */
    public static OutgoingEvent fact(
            String topic, String type, UUID aggregateId, long aggregateVersion, UUID person, Object data) {
        return new OutgoingEvent(topic, person.toString(), type, aggregateId, aggregateVersion, person, data);
    }

    /**
     * What happened, in the order of another id than the person's: that of a candidate, of whom it may be known later who the person is.
     */
    public static OutgoingEvent factInOrderOf(
            UUID key,
            String topic,
            String type,
            UUID aggregateId,
            long aggregateVersion,
            @Nullable UUID person,
            Object data) {
        return new OutgoingEvent(topic, key.toString(), type, aggregateId, aggregateVersion, person, data);
    }

    /** The full state of an aggregate, kept for ever by compaction: read models are rebuilt from it; null when there is none any more. */
    public static OutgoingEvent state(
            String topic,
            String type,
            UUID aggregateId,
            long aggregateVersion,
            @Nullable UUID person,
            @Nullable Object data) {
        return new OutgoingEvent(topic, aggregateId.toString(), type, aggregateId, aggregateVersion, person, data);
    }
}
