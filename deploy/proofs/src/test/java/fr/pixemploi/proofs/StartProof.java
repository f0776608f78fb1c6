package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.PlatformPlan;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.service.JvmOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How long a start takes and how much memory it needs, from a packaged build, with one and with two instances of each service: on
 * empty data, on kept data, and on kept data with the class-data archives that the first orderly stop trains.
 */
class StartProof {
    /** Seconds until all is ready, processor seconds until then of all that runs on, megabytes then and after a journey. */
    private record Start(double seconds, double processorSeconds, long megabytes, long megabytesAfterAJourney) {}

    private static final JvmOptions WITHOUT_ARCHIVES =
            new JvmOptions(JvmOptions.frugal().flags(), JvmOptions.Archive.UNUSED);

    @Test
    void measuresStartsAndMemory() throws IOException {
        // Of an earlier build of the same services; then nothing would be recorded.
        try (Stream<Path> archives = Files.walk(Workspace.find().target().resolve("archives"))) {
            for (Path archive : archives.filter(Files::isRegularFile).toList()) Files.delete(archive);
        } catch (NoSuchFileException none) {
            // As in a fresh clone.
        }
        for (int instances : new int[] {1, 2}) {
            measure(instances, "empty data", WITHOUT_ARCHIVES, true);
            measure(instances, "kept data", WITHOUT_ARCHIVES, false);
            if (instances == 1) measure(instances, "kept data, recording archives", JvmOptions.frugal(), false);
            measure(instances, "kept data, with archives", JvmOptions.frugal(), false);
        }
    }

    private static void measure(int instances, String how, JvmOptions jvm, boolean fresh) {
        PlatformPlan plan = Platform.plan()
                .in(Path.of("target/start"))
                .onFreePorts()
                .instances(instances)
                .jvm(jvm);
        long before = System.nanoTime();
        try (Platform platform = (fresh ? plan.fresh() : plan).start()) {
            double seconds = Math.floor((System.nanoTime() - before) / 1e8) / 10;
            double processorSeconds = Math.floor(platform.processorTime().toMillis() / 100.0) / 10;
            long megabytes = platform.memory();
            Journey.run(platform, line -> {});
            Start start = new Start(seconds, processorSeconds, megabytes, platform.memory());
            if (instances == 1) {
                assertThat(start.megabytesAfterAJourney())
                        .as("megabytes in all")
                        .isLessThan(2_048);
            }
            Figures.write("start", instances + (instances == 1 ? " instance, " : " instances, ") + how, start);
        }
    }
}
