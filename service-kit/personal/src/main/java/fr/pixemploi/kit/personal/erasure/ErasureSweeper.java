package fr.pixemploi.kit.personal.erasure;

import static fr.pixemploi.kit.sql.Sql.texts;

import fr.pixemploi.kit.event.BeforeOpening;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.kit.sql.Sql;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries out erasures, one step in one transaction each, by whichever instance has a hand free. Rows go at once; after a pause, in which
 * calls that were under way have ended, what those wrote goes too; and once the others know that the states are gone, the service says
 * that it is done. Killed anywhere, it goes on from the last step; what fails is tried again, for as long as it takes.
 */
@ApplicationScoped
class ErasureSweeper implements BeforeOpening {
    private static final Logger LOG = Logger.getLogger(ErasureSweeper.class);
    private static final Duration NOT_TOLD_YET = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

    /** @param kept names of tables in which something stays by law */
    private record Completed(UUID erasureId, long rows, Set<String> kept) {}

    private record Work(
            UUID id, List<String> hashes, @Nullable Instant sweptAt, long rows, Set<String> kept) {}

    private final Sql sql;
    private final KnownPeople known;
    private final PersonSweep people;
    private final KitTraces traces;
    private final Outbox outbox;
    private final Clock clock;
    private final Duration pause;
    private final String service;
    private volatile boolean stopping;
    private volatile double oldestSeconds;

    ErasureSweeper(
            Sql sql,
            KnownPeople known,
            PersonSweep people,
            KitTraces traces,
            Outbox outbox,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "pixemploi.erasure.pause") Duration pause,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sql = sql;
        this.known = known;
        this.people = people;
        this.traces = traces;
        this.outbox = outbox;
        this.clock = clock;
        this.pause = pause;
        this.service = service.replace("-service", "");
        Gauge.builder("erasures.oldest.seconds", this, sweeper -> sweeper.oldestSeconds)
                .description("Age of the oldest erasure that this service has not completed")
                .register(metrics);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (!stopping && step()) {
            // The next one.
        }
        oldestSeconds = sql.query(
                        "select coalesce(extract(epoch from now() - min(heard_at)), 0) as age from erasure_work where completed_at is null")
                .one(row -> row.number("age"));
    }

    @Override
    public boolean isDone() {
        return !sql.query("select 1 from erasure_work where swept_at is null").exists();
    }

    /** @return whether there was one to work on */
    private boolean step() {
        AtomicReference<@Nullable UUID> at = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<Work> taken = take();
                taken.ifPresent(work -> {
                    at.set(work.id());
                    carryOn(work);
                });
                return taken.isPresent();
            });
        } catch (RuntimeException e) {
            UUID erasure = at.get();
            if (erasure == null) throw e;
            LOG.errorf(e, "erasure %s failed here, and is tried again", erasure);
            putOff(erasure, AFTER_A_FAILURE);
            return true;
        }
    }

    /** The next that is due, and that no other instance is at. */
    private Optional<Work> take() {
        return sql.query("""
                        select erasure_id, person_hashes, swept_at, rows_gone, kept from erasure_work
                        where completed_at is null and due_at <= ? order by due_at limit 1 for update skip locked
                        """, clock.instant())
                .optional(row -> new Work(
                        row.uuid("erasure_id"),
                        row.elements("person_hashes", String.class),
                        row.instantOrNull("swept_at"),
                        row.bigint("rows_gone"),
                        new TreeSet<>(row.elements("kept", String.class))));
    }

    private void carryOn(Work work) {
        UUID erasure = work.id();
        Set<UUID> ids = new HashSet<>();
        work.hashes().forEach(hash -> ids.addAll(known.behind(hash)));
        PersonSweep.Swept swept = people.sweep(ids);
        Set<String> kept = new TreeSet<>(work.kept());
        kept.addAll(swept.kept());
        sql.update(
                "update erasure_work set rows_gone = ?, kept = ?, swept_at = coalesce(swept_at, ?) where erasure_id = ?",
                work.rows() + swept.rows(),
                texts(kept),
                clock.instant(),
                erasure);
        if (work.sweptAt() == null) putOff(erasure, pause);
        else if (traces.haveNewsToTell(ids)) putOff(erasure, NOT_TOLD_YET);
        else complete(erasure, ids, new Completed(erasure, work.rows() + swept.rows(), kept));
    }

    private void putOff(UUID erasure, Duration pause) {
        sql.update(
                "update erasure_work set due_at = ? where erasure_id = ?",
                clock.instant().plus(pause),
                erasure);
    }

    private void complete(UUID erasure, Set<UUID> ids, Completed completed) {
        traces.forgetWho(ids);
        sql.update("update erasure_work set completed_at = ? where erasure_id = ?", clock.instant(), erasure);
        outbox.append(new OutgoingEvent(
                service + ".erasure-completed",
                erasure.toString(),
                "fr.pixemploi.%s.erasure-completed.v1".formatted(service),
                erasure,
                1,
                null,
                completed));
    }
}
