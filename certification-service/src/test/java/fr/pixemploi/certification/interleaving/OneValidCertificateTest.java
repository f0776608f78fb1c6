package fr.pixemploi.certification.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Whatever is heard, decided, published and taken back, and in whatever order: one valid certificate at most, and what people know is so. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class OneValidCertificateTest {
    private static final int SEEDS = 12;
    static final int STEPS = 40;

    @Inject
    Room room;

    @Inject
    Violations violations;

    @Test
    void inNoOrderOfStepsIsOneRuleBroken() {
        play(1, SEEDS);
    }

    void play(int from, int to) {
        for (int seed = from; seed <= to; seed++) {
            Random chance = new Random(seed);
            Room.Held held = room.open(2);
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

    @Test
    void noRuleIsBrokenWhenStepsHappenAtOnce() throws Exception {
        playAtOnce(SEEDS / 4);
    }

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
