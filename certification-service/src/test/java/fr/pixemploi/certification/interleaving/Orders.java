package fr.pixemploi.certification.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Plays sessions by chance, and holds what came of each against what must never be so. */
@ApplicationScoped
class Orders {
    static final int STEPS = 40;

    private final Room room;
    private final Violations violations;

    Orders(Room room, Violations violations) {
        this.room = room;
        this.violations = violations;
    }

    /** One step after the other; each seed is one order. */
    void play(int from, int to) {
        for (int seed = from; seed <= to; seed++) {
            Random chance = new Random(seed);
            Room.Held held = room.open(2);
            // Half of them begin where most of the jury's steps are possible.
            if (seed % 2 == 0) room.begin(held);
            Map<UUID, String> before = Map.of();
            for (int step = 1; step <= STEPS; step++) {
                room.step(held, chance);
                assertThat(violations.of(held.session()))
                        .as("seed %d, step %d", seed, step)
                        .isEmpty();
                Map<UUID, String> after = violations.rows(held.session());
                assertThat(after)
                        .as("rows of decisions stay as they are: seed %d, step %d", seed, step)
                        .containsAllEntriesOf(before);
                before = after;
            }
        }
    }

    /** Steps by four at once. */
    void playAtOnce(int seeds) throws Exception {
        for (int seed = 1; seed <= seeds; seed++) {
            Room.Held held = room.open(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Future<?>> all = new ArrayList<>();
                for (int thread = 0; thread < 4; thread++) {
                    Random chance = new Random(1000L * seed + thread);
                    all.add(threads.submit(() -> {
                        for (int step = 0; step < STEPS / 2; step++) room.step(held, chance);
                    }));
                }
                for (Future<?> one : all) one.get();
            }
            assertThat(violations.of(held.session())).as("seed %d", seed).isEmpty();
        }
    }
}
