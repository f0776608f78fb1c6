package fr.pixemploi.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.layout.Packaged;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Http;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.CommandLine;
import fr.pixemploi.local.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, killing and starting again, shown with a program that pretends to be the profile service. */
class ServiceProcessTest {
    @TempDir
    Path folder;

    private final BlockingQueue<String> deaths = new LinkedBlockingQueue<>();

    @BeforeEach
    void packageThePretendService() throws IOException {
        Path jar = folder.resolve("profile-service/target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, PretendService.class.getName());
        String entry = PretendService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = PretendService.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
        }
    }

    @Test
    void comesBackOnTheSamePortAfterAKill() throws Exception {
        try (ServiceProcess service = service(Service.PROFILE, Map.of("quarkus.datasource.jdbc.url", "jdbc:x"))) {
            service.start();
            assertThat(answer(service)).isEqualTo("jdbc:x");

            service.kill();
            assertThat(service.alive()).isFalse();
            assertThat(service.isReady()).isFalse();

            service.start();
            assertThat(answer(service)).isEqualTo("jdbc:x");
            assertThat(deaths).isEmpty();
        }
    }

    @Test
    void readsTheClassArchiveThatAnEarlierRunTrained() throws Exception {
        try (ServiceProcess service = service(Service.PROFILE, Map.of())) {
            service.start();
            service.stop();
            try (Stream<Path> archives = Files.list(folder.resolve("deploy/local/target/archives"))) {
                assertThat(archives).hasSize(1);
            }
            service.start();
            assertThat(CommandLine.of(service.processes().getFirst().pid()).orElseThrow())
                    .contains("-XX:SharedArchiveFile=");
        }
    }

    @Test
    void saysInOneLineWhyItDidNotStart() {
        ServiceProcess service = service(Service.PROFILE, Map.of("pixemploi.fail", "true"));

        assertThatThrownBy(service::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("profile-service ended with exit code 3: ERROR the database is not there")
                .hasMessageContaining("profile-service.log");
    }

    @Test
    void saysInOneLineThatItDied() throws Exception {
        try (ServiceProcess service = service(Service.PROFILE, Map.of())) {
            service.start();
            service.processes().getFirst().handle().destroyForcibly();

            assertThat(deaths.poll(Patience.FAR_SECONDS, TimeUnit.SECONDS))
                    .contains("profile-service was ended by signal 9");
        }
    }

    @Test
    void saysWhatIsMissingWhenNothingIsPackaged() {
        assertThatThrownBy(service(Service.PATHWAY, Map.of())::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("No packaged pathway-service");
    }

    private ServiceProcess service(Service service, Map<String, String> settings) {
        return new ServiceProcess(new ServiceProcess.Placing(
                new Workspace(folder),
                folder.resolve("data"),
                Packaged.of(service),
                1,
                Ports.free(),
                Ports.free(),
                settings,
                new JvmOptions(List.of("-Xmx32m", "-XX:TieredStopAtLevel=1"), JvmOptions.Archive.READ_OR_TRAIN),
                deaths::add));
    }

    private static String answer(ServiceProcess service) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(service.url()).timeout(Patience.FAR).build();
        return Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
