package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.event.BeingSwitched;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.kit.sql.Sql;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes each event take effect once: its id is inserted in the transaction of the effect, an older epoch or version of a state is ignored,
 * and news of an erased person is dropped before any effect, whatever is replayed or restored. Several handlers of one type share
 * its transaction: all of them take effect, or none.
 */
@ApplicationScoped
public class Inbox {
    /** What became of a message. */
    enum Outcome {
        APPLIED,
        DUPLICATE,
        OUTDATED,
        ERASED,
        UNKNOWN_TYPE
    }

    private final Sql sql;
    private final TablesBeside beside;
    private final ErasedPeople erased;
    private final KnownPeople known;
    private final Tracer tracer;
    private final MeterRegistry metrics;
    private final String erasures;
    private final Map<String, List<EventHandler>> handlers = new HashMap<>();

    Inbox(
            @All List<EventHandler> single,
            @All List<EventHandlers> several,
            Sql sql,
            TablesBeside beside,
            ErasedPeople erased,
            KnownPeople known,
            Tracer tracer,
            MeterRegistry metrics,
            @ConfigProperty(name = "pixemploi.kit.erasure-topic") String erasures) {
        this.sql = sql;
        this.beside = beside;
        this.erased = erased;
        this.known = known;
        this.tracer = tracer;
        this.metrics = metrics;
        this.erasures = erasures;
        Stream.concat(single.stream(), several.stream().flatMap(some -> some.all().stream()))
                .forEach(handler -> handlers.computeIfAbsent(
                                handler.topic() + " " + handler.type(), key -> new ArrayList<>())
                        .add(handler));
        topics().forEach(this::needAllOrNoneRebuilt);
        // From the start, so that a first one is seen as a rise.
        for (String topic : topics()) for (Outcome outcome : Outcome.values()) counted(topic, outcome);
    }

    /** A rebuild counts what it reads as heard: a handler that it passes over would never hear what the consumer has not read yet. */
    private void needAllOrNoneRebuilt(String topic) {
        long kinds = of(topic)
                .map(handler -> handler.readModel().isEmpty())
                .distinct()
                .count();
        if (kinds > 1) throw new IllegalStateException("some handlers of " + topic + " fill a read model, some do not");
    }

    private Stream<EventHandler> of(String topic) {
        return handlers.values().stream()
                .flatMap(List::stream)
                .filter(handler -> handler.topic().equals(topic));
    }

    /** Topics that at least one handler listens to, sorted. */
    public Set<String> topics() {
        TreeSet<String> topics = new TreeSet<>();
        handlers.values().forEach(some -> topics.add(some.getFirst().topic()));
        return topics;
    }

    /** Tables filled by a state topic alone; empty when nothing can be rebuilt from it. */
    public List<String> readModel(String topic) {
        return of(topic)
                .flatMap(handler -> handler.readModel().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Applies one message, or throws: {@link MalformedEvent} for one that no retry can mend, anything else for one to retry, such as
     * {@link BeingSwitched}. Opens its own transaction.
     */
    Outcome apply(CloudEvents.Raw raw) {
        IncomingEvent event = CloudEvents.parse(raw);
        List<EventHandler> listening = handlers.get(event.topic() + " " + event.type());
        Outcome outcome = listening == null ? Outcome.UNKNOWN_TYPE : traced(raw, event, listening);
        counted(event.topic(), outcome).increment();
        return outcome;
    }

    private Counter counted(String topic, Outcome outcome) {
        return metrics.counter(
                "inbox.events", "topic", topic, "outcome", outcome.name().toLowerCase(Locale.ROOT));
    }

    private Outcome traced(CloudEvents.Raw raw, IncomingEvent event, List<EventHandler> listening) {
        Context caller =
                W3CTraceContextPropagator.getInstance().extract(Context.root(), raw.headers(), HeaderGetter.INSTANCE);
        Span span = tracer.spanBuilder("inbox " + event.type())
                .setParent(caller)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.destination.name", event.topic())
                .setAttribute("messaging.message.id", event.id().toString())
                .startSpan();
        try (Scope ignored = span.makeCurrent()) {
            return inTransaction(() -> {
                if (listening.getFirst().onStateTopic()) beside.holdOffSwitch(event.topic());
                Outcome outcome = isLeftToSweep(event) ? Outcome.ERASED : once(event, listening);
                if (event.topic().equals(erasures)) noteHowFarErasuresAreKnown(raw);
                return outcome;
            });
        } catch (RuntimeException e) {
            span.recordException(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private boolean isLeftToSweep(IncomingEvent event) {
        return event.deleted() && event.person() != null && erased.isYetToBeSwept(event.person());
    }

    private void noteHowFarErasuresAreKnown(CloudEvents.Raw raw) {
        sql.update("""
                insert into erasure_position as known (partition, next_offset) values (?, ?)
                on conflict (partition) do update set next_offset = greatest(known.next_offset, excluded.next_offset)
                """, raw.partition(), raw.offset() + 1);
    }

    /**
     * Applies one message of a rebuild to the tables beside, by the same handlers. Throws as {@link #apply} does, and opens its
     * own transaction too.
     */
    Outcome replay(CloudEvents.Raw raw) {
        IncomingEvent event = CloudEvents.parse(raw);
        List<EventHandler> filling = handlers.get(event.topic() + " " + event.type());
        if (filling == null) return Outcome.UNKNOWN_TYPE;
        return inTransaction(() -> {
            beside.enter(event.topic());
            return once(event, filling);
        });
    }

    private static Outcome inTransaction(Callable<Outcome> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException e) {
            throw e instanceof MalformedEvent
                    ? e
                    : Unmendable.reason(e)
                            .<RuntimeException>map(MalformedEvent::new)
                            .orElse(e);
        }
    }

    private Outcome once(IncomingEvent event, List<EventHandler> listening) {
        if (!first(event)) return Outcome.DUPLICATE;
        if (event.person() != null && erased.contains(event.person())) {
            if (!event.deleted()) return Outcome.ERASED;
            // A tombstone of an erased person takes away what is left of them, and leaves nothing.
            listening.forEach(handler -> handler.handle(event));
            return Outcome.APPLIED;
        }
        if (listening.getFirst().onStateTopic() && !newest(event)) return Outcome.OUTDATED;
        // Of a tombstone too: its version stays, and whoever is told before of a going than of an erasure must find
        // that.
        if (event.person() != null) known.note(event.person());
        listening.forEach(handler -> handler.handle(event));
        return Outcome.APPLIED;
    }

    private boolean first(IncomingEvent event) {
        return sql.updateOne(
                "insert into inbox_event (event_id, topic) values (?, ?) on conflict do nothing",
                event.id(),
                event.topic());
    }

    private boolean newest(IncomingEvent event) {
        return sql.updateOne(
                """
                insert into inbox_version (topic, aggregate_id, epoch, version, person_id) values (?, ?, ?, ?, ?)
                on conflict (topic, aggregate_id) do update
                set epoch = excluded.epoch, version = excluded.version,
                    person_id = coalesce(excluded.person_id, inbox_version.person_id)
                where (inbox_version.epoch, inbox_version.version) < (excluded.epoch, excluded.version)
                """,
                event.topic(),
                event.aggregateId(),
                event.aggregateEpoch(),
                event.aggregateVersion(),
                event.person());
    }

    private enum HeaderGetter implements TextMapGetter<Map<String, String>> {
        INSTANCE;

        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> headers, String key) {
            return headers == null ? null : headers.get(key);
        }
    }
}
