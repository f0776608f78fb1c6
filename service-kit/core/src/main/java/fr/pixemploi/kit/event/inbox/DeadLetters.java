package fr.pixemploi.kit.event.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Messages that no retry can mend, kept with their reason until an operator replays them, and announced on the service's dead-letter
 * topic by the outbox.
 */
@ApplicationScoped
public class DeadLetters {
    /** Bytes of a payload in an announcement; a larger one is in the row alone, since Kafka takes a megabyte a message. */
    private static final int MAX_ANNOUNCED = 256 << 10;

    /** What an operator sees of one: where it came from and why, not what is inside. */
    @Schema(name = "DeadLetter")
    public record Entry(
            UUID id,
            String topic,
            int partition,
            long offset,
            String reason,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime replayedAt) {}

    private record Announcement(
            String topic,
            int partition,
            long offset,
            String reason,
            @Nullable String payloadBase64) {}

    private final Sql sql;
    private final Outbox outbox;
    private final Inbox inbox;
    private final String topic;

    DeadLetters(
            Sql sql, Outbox outbox, Inbox inbox, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sql = sql;
        this.outbox = outbox;
        this.inbox = inbox;
        this.topic = service.replace("-service", "") + ".dead-letter";
    }

    /** Keeps and announces a message, once for each record of Kafka. */
    void bury(CloudEvents.Raw raw, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            UUID id = Ids.next();
            if (!insert(id, raw, reason)) return;
            byte[] whole = raw.payload();
            String payload = whole == null || whole.length > MAX_ANNOUNCED
                    ? null
                    : Base64.getEncoder().encodeToString(whole);
            outbox.append(new OutgoingEvent(
                    topic,
                    raw.key() == null ? id.toString() : storable(raw.key()),
                    "fr.pixemploi.kit.dead-letter.v1",
                    id,
                    1,
                    null,
                    new Announcement(raw.topic(), raw.partition(), raw.offset(), storable(reason), payload)));
        });
    }

    private boolean insert(UUID id, CloudEvents.Raw raw, String reason) {
        return sql.updateOne(
                """
                insert into dead_letter (id, topic, partition, "offset", key, headers, payload, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                id,
                raw.topic(),
                raw.partition(),
                raw.offset(),
                raw.key() == null ? null : storable(raw.key()),
                raw.headersAsJson(),
                raw.payload(),
                storable(reason));
    }

    /** PostgreSQL keeps no character 0. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** Dead letters after an id, oldest first. */
    public List<Entry> list(@Nullable UUID after, int limit) {
        return sql.query("""
                        select id, topic, partition, "offset", reason, received_at, replayed_at from dead_letter
                        where id > coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid) order by id limit ?
                        """, after, limit)
                .list(row -> new Entry(
                        row.uuid("id"),
                        row.text("topic"),
                        row.integer("partition"),
                        row.bigint("offset"),
                        row.text("reason"),
                        row.time("received_at"),
                        row.timeOrNull("replayed_at")));
    }

    /**
     * Gives a dead letter to the handlers of today. Empty when there is none with this id.
     *
     * @throws MalformedEvent when it is still malformed
     * @throws BeingSwitched when the read model of its topic is being switched this moment
     */
    public Optional<String> replay(UUID id) {
        Optional<CloudEvents.Raw> raw = find(id);
        return raw.map(message -> {
            String outcome = EnumNamingStrategies.KebabCaseStrategy.INSTANCE.convertEnumToExternalName(
                    inbox.apply(message).name());
            sql.update("update dead_letter set replayed_at = now() where id = ?", id);
            return outcome;
        });
    }

    private Optional<CloudEvents.Raw> find(UUID id) {
        return sql.query("select topic, partition, \"offset\", key, headers, payload from dead_letter where id = ?", id)
                .optional(row -> new CloudEvents.Raw(
                        row.text("topic"),
                        row.integer("partition"),
                        row.bigint("offset"),
                        row.textOrNull("key"),
                        headers(row),
                        row.bytesOrNull("payload")));
    }

    private static Map<String, String> headers(Row row) {
        try {
            return EventJson.MAPPER.readValue(row.text("headers"), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
