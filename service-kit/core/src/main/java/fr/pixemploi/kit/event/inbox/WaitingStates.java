package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * States that a backup had not sent yet, or that went out since it came back: what was said after the backup may be newer. Whoever hears them
 * knows that they are old; but a topic is compacted, and keeps the last.
 */
final class WaitingStates {
    /** Several topics may have states of one id. */
    private record Aggregate(String topic, UUID id) {}

    private record Waiting(UUID event, Aggregate of, long epoch, long version) {
        boolean isOlderThan(IncomingEvent told) {
            return epoch < told.aggregateEpoch()
                    || (epoch == told.aggregateEpoch() && version < told.aggregateVersion());
        }

        boolean isNewerThan(IncomingEvent told) {
            return epoch > told.aggregateEpoch()
                    || (epoch == told.aggregateEpoch() && version > told.aggregateVersion());
        }
    }

    private static final Comparator<IncomingEvent> OLDER_FIRST =
            Comparator.comparingLong(IncomingEvent::aggregateEpoch).thenComparingLong(IncomingEvent::aggregateVersion);

    /** What stands on the topic of one aggregate. */
    private static final class Told {
        private @Nullable IncomingEvent newest;
        private @Nullable IncomingEvent last;

        /** The newest, where an older one stands last that is not gone. */
        Optional<IncomingEvent> overtaken() {
            IncomingEvent first = newest;
            IncomingEvent end = last;
            return first == null || end == null || end.deleted() || OLDER_FIRST.compare(end, first) >= 0
                    ? Optional.empty()
                    : Optional.of(first);
        }
    }

    private final List<Waiting> waiting;
    private final Map<Aggregate, Told> told = new HashMap<>();

    private WaitingStates(List<Waiting> waiting) {
        this.waiting = waiting;
        waiting.forEach(state -> told.put(state.of(), new Told()));
    }

    static WaitingStates of(Sql sql) {
        return new WaitingStates(rows(sql));
    }

    private static List<Waiting> rows(Sql sql) {
        return sql.query("""
                        select id, topic, aggregate_id, aggregate_epoch, aggregate_version from outbox_event
                        where (sent_at is null or sent_at > now() - interval '1 day') and topic like '%.state'
                        """)
                .list(row -> new Waiting(
                        row.uuid("id"),
                        new Aggregate(row.text("topic"), row.uuid("aggregate_id")),
                        row.bigint("aggregate_epoch"),
                        row.bigint("aggregate_version")));
    }

    /** One state after the other, as they stand. */
    void read(IncomingEvent event) {
        Told of = told.get(new Aggregate(event.topic(), event.aggregateId()));
        if (of == null) return;
        of.last = event;
        if (of.newest == null || OLDER_FIRST.compare(of.newest, event) <= 0) of.newest = event;
    }

    /**
     * Those that were not sent, and are older than what stands on the topic, count as sent. They stay in the list: a relay may have sent them
     * after all. What is gone stays gone, whatever its version.
     */
    void passOver(Sql sql) {
        sql.batch(
                "update outbox_event set sent_at = now() where id = ? and sent_at is null and data is not null",
                waiting.stream().filter(this::isOlder).toList(),
                state -> Sql.arguments(state.event()));
    }

    private boolean isOlder(Waiting state) {
        Told of = told.get(state.of());
        return of != null && of.newest != null && state.isOlderThan(of.newest);
    }

    /**
     * The newest of those whose last one on the topic is an older one, to be told again in the running transaction; but not of what the service
     * has said meanwhile.
     */
    List<OutgoingEvent> overtaken(Sql sql, ErasedPeople erased) {
        rows(sql).forEach(row -> {
            Told of = told.get(row.of());
            if (of != null && of.newest != null && row.isNewerThan(of.newest)) told.remove(row.of());
        });
        return told.values().stream()
                .map(Told::overtaken)
                .flatMap(Optional::stream)
                // Asked anew: reading takes long, and whoever was erased meanwhile stays so.
                .filter(event -> event.person() == null || !erased.contains(event.person()))
                .map(WaitingStates::again)
                .toList();
    }

    private static OutgoingEvent again(IncomingEvent event) {
        return OutgoingEvent.state(
                event.topic(),
                event.type(),
                event.aggregateId(),
                event.aggregateVersion(),
                event.person(),
                event.data());
    }
}
