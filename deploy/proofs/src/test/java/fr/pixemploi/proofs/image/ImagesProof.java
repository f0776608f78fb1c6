package fr.pixemploi.proofs.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.service.JvmOptions;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The images that {@code deploy/images/build} wrote carry one person's journey in the place of the services and of the portal, with a
 * file system that nobody can write to and as a user without rights; their archives of classes make starts quicker; they end in order
 * when asked, and by themselves when memory is out.
 */
class ImagesProof {
    private static final String PROOF = "images";
    private static final Path FILES = Workspace.find().root().resolve("deploy/images/target");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int SIGTERM = 143;
    private static final int OUT_OF_MEMORY = 3;

    /** Seconds until an instance alone is ready; megabytes of it after the journey. */
    private record Start(double secondsWithArchive, double secondsWithout, long megabytesOfImage) {}

    private final Map<String, String> images = new HashMap<>();

    @Test
    void carryAJourneyWithoutRightsOnAFileSystemThatIsReadOnly() throws IOException {
        Path data = Path.of("target/images").toAbsolutePath();
        try (Platform platform = Platform.plan()
                .in(data)
                .fresh()
                .onFreePorts()
                .withPortal()
                .jvm(JvmOptions.once())
                .start()) {
            List<ServiceProcess> places = new ArrayList<>();
            for (Service service : Service.values()) places.add(platform.service(service, 1));
            places.addAll(platform.portal().stream().toList());
            List<Container> running = new ArrayList<>();
            try {
                for (ServiceProcess place : places) running.add(inThePlaceOf(place));
                Journey.run(platform, line -> {});
                Map<String, Long> megabytes = new TreeMap<>();
                for (int i = 0; i < places.size(); i++)
                    megabytes.put(places.get(i).name(), megabytes(running.get(i)));
                Figures.write(PROOF, "megabytes in memory after a journey", megabytes);
                for (Container one : running)
                    assertThat(one.stop()).as(one.log()).isEqualTo(SIGTERM);
            } finally {
                running.forEach(Container::close);
            }
            endsWithoutMemory(platform.service(Service.PROFILE, 1));
        }
    }

    private Container inThePlaceOf(ServiceProcess place) throws IOException {
        Path file = FILES.resolve(place.name() + ".tar");
        String image = Container.load(file);
        images.put(place.name(), image);
        assertThat(Container.saidOf(image, "{{.User}}")).isEqualTo("10001:10001");
        assertThat(Container.saidOf(image, "{{.Config.Env}}"))
                .contains("QUARKUS_HTTP_PORT=8080", "QUARKUS_MANAGEMENT_PORT=9000");
        place.stop();
        double without = secondsUntilReady(image, place, "-Xshare:off");
        double with = secondsUntilReady(image, place, "-Xshare:on -Xlog:cds=error:stderr");
        Figures.write(PROOF, "start of " + place.name(), new Start(with, without, Files.size(file) >> 20));
        assertThat(with).as("seconds of " + place.name()).isLessThan(without);
        Container container = Container.run(image, place, readable(place), "");
        awaitReady(container, place);
        return container;
    }

    private static double secondsUntilReady(String image, ServiceProcess place, String java) {
        long before = System.nanoTime();
        try (Container container = Container.run(image, place, readable(place), java)) {
            awaitReady(container, place);
            return Math.floor((System.nanoTime() - before) / 1e8) / 10;
        }
    }

    private static void awaitReady(Container container, ServiceProcess place) {
        await().atMost(Patience.FAR).until(() -> {
            if (!container.isRunning()) throw new IllegalStateException(container.log());
            return place.isReady();
        });
    }

    /** Files of this machine that it is told the names of, as a cluster mounts secrets. */
    private static List<Path> readable(ServiceProcess place) {
        return place.environment().values().stream()
                .filter(value -> value.startsWith("/"))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    private void endsWithoutMemory(ServiceProcess place) {
        try (Container container = Container.run(images.get(place.name()), place, readable(place), "-Xmx16m")) {
            assertThat(container.exitCode()).as(container.log()).isEqualTo(OUT_OF_MEMORY);
        }
    }

    private static long megabytes(Container container) throws IOException {
        var resident =
                RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(container.processId()), "status")));
        assertThat(resident.find()).isTrue();
        return Long.parseLong(resident.group(1)) >> 10;
    }
}
