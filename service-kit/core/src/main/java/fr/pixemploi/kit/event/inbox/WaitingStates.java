package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.sql.Sql;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * States that a backup had not sent yet, or that went out since it came back: what was said after the backup may be newer. Whoever hears them
 * knows that they are old; but a topic is compacted, and keeps the last.
 */
final class WaitingStates {
    private record Waiting(UUID event, UUID aggregate, long epoch, long version) {}

    private static final Comparator<IncomingEvent> OLDER_FIRST =
            Comparator.comparingLong(IncomingEvent::aggregateEpoch).thenComparingLong(IncomingEvent::aggregateVersion);

    /** What stands on the topic of one aggregate. */
    private static final class Told {
        private @Nullable IncomingEvent newest;
        private @Nullable IncomingEvent last;
    }

    private final List<Waiting> waiting;
    private final Map<UUID, Told> told = new HashMap<>();

    private WaitingStates(List<Waiting> waiting) {
        this.waiting = waiting;
        waiting.forEach(state -> told.put(state.aggregate(), new Told()));
    }

    static WaitingStates of(Sql sql) {
        return new WaitingStates(sql.query("""
                        select id, aggregate_id, aggregate_epoch, aggregate_version from outbox_event
                        where (sent_at is null or sent_at > now() - interval '1 day') and topic like '%.state'
                        """)
                .list(row -> new Waiting(
                        row.uuid("id"),
                        row.uuid("aggregate_id"),
                        row.bigint("aggregate_epoch"),
                        row.bigint("aggregate_version"))));
    }

    /** One state after the other, as they stand. */
    void read(IncomingEvent event) {
        Told of = told.get(event.aggregateId());
        if (of == null) return;
        of.last = event;
        if (of.newest == null || OLDER_FIRST.compare(of.newest, event) <= 0) of.newest = event;
    }

    /** Those that were not sent, and are older than what stands on the topic, are not sent any more. */
    void forget(Sql sql) {
        sql.batch(
                "delete from outbox_event where id = ? and sent_at is null",
                waiting.stream().filter(this::isOlder).toList(),
                state -> Sql.arguments(state.event()));
    }

    private boolean isOlder(Waiting state) {
        Told of = told.get(state.aggregate());
        IncomingEvent newest = of == null ? null : of.newest;
        return newest != null
                && (state.epoch() < newest.aggregateEpoch()
                        || (state.epoch() == newest.aggregateEpoch() && state.version() < newest.aggregateVersion()));
    }

    /** The newest of those whose last one on the topic is an older one, to be told again. */
    List<OutgoingEvent> overtaken() {
        return told.values().stream()
                .filter(of -> of.newest != null && of.last != null && OLDER_FIRST.compare(of.last, of.newest) < 0)
                .map(of -> again(of.newest))
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
