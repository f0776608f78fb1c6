package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.postgres.Postgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** People who sit tests, one after the other at each place, while something is done to the platform; who gets no answer calls again. */
final class Sitters {
    private static final String CAMPAIGN = "PXEMPR346";
    private static final int PLACES = 12;
    private static final int REGISTERED_AT_ONCE = 3;
    /** Long enough that not all had their turn before it is done, also on a slow machine. */
    private static final int THINKING_MILLISECONDS = 3_000;

    private record Sat(SimulatedPerson person, JsonNode result) {}

    private final List<SimulatedPerson> waiting;
    private List<Sat> sat = List.of();

    private Sitters(List<SimulatedPerson> waiting) {
        this.waiting = waiting;
    }

    /** More of them, with files, than will have their turn. */
    static Sitters of(Platform platform, AnswerSheet sheet) throws IOException {
        Population population = Population.ofTheBank();
        return new Sitters(Crowd.of(10 * PLACES, REGISTERED_AT_ONCE, i -> {
            Random chance = new Random(i);
            return new SimulatedPerson(
                            platform, sheet, population.person(chance), TrueItems.asTheBankSays(), chance, true)
                    .register();
        }));
    }

    /** Until it is done, at each place a test begins when one ended; those that began then go on to their end. */
    <T> T sitWhile(Callable<T> done) throws ExecutionException, InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<T> doing = thread.submit(() -> {
                try {
                    return done.call();
                } finally {
                    over.set(true);
                }
            });
            sat = Crowd.of(waiting.size(), PLACES, i -> over.get() && i >= PLACES ? null : sit(waiting.get(i))).stream()
                    .filter(Objects::nonNull)
                    .toList();
            return doing.get();
        }
    }

    private static Sat sit(SimulatedPerson person) {
        person.start(CAMPAIGN);
        return new Sat(person, person.sit(() -> SimulatedPerson.pause(THINKING_MILLISECONDS)));
    }

    /** Nothing that was acknowledged is lost or there twice, all news has gone out, and the other service has each result. */
    void check(Postgres postgres) throws SQLException {
        for (Sat one : sat) Killing.check(postgres, one.person(), one.result());
        StoredNews.awaitAllSaid(postgres);
        StoredNews.awaitResults(postgres, sat.stream().map(Sat::result).toList());
    }

    List<SimulatedPerson> people() {
        return sat.stream().map(Sat::person).toList();
    }

    int sittings() {
        return sat.size();
    }

    int answers() {
        return sat.stream().mapToInt(one -> one.person().acknowledged().size()).sum();
    }
}
