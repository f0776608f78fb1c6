package fr.pixemploi.local.keycloak;

import fr.pixemploi.local.layout.Fingerprint;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Template;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Http;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Jvm;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak with the platform's realm, in a process of its own. Fresh data is a copy of a template with the realm
 * already imported, so that only the first start on a machine waits for the import.
 */
public final class Keycloak implements AutoCloseable {
    private static final String HOST = "http://127.0.0.1:";
    private static final String REALM = "/realms/pix-emploi";

    private final ChildProcess process;
    private final int port;

    private Keycloak(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts on kept data, or on a copy of the template; port 0 takes a free one. */
    public static Keycloak start(Path dataDirectory, int port) {
        return start(Workspace.find(), dataDirectory, port, port == 0 ? 0 : port + 10);
    }

    public static Keycloak start(Workspace workspace, Path dataDirectory, int wantedPort, int wantedManagementPort) {
        Path run = Folders.make(dataDirectory.toAbsolutePath());
        Path home = run.resolve("keycloak");
        Path template = template(workspace);
        if (Files.notExists(home)) {
            Folders.copy(template.resolve("keycloak"), home);
        }
        return start(KeycloakDistribution.of(workspace), run, wantedPort, wantedManagementPort, List.of());
    }

    /** Data with the realm imported; made once for each state of the realm's files. Also trains the class-data archive. */
    public static Path template(Workspace workspace) {
        KeycloakDistribution distribution = KeycloakDistribution.of(workspace);
        String fingerprint = fingerprint(workspace);
        return Template.madeOnce(workspace.target().resolve("keycloak-template"), fingerprint, folder -> {
            distribution.build();
            Path imports = Folders.make(folder.resolve("keycloak/data/import"));
            try {
                Files.writeString(imports.resolve("pix-emploi-realm.json"), RealmFiles.local(workspace));
                Files.copy(workspace.simulatedFranceTravail(), imports.resolve("france-travail-simule-realm.json"));
                Files.writeString(folder.resolve("keycloak/realm.fingerprint"), fingerprint);
            } catch (IOException e) {
                throw new StartFailure("Cannot write the realm to " + imports, e);
            }
            Path archive = distribution.archive();
            start(distribution, folder, 0, 0, Files.exists(archive) ? List.of() : Jvm.training(archive))
                    .stop();
        });
    }

    private static String fingerprint(Workspace workspace) {
        return Fingerprint.of(
                RealmFiles.sources(workspace),
                KeycloakDistribution.of(workspace).version(),
                Jvm.version(),
                "2");
    }

    /** Whether data kept from earlier was imported from the realm files as they are now; an import never changes a realm. */
    public static boolean keptRealmIsCurrent(Workspace workspace, Path dataDirectory) {
        Path kept = dataDirectory.resolve("keycloak/realm.fingerprint");
        try {
            return Files.notExists(kept) || Files.readString(kept).equals(fingerprint(workspace));
        } catch (IOException e) {
            return false;
        }
    }

    private static Keycloak start(
            KeycloakDistribution distribution,
            Path run,
            int wantedPort,
            int wantedManagementPort,
            List<String> training) {
        int port = Ports.orFree(wantedPort);
        int managementPort = Ports.orFree(wantedManagementPort);
        Path home = run.resolve("keycloak");
        List<String> command = new ArrayList<>(List.of(Jvm.executable(), "-Xss512k"));
        command.addAll(Jvm.frugal(192));
        command.addAll(training.isEmpty() ? Jvm.archive(distribution.archive()) : training);
        command.addAll(distribution.mainClass(home));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--hostname=" + HOST + port,
                "--http-port=" + port,
                "--http-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--http-management-host=127.0.0.1",
                "--cache=local",
                // Two logins of one person at the same time are a double click here, not an attack: the second would be
                // told that the
                // right password is wrong, even when it comes a moment after the first. Wrong passwords count all the
                // same.
                "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true"));
        ChildProcess.Launch launch = new ChildProcess.Launch(
                "keycloak",
                command,
                // The console of this machine's Keycloak; taken at the first start on new data only.
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "demonstration"),
                run,
                "-Dkc.home.dir=" + home,
                ProcessHandle::destroy);
        Leftover.reap(launch);
        Ports.requireFree(port, "Keycloak");
        Ports.requireFree(managementPort, "Keycloak's management");
        distribution.link(home);
        ChildProcess process = ChildProcess.start(launch);
        process.awaitReady(() -> answers(port));
        return new Keycloak(process, port);
    }

    /** The port opens before the server is ready, so the realm itself is asked. */
    private static boolean answers(int port) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(HOST + port + REALM))
                    .timeout(Patience.LOOK)
                    .build();
            return Http.CLIENT
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for Keycloak", e);
        }
    }

    public int port() {
        return port;
    }

    /** The issuer in tokens, and where services find the signing keys. */
    public String issuerUrl() {
        return issuerUrl(port);
    }

    /** The same of a Keycloak that another process started on this port. */
    public static String issuerUrl(int port) {
        return HOST + port + REALM;
    }

    public List<ChildProcess> processes() {
        return List.of(process);
    }

    public void stop() {
        process.stop();
    }

    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        stop();
    }
}
