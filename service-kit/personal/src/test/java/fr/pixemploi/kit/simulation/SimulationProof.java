package fr.pixemploi.kit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.planted.PlantedBug;
import fr.pixemploi.kit.planted.PlantedCode;
import fr.pixemploi.local.Figures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of seeds of {@link World}, in which no promise is broken; and bugs that are planted in the kit, nearly all of which some seed
 * finds. Those that none finds are told by name: what the simulation does not show.
 */
class SimulationProof {
    private static final String PROOF = "simulation";
    private static final Path SERVICE_KIT = Path.of("..");
    private static final long SEEDS = 10_000;
    private static final int WORLDS = 2;
    private static final int MOST_SEEDS_FOR_A_BUG = 600;
    private static final int LEAST_BUGS = 22;

    @TempDir
    Path folder;

    /** @param said what the seed found */
    record Find(long seed, String said) {}

    @Test
    void thousandsOfSeedsBreakNoPromise() throws Exception {
        long began = System.nanoTime();
        AtomicLong next = new AtomicLong(1_000);
        List<String> broken = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WORLDS)) {
            Callable<List<String>> play = () -> {
                List<String> found = new ArrayList<>();
                try (World world = new World()) {
                    for (long seed = next.getAndIncrement(); seed < 1_000 + SEEDS; seed = next.getAndIncrement()) {
                        List<String> violations = world.play(seed).violations();
                        if (!violations.isEmpty()) found.add(seed + ": " + violations);
                    }
                }
                return found;
            };
            for (Future<List<String>> one : threads.invokeAll(List.of(play, play))) broken.addAll(one.get());
        }
        assertThat(broken).isEmpty();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        Figures.write(PROOF, "seeds", SEEDS);
        Figures.write(PROOF, "seeds a minute, two at once", SEEDS * 60 / Math.max(1, seconds));
    }

    @Test
    void plantedBugsAreFound() throws Exception {
        Map<String, Find> found = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        List<PlantedBug> bugs = PlantedBug.all();
        try (World world = new World()) {
            for (PlantedBug bug : bugs) {
                assertThat(world.play(1).violations())
                        .as("before: %s", bug.bug())
                        .isEmpty();
                try (PlantedCode code =
                        new PlantedCode(SERVICE_KIT, bug.slips(), folder.resolve("bug" + bugs.indexOf(bug)))) {
                    find(world, bug, found);
                }
                if (!found.containsKey(bug.bug())) missed.add(bug.bug());
            }
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(LEAST_BUGS);
        Figures.write(PROOF, "bugs, and the seed that found each", found);
        Figures.write(PROOF, "planted", bugs.size());
        Figures.write(PROOF, "found", found.size());
        Figures.write(PROOF, "missed", missed);
    }

    private static void find(World world, PlantedBug bug, Map<String, Find> found) {
        for (long seed = 1; seed <= MOST_SEEDS_FOR_A_BUG; seed++) {
            List<String> violations = world.play(seed).violations();
            if (violations.isEmpty()) continue;
            String said = violations.getFirst();
            found.put(bug.bug(), new Find(seed, said.substring(0, Math.min(said.length(), 120))));
            return;
        }
    }
}
