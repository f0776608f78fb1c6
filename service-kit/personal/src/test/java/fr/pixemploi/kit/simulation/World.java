package fr.pixemploi.kit.simulation;

import fr.pixemploi.local.TestData;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.postgres.Postgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Two services that tell each other what happens, by the kit's own outbox, inbox and erasures on real databases, while everything goes wrong
 * that may: calls and answers are lost, processes are killed, paused and started, connections break, partitions move, topics are compacted
 * and read again, databases come back from backups. A seed plays the same again.
 */
final class World implements AutoCloseable {
    /** @param trace the same for the same seed and code */
    record Played(List<String> violations, long trace, int turns) {}

    private static final int TURNS = 350;
    private static final int MOST_ROUNDS = 600;
    private static final long MILLIS_OF_A_ROUND = 8_000;

    private static final List<String> TOPICS = Stream.of("profile", "pathway")
            .flatMap(name -> Stream.of(".thing", ".thing.state", ".erasure", ".erasure-completed", ".dead-letter")
                    .map(name::concat))
            .toList();

    // What goes wrong here is meant to, thousands of times. Held, since levels are forgotten with their loggers.
    private static final Logger QUIET = Logger.getLogger("fr.pixemploi");

    private final Postgres engine;
    private final Database profileRows;
    private final Database pathwayRows;
    private Faults faults = Faults.none(1);

    World() throws SQLException {
        QUIET.setLevel(Level.OFF);
        engine = Postgres.start(
                Workspace.find(), TestData.fresh(Path.of("target").toAbsolutePath()), 0, false);
        profileRows = new Database(engine, Service.PROFILE);
        pathwayRows = new Database(engine, Service.PATHWAY);
    }

    Played play(long seed) {
        Schedule schedule = new Schedule(seed);
        faults = Faults.of(new Random(seed));
        profileRows.clear();
        pathwayRows.clear();
        Broker broker = new Broker(schedule, () -> faults, TOPICS);
        List<UUID> people = SimulatedService.people(schedule);
        var profile = new SimulatedService("profile", profileRows, broker, schedule, () -> faults, people);
        var pathway = new SimulatedService("pathway", pathwayRows, broker, schedule, () -> faults, people);
        List<SimulatedService> both = List.of(profile, pathway);
        try {
            for (int turn = 0; turn < TURNS; turn++) {
                both.forEach(SimulatedService::startMissing);
                mayGoWrong(schedule, broker, both.get(schedule.below(2)));
                schedule.turn();
            }
            faults = Faults.none(faults.instances());
            broker.goes(false);
            both.forEach(SimulatedService::rest);
            int rounds = 0;
            while (!isAtRest(both) && rounds++ < MOST_ROUNDS) {
                for (int each = 0; each < 6; each++) schedule.round();
                schedule.later(MILLIS_OF_A_ROUND);
            }
            List<String> violations = rounds > MOST_ROUNDS
                    ? List.of("this never ends: " + unfinished(both))
                    : new Violations(broker, profile, pathway).all();
            return new Played(violations, schedule.trace(), TURNS);
        } catch (AssertionError e) {
            return new Played(List.of(e.getMessage() + ": " + e.getCause()), schedule.trace(), TURNS);
        } finally {
            schedule.killAll();
        }
    }

    private static boolean isAtRest(List<SimulatedService> services) {
        return unfinished(services).isEmpty();
    }

    private static List<String> unfinished(List<SimulatedService> services) {
        return services.stream()
                .flatMap(service -> service.unfinished().stream().map(what -> service.name() + ": " + what))
                .toList();
    }

    private void mayGoWrong(Schedule schedule, Broker broker, SimulatedService service) {
        if (schedule.happens(faults.kills())) service.killOne();
        if (schedule.happens(faults.freezes())) service.freezeOne(20 + schedule.below(100));
        if (schedule.happens(faults.cuts())) service.cutOne();
        if (schedule.happens(broker.isAway() ? 50 : faults.absences())) broker.goes(!broker.isAway());
        if (schedule.happens(faults.moves())) service.moveParts();
        if (schedule.happens(faults.compactions())) broker.compact();
        if (schedule.happens(faults.rewinds())) service.rewindOne();
        if (schedule.happens(faults.malformed())) service.sayNonsense();
        if (schedule.happens(faults.backups())) service.backUp();
        if (schedule.happens(faults.restores())) service.restore();
    }

    @Override
    public void close() throws SQLException {
        profileRows.close();
        pathwayRows.close();
        engine.close();
    }
}
