package fr.pixemploi.kit.event.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.json.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 binary binding for Kafka, read: attributes in {@code ce_} headers, the document in the value. */
final class CloudEvents {
    /** One Kafka record as it came, before anyone believes it; also how a dead letter is kept. */
    record Raw(
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            Map<String, String> headers,
            byte @Nullable [] payload) {
        static Raw of(ConsumerRecord<String, byte[]> record) {
            Map<String, String> headers = new HashMap<>();
            for (Header header : record.headers()) {
                if (header.value() != null)
                    headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
            return new Raw(record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
        }

        String headersAsJson() {
            try {
                return EventJson.MAPPER.writeValueAsString(headers);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private CloudEvents() {}

    /** @throws MalformedEvent naming the attribute that is missing or wrong; a source that does not own the topic is wrong */
    static IncomingEvent parse(Raw raw) {
        String source = need(raw, "ce_source");
        if (!source.equals(ownerOf(raw.topic())))
            throw new MalformedEvent("header ce_source is not " + ownerOf(raw.topic()) + ", which owns the topic");
        UUID id = uuid("ce_id", need(raw, "ce_id"));
        String type = need(raw, "ce_type");
        return new IncomingEvent(
                id,
                raw.topic(),
                type,
                uuid("ce_subject", need(raw, "ce_subject")),
                number(raw, "ce_aggregateepoch"),
                number(raw, "ce_aggregateversion"),
                raw.headers().containsKey("ce_person") ? uuid("ce_person", need(raw, "ce_person")) : null,
                time(need(raw, "ce_time")),
                document(raw.payload()));
    }

    /** What a record is about, as far as it can be told of one that is malformed. */
    static Optional<UUID> subject(Raw raw) {
        try {
            return Optional.of(uuid("ce_subject", need(raw, "ce_subject")));
        } catch (MalformedEvent e) {
            return Optional.empty();
        }
    }

    /** A topic is named for the one service that may write to it, as {@code deploy/kafka/topics.yaml} says. */
    private static String ownerOf(String topic) {
        return "/" + topic.replaceFirst("[.].*", "") + "-service";
    }

    private static String need(Raw raw, String header) {
        String value = raw.headers().get(header);
        if (value == null || value.isBlank()) throw new MalformedEvent("header " + header + " is missing");
        return value;
    }

    private static UUID uuid(String header, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent("header " + header + " is not a UUID");
        }
    }

    private static long number(Raw raw, String header) {
        try {
            return Long.parseLong(raw.headers().getOrDefault(header, "0"));
        } catch (NumberFormatException e) {
            throw new MalformedEvent("header " + header + " is not a number");
        }
    }

    private static OffsetDateTime time(String value) {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            throw new MalformedEvent("header ce_time is not an ISO 8601 time with offset");
        }
    }

    private static @Nullable JsonNode document(byte @Nullable [] payload) {
        if (payload == null) return null;
        try {
            JsonNode document = EventJson.MAPPER.readTree(payload);
            if (!document.isObject()) throw new MalformedEvent("the value is not a JSON object");
            return document;
        } catch (IOException e) {
            throw new MalformedEvent("the value is not JSON");
        }
    }
}
