package fr.pixemploi.kit.simulation;

import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.alive.SimulatedHearts;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.event.SimulatedKafka;
import fr.pixemploi.kit.event.inbox.SimulatedInbox;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.event.outbox.SimulatedOutbox;
import fr.pixemploi.kit.personal.erasure.SimulatedSweeper;
import fr.pixemploi.kit.security.SimulatedPeople;
import fr.pixemploi.kit.sql.SimulatedSql;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.SqlFailure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One process of a simulated service: the kit's own code in threads of a {@link Schedule}, from its start until it is killed. */
final class Instance {
    /** Longer than any call that is under way. */
    private static final Duration PAUSE_OF_ERASURE = Duration.ofSeconds(20);

    private static final int LONGEST_REST = 20;
    /** Its place among the threads. */
    private static final int RELAY = 1;

    private final Schedule schedule;
    private final PausingDataSource leases;
    private final SimulatedInbox inbox;
    private final Opening opening = new Opening();
    private final Business business;
    private final Runnable relay;
    private final Runnable sweep;
    private final List<Schedule.Actor> actors = new ArrayList<>();

    /** What a business thread does, again and again. */
    interface Work {
        void doSome(Business business);
    }

    /**
     * @param name of the service, without "-service"
     * @param member of the consumer group
     */
    Instance(String name, String member, Database database, Broker broker, Schedule schedule, Supplier<Faults> faults) {
        this.schedule = schedule;
        InstantSource now = () -> Instant.ofEpochMilli(schedule.millis());
        Clock clock = now.withZone(ZoneOffset.UTC);
        var calls = new PausingDataSource(database.inTransactions(), schedule, faults);
        leases = new PausingDataSource(database.alone(), schedule, faults);
        Sql sql = SimulatedSql.on(calls, Database.REGISTRY);
        KafkaConnection kafka = new SimulatedKafka(
                settings -> ConsumerOfBroker.of(broker, schedule, (String) settings.get("group.id"), member),
                settings -> ProducerOfBroker.of(broker, (String) settings.get("transactional.id")));
        var hearts = SimulatedHearts.none();
        var known = SimulatedPeople.known(sql);
        var erased = SimulatedPeople.erased(sql, clock);
        String service = name + "-service";
        Outbox outbox =
                SimulatedOutbox.of(sql, Database.REGISTRY, known, clock, leases, hearts, opening, kafka, service);
        business = new Business(sql, outbox, erased, name);
        var sweeper = new SimulatedSweeper(sql, known, outbox, clock, PAUSE_OF_ERASURE, service);
        inbox = new SimulatedInbox(
                business.handlers(),
                sql,
                erased,
                known,
                outbox,
                kafka,
                opening,
                hearts,
                List.of(sweeper.isDone()),
                List.of(business.ownStates()),
                clock,
                service,
                Business.ERASURES);
        relay = () -> {
            leases.forgetBackend();
            SimulatedOutbox.relay(leases, service, kafka, () -> schedule.pause("round"));
        };
        sweep = sweeper::look;
    }

    void start(String member, Work work) {
        actors.add(schedule.start(member + " opens", () -> inbox.open(() -> schedule.pause("closed"))));
        actors.add(schedule.start(member + " relays", () -> onceOpen(relay)));
        actors.add(schedule.start(member + " reads", () -> onceOpen(this::readAndRest)));
        actors.add(schedule.start(member + " sweeps", () -> again(() -> orLater(sweep))));
        actors.add(schedule.start(member + " works", () -> onceOpen(() -> orLater(() -> work.doSome(business)))));
    }

    /** After a failure the inbox rests: two that never did would take each other's partitions for ever. */
    private void readAndRest() {
        inbox.read(() -> schedule.pause("step"));
        for (int rest = schedule.below(LONGEST_REST); rest > 0; rest--) schedule.pause("rest");
    }

    private void onceOpen(Runnable work) {
        while (!opening.isOpen()) schedule.pause("closed");
        again(work);
    }

    private void again(Runnable work) {
        while (true) {
            schedule.pause("again");
            work.run();
        }
    }

    /** What the database does not take now comes later. */
    private static void orLater(Runnable work) {
        try {
            work.run();
        } catch (SqlFailure e) {
            // Its caller is told, and calls again.
        } catch (RuntimeException e) {
            if (!isOfTheDatabase(e)) throw e;
        }
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof java.sql.SQLException || cause instanceof jakarta.transaction.RollbackException)
                return true;
        return false;
    }

    static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    boolean isOpen() {
        return opening.isOpen();
    }

    SimulatedInbox inbox() {
        return inbox;
    }

    /** The process of the connection that holds its locks, 0 while it has none. */
    int backendOfLease() {
        return leases.firstBackend();
    }

    void freezeRelay(int turns) {
        actors.get(RELAY).freeze(turns);
    }

    void freezeOne(int turns) {
        actors.get(schedule.below(actors.size())).freeze(turns);
    }

    void wakeUp() {
        actors.forEach(actor -> actor.freeze(0));
    }

    void kill() {
        actors.forEach(schedule::kill);
    }
}
