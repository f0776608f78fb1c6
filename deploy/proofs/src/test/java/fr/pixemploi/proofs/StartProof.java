package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Journey;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a start takes and how much memory it needs, from a packaged build: empty data, then kept data. */
@Tag("prove")
class StartProof {
    @Test
    void measuresStartsAndMemory() {
        Path data = Path.of("target/start").toAbsolutePath();
        StringBuilder figures = new StringBuilder();
        for (String which : new String[] {"empty data", "kept data, first archives", "kept data"}) {
            long before = System.nanoTime();
            try (Platform platform = Platform.plan().in(data).onFreePorts().start()) {
                double seconds = (System.nanoTime() - before) / 1e9;
                Journey.run(platform, line -> {});
                figures.append("%n  %s: all ready in %.1f s; after a journey %d MB in all"
                        .formatted(which, seconds, platform.memory()));
                assertThat(platform.memory()).as("megabytes in all").isLessThan(2_048);
            }
        }
        System.out.println("Starts:" + figures);
    }
}
