package fr.pixemploi.kit.event.outbox;

import static fr.pixemploi.kit.sql.Sql.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.kit.sql.Sql;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Transactional outbox: an event is a row written in the transaction of the change it tells, so that both commit or neither does.
 * {@link OutboxRelay} publishes the rows afterwards; the trace of the caller travels with them.
 */
@ApplicationScoped
public class Outbox {
    /** Rows of one key are always in one shard, and a shard has one publisher: that keeps the order of a key. Never changes. */
    static final int SHARDS = 4;

    private static final String INSERT = """
            insert into outbox_event
              (id, shard, topic, key, type, aggregate_id, aggregate_epoch, aggregate_version, person_id, data, trace_parent, occurred_at)
            values (?, ?, ?, ?, ?, ?, (select number from outbox_epoch), ?, ?, cast(? as varchar), cast(? as varchar), ?)
            """;

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final KnownPeople known;
    private final Clock clock;

    Outbox(Sql sql, TransactionSynchronizationRegistry transaction, OutboxRelay relay, KnownPeople known, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.relay = relay;
        this.known = known;
        this.clock = clock;
    }

    /** Adds events to the running transaction, in order. Refuses to work outside one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent... events) {
        sql.batch(
                INSERT,
                List.of(events),
                event -> arguments(
                        Ids.next(),
                        shardOf(event.key()),
                        event.topic(),
                        event.key(),
                        event.type(),
                        event.aggregateId(),
                        event.aggregateVersion(),
                        event.person(),
                        json(event.data()),
                        traceParent(),
                        clock.instant()));
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
