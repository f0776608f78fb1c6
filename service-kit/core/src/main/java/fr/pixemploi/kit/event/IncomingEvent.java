package fr.pixemploi.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.json.EventJson;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something another service said, read from its topic.
 *
 * @param id CloudEvents id; the inbox lets each take effect once
 * @param topic where it was read
 * @param type CloudEvents type
 * @param aggregateId the thing it is about
 * @param aggregateEpoch how often the producer was restored from a backup; an older one is older than any version of a newer one
 * @param aggregateVersion version of that thing; zero when the producer gave none
 * @param person whom it is about, or null
 * @param time when it happened
 * @param data the JSON document; null for a tombstone
 */
public record IncomingEvent(
        UUID id,
        String topic,
        String type,
        UUID aggregateId,
        long aggregateEpoch,
        long aggregateVersion,
        @Nullable UUID person,
        OffsetDateTime time,
        @Nullable JsonNode data) {

    /** True when the aggregate is gone and its read model must go too. */
    public boolean deleted() {
        return data == null;
    }

    /**
     * The document as the consumer's own small record.
     *
     * @throws MalformedEvent when the document has not that shape; the message then becomes a dead letter
     */
    public <T> T read(Class<T> shape) {
        if (data == null) throw new MalformedEvent("no data");
        try {
            T value = EventJson.MAPPER.treeToValue(data, shape);
            if (value == null) throw new MalformedEvent("data is null");
            return value;
        } catch (JsonProcessingException e) {
            throw new MalformedEvent(FaultPlace.of(e));
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(FaultPlace.of(e));
        }
    }
}
