package fr.pixemploi.local.keycloak;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The unpacked Keycloak of the build folder, shared by all who run on this machine, and the small home that each of them has:
 * links to the shared programs, data of its own.
 *
 * <p>Java is called directly and not through kc.sh: the same settings, one process fewer, and a pid that is the server's.
 */
record KeycloakDistribution(Path folder) {
    /** The feature is a preview: a partner's former secret holds for a while beside a new one. */
    private static final List<String> BUILT =
            List.of("build", "--db=dev-file", "--health-enabled=true", "--features=client-secret-rotation");

    static KeycloakDistribution of(Workspace workspace) {
        Path parent = workspace.target().resolve("keycloak");
        try (Stream<Path> inside = Files.isDirectory(parent) ? Files.list(parent) : Stream.empty()) {
            return inside.filter(folder -> Files.isRegularFile(folder.resolve("lib/quarkus-run.jar")))
                    .findFirst()
                    .map(KeycloakDistribution::new)
                    .orElseThrow(() -> new StartFailure(
                            "No Keycloak in " + parent + ": build first (mvn package -pl deploy/local)"));
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + parent, e);
        }
    }

    String version() {
        return folder.toString().replaceAll(".*keycloak-", "");
    }

    Path archive() {
        return folder.resolve("keycloak-" + Jvm.version() + ".jsa");
    }

    /** Fixes Keycloak's build-time settings (database kind, health, features) once; takes 10 to 20 s. Callers hold the template's lock. */
    void build() {
        // Marked by what is fixed: other settings build anew.
        Path built = folder.resolve(".built-" + Integer.toHexString(BUILT.hashCode()));
        if (Files.exists(built)) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(Jvm.executable()));
        command.addAll(Jvm.frugal(512));
        command.addAll(mainClass(folder));
        command.addAll(BUILT);
        ChildProcess.start(new ChildProcess.Launch(
                        "keycloak-build", command, Map.of(), folder, folder.toString(), ProcessHandle::destroy))
                .awaitSuccess();
        try {
            Files.createFile(built);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + built, e);
        }
    }

    /** A home that shares the programs and keeps its own data. */
    void link(Path home) {
        try {
            Folders.make(home);
            for (String shared : List.of("lib", "providers", "themes", "conf", "version.txt")) {
                Path link = home.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, folder.resolve(shared));
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot make Keycloak's home " + home, e);
        }
    }

    /** The main class with the settings that kc.sh would give it. */
    List<String> mainClass(Path home) {
        return List.of(
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
