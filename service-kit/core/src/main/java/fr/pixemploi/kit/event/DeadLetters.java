package fr.pixemploi.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.EventJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    private final DataSource dataSource;
    private final Outbox outbox;
    private final Inbox inbox;
    private final String topic;

    DeadLetters(
            DataSource dataSource,
            Outbox outbox,
            Inbox inbox,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
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
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into dead_letter (id, topic, partition, "offset", key, headers, payload, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)) {
            insert.setObject(1, id);
            insert.setString(2, raw.topic());
            insert.setInt(3, raw.partition());
            insert.setLong(4, raw.offset());
            insert.setString(5, raw.key() == null ? null : storable(raw.key()));
            insert.setString(6, raw.headersAsJson());
            insert.setBytes(7, raw.payload());
            insert.setString(8, storable(reason));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL keeps no character 0. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** Dead letters after an id, oldest first. */
    public List<Entry> list(@Nullable UUID after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select id, topic, partition, "offset", reason, received_at, replayed_at from dead_letter
                        where id > coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid) order by id limit ?
                        """)) {
            select.setObject(1, after, java.sql.Types.OTHER);
            select.setInt(2, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(new Entry(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getInt(3),
                            rows.getLong(4),
                            rows.getString(5),
                            rows.getObject(6, OffsetDateTime.class),
                            rows.getObject(7, OffsetDateTime.class)));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Gives a dead letter to the handlers of today. Empty when there is none with this id.
     *
     * @throws MalformedEvent when it is still malformed
     */
    public Optional<String> replay(UUID id) {
        Optional<CloudEvents.Raw> raw = find(id);
        return raw.map(message -> {
            String outcome = inbox.apply(message).name().toLowerCase(java.util.Locale.ROOT);
            markReplayed(id);
            return outcome;
        });
    }

    private Optional<CloudEvents.Raw> find(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select topic, partition, \"offset\", key, headers, payload from dead_letter where id = ?")) {
            select.setObject(1, id);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                Map<String, String> headers = EventJson.MAPPER.readValue(rows.getString(5), new TypeReference<>() {});
                return Optional.of(new CloudEvents.Raw(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getLong(3),
                        rows.getString(4),
                        headers,
                        rows.getBytes(6)));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void markReplayed(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update dead_letter set replayed_at = now() where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
