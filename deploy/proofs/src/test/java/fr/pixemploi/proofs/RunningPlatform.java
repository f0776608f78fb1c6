package fr.pixemploi.proofs;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.journey.Journey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Two instances of each service behind a plain round robin, on free ports and fresh data, once for all proofs of this JVM. */
final class RunningPlatform {
    /** Each test process has a platform of its own. */
    private static final Path DATA =
            Path.of("target", System.getProperty("proofs.platform", "platform")).toAbsolutePath();

    static final Consumer<String> SAY = System.out::println;
    private static Platform platform;
    private static AnswerSheet sheet;

    private RunningPlatform() {}

    static synchronized Platform get() {
        if (platform == null) {
            empty(DATA);
            platform = Platform.plan()
                    .in(DATA)
                    .onFreePorts()
                    .instances(2)
                    .progress(SAY)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        }
        return platform;
    }

    static synchronized AnswerSheet sheet() {
        if (sheet == null) sheet = AnswerSheet.make(get());
        return sheet;
    }

    /** A new job seeker on this platform. */
    static Journey journey() {
        return new Journey(get().endpoints(), get().tokens(), sheet(), SAY);
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
