package fr.pixemploi.certification.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Plays sessions by chance on a simulated clock, and holds what came of each against what must never be so. */
@ApplicationScoped
class Orders {
    static final int STEPS = 40;
    static final int STEPS_AT_ONCE = 80;
    private static final int AT_ONCE = 4;

    private final SimulatedClock clock = new SimulatedClock();
    private final Room room;
    private final ExamRoom examRoom;
    private final Violations violations;

    Orders(Room room, ExamRoom examRoom, Violations violations) {
        this.room = room;
        this.examRoom = examRoom;
        this.violations = violations;
    }

    /** One step after the other; each seed is one order. */
    void play(int from, int to) {
        for (int seed = from; seed <= to; seed++)
            assertThat(oneByOne(seed)).as("seed %d", seed).isEmpty();
    }

    /** Steps by four at once. */
    void playAtOnce(int seeds) {
        for (int seed = 1; seed <= seeds; seed++)
            assertThat(atOnce(seed)).as("seed %d", seed).isEmpty();
    }

    /** What is broken first, a sentence each. */
    List<String> oneByOne(int seed) {
        Room.Held held = open(seed);
        Map<String, String> before = Map.of();
        for (Timetable.Due due : Timetable.of(held, STEPS, new Random(seed))) {
            List<String> found = new ArrayList<>();
            happen(due, found);
            found.addAll(broken(held));
            Map<String, String> after = violations.rows(held.session());
            if (!after.entrySet().containsAll(before.entrySet())) found.add("what was written did not stay as it was");
            if (!found.isEmpty()) return found;
            before = after;
        }
        return List.of();
    }

    /** What is broken in the end. */
    List<String> atOnce(int seed) {
        Room.Held held = open(2 * seed);
        Queue<Timetable.Due> all =
                new ConcurrentLinkedQueue<>(Timetable.of(held, STEPS_AT_ONCE, new Random(1000L * seed)));
        List<String> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<List<String>>> hands = new ArrayList<>();
            for (int hand = 0; hand < AT_ONCE; hand++) hands.add(threads.submit(() -> take(all)));
            for (Future<List<String>> hand : hands) found.addAll(done(hand));
        }
        found.addAll(broken(held));
        return found;
    }

    private static List<String> done(Future<List<String>> hand) {
        try {
            return hand.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> take(Queue<Timetable.Due> all) {
        List<String> found = new ArrayList<>();
        for (Timetable.Due due = all.poll(); due != null; due = all.poll()) happen(due, found);
        return found;
    }

    /** Refusals are steps; what the service does not expect itself is a fault of it, as a 500 is. */
    private void happen(Timetable.Due due, List<String> found) {
        clock.forward(due.at());
        try {
            due.what().happen(room, examRoom);
        } catch (RuntimeException unexpected) {
            found.add("a step ended with " + unexpected);
        }
    }

    private Room.Held open(int seed) {
        clock.begin(Timetable.BEGIN);
        QuarkusMock.installMockForType(clock, Clock.class);
        // Of one candidate more becomes known, and two are not alone.
        Room.Held held = room.open(1 + seed / 2 % 2, seed);
        // Half of them begin where most of the jury's steps are possible.
        if (seed % 2 == 0) room.begin(held);
        return held;
    }

    private List<String> broken(Room.Held held) {
        List<String> found = new ArrayList<>(violations.of(held.session()));
        if (!held.sitters().stream().allMatch(examRoom::isKept))
            found.add("an older word on a test took a newer one's place");
        return found;
    }
}
