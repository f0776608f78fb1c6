package fr.pixemploi.pathway.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.sql.Outage;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.pathway.workshop.Workshops.Step;
import fr.pixemploi.pathway.workshop.domain.Booking.State;
import fr.pixemploi.pathway.workshop.domain.BookingNews;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two hundred at once for the last seats, while the server kills connections in the middle of what they do, as a machine that dies does. Who
 * gets no answer asks again.
 */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class LastSeatsTest {
    private static final int THREADS = 200;
    private static final int SEATS = 20;
    private static final int LEAVING = 80;
    private static final String DEADLOCK = "40P01";

    @Inject
    Workshops workshops;

    @Inject
    HeardBookings news;

    @Inject
    Sql sql;

    private final AtomicInteger unanswered = new AtomicInteger();

    @Test
    void twoHundredAtOnceGetNoMoreThanTheLastSeatsAndNobodyLosesAConfirmedOne() throws Exception {
        UUID session = workshops.aSession(SEATS).id();
        List<Step> steps = Stream.generate(Step::any).limit(THREADS).toList();
        Map<Step, State> confirmed = new ConcurrentHashMap<>();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger killed = new AtomicInteger();

        whileConnectionsDie(session, killed, most, () -> {
            atOnce(
                    steps,
                    step -> confirmed.put(
                            step, answered(() -> workshops.take(session, step)).state()));
        });
        assertThat(confirmed).hasSize(THREADS);
        assertThat(confirmed.values()).filteredOn(State.BOOKED::equals).hasSize(SEATS);
        List<Step> inOrder = inOrder(session, steps);
        assertThat(inOrder.stream().limit(SEATS)).allMatch(step -> confirmed.get(step) == State.BOOKED);
        assertThat(inOrder.stream().map(step -> workshops.of(step).orElseThrow().place()))
                .isEqualTo(IntStream.range(0, THREADS)
                        .mapToObj(at -> Math.max(0, at - SEATS + 1))
                        .toList());

        // Some with a seat and some who wait leave, all at once, while the others ask again.
        Set<Step> leaving = new HashSet<>();
        for (int at = 0; at < THREADS; at += THREADS / LEAVING) leaving.add(inOrder.get(at));
        whileConnectionsDie(
                session,
                killed,
                most,
                () -> atOnce(steps, step -> {
                    if (leaving.contains(step))
                        answered(() -> {
                            workshops.release(step);
                            return step;
                        });
                    else {
                        State now =
                                answered(() -> workshops.take(session, step)).state();
                        if (confirmed.get(step) == State.BOOKED) assertThat(now).isEqualTo(State.BOOKED);
                    }
                }));
        List<Step> staying =
                inOrder.stream().filter(step -> !leaving.contains(step)).toList();
        assertThat(booked(session))
                .as("those who came first, and nobody else")
                .isEqualTo(new HashSet<>(ids(staying.subList(0, SEATS))));
        assertThat(staying)
                .filteredOn(step -> confirmed.get(step) == State.BOOKED)
                .allMatch(step -> workshops
                        .of(step)
                        .filter(booking -> booking.state() == State.BOOKED)
                        .isPresent());
        assertThat(most.get()).isEqualTo(SEATS);
        assertThat(killed.get()).isPositive();
        assertThat(unanswered.get()).isPositive();
        Set<UUID> promoted = new HashSet<>(ids(staying.subList(0, SEATS)));
        promoted.removeAll(ids(inOrder.subList(0, SEATS)));
        await().atMost(Patience.FAR)
                .until(() ->
                        news.heard().stream().map(BookingNews::step).toList().containsAll(promoted));
    }

    private interface Work {
        void run() throws Exception;
    }

    /** @param most the greatest number of seats that was ever seen given */
    private void whileConnectionsDie(UUID session, AtomicInteger killed, AtomicInteger most, Work work)
            throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable end = () -> over.set(true)) {
            Future<?> killing = thread.submit(() -> {
                while (!over.get()) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(5, 25));
                    killed.addAndGet(answered(this::kill));
                    most.accumulateAndGet(answered(() -> booked(session)).size(), Math::max);
                }
                return null;
            });
            work.run();
            over.set(true);
            killing.get();
        }
    }

    /** One connection that is in the middle of a transaction. */
    private int kill() {
        return sql.query("""
                        select count(pg_terminate_backend(pid)) as killed from (
                          select pid from pg_stat_activity where datname = current_database() and usename = current_user
                            and pid <> pg_backend_pid() and query like '%own_session%' and xact_start is not null
                          order by random() limit 1) chosen
                        """).one(row -> row.integer("killed"));
    }

    /** Asks again when the connection was lost, and only then. */
    private <T> T answered(Supplier<T> call) {
        Instant end = Instant.now().plus(Patience.FAR);
        while (true) {
            try {
                return call.get();
            } catch (RuntimeException e) {
                if (!isLost(e) || Instant.now().isAfter(end)) throw e;
                unanswered.incrementAndGet();
                try {
                    Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(20, 100)));
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw e;
                }
            }
        }
    }

    private static boolean isLost(RuntimeException failure) {
        return Outage.of(failure).filter(state -> !state.startsWith(DEADLOCK)).isPresent();
    }

    private static void atOnce(List<Step> steps, Consumer<Step> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (Step step : steps)
                running.add(threads.submit(() -> {
                    start.await();
                    work.accept(step);
                    return null;
                }));
            start.countDown();
            for (Future<?> each : running) each.get();
        }
    }

    private List<Step> inOrder(UUID session, List<Step> steps) {
        List<UUID> arrivals = sql.query(
                        "select step_id from seat_booking where session_id = ? order by arrival", session)
                .list(row -> row.uuid("step_id"));
        return steps.stream()
                .sorted(Comparator.comparingInt(step -> arrivals.indexOf(step.id())))
                .toList();
    }

    private Set<UUID> booked(UUID session) {
        return new HashSet<>(
                sql.query("select step_id from seat_booking where session_id = ? and state = 'booked'", session)
                        .list(row -> row.uuid("step_id")));
    }

    private static List<UUID> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }
}
