package fr.pixemploi.kit.event.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.security.KnownPeople;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Transactional outbox: an event is a row written in the transaction of the change it tells, so that both commit or neither does.
 * {@link OutboxRelay} publishes the rows afterwards; the trace of the caller travels with them. Its own
 * statement is plain JDBC, older than {@code Sql}.
 */
@ApplicationScoped
public class Outbox {
    /** Rows of one key are always in one shard, and a shard has one publisher: that keeps the order of a key. Never changes. */
    static final int SHARDS = 4;

    private static final String INSERT = """
            insert into outbox_event
              (id, shard, topic, key, type, aggregate_id, aggregate_version, person_id, data, trace_parent, occurred_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final KnownPeople known;
    private final Clock clock;

    Outbox(
            DataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay,
            KnownPeople known,
            Clock clock) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.relay = relay;
        this.known = known;
        this.clock = clock;
    }

    /** Adds events to the running transaction, in order. Refuses to work outside one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent... events) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutgoingEvent event : events) {
                insert.setObject(1, Ids.next());
                insert.setInt(2, shardOf(event.key()));
                insert.setString(3, event.topic());
                insert.setString(4, event.key());
                insert.setString(5, event.type());
                insert.setObject(6, event.aggregateId());
                insert.setLong(7, event.aggregateVersion());
                insert.setObject(8, event.person(), Types.OTHER);
                insert.setString(9, json(event.data()));
                insert.setString(10, traceParent());
                insert.setObject(11, clock.instant().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be written", e);
        }
        // A tombstone leaves nothing to be erased, and may be of somebody who was.
        known.note(Stream.of(events)
                .filter(event -> event.data() != null)
                .map(OutgoingEvent::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        transaction.registerInterposedSynchronization(new WakeAfterCommit());
    }

    static int shardOf(String key) {
        return Math.floorMod(key.hashCode(), SHARDS);
    }

    private static @Nullable String json(@Nullable Object data) {
        if (data == null) return null;
        try {
            return EventJson.MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event must be writable as JSON: " + data.getClass(), e);
        }
    }

    static @Nullable String traceParent() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return headers.get("traceparent");
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) relay.wake();
        }
    }
}
