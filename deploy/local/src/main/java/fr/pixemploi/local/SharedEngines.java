package fr.pixemploi.local;

import fr.pixemploi.local.keycloak.Keycloak;
import fr.pixemploi.local.layout.DirectoryLock;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.postgres.Postgres;
import fr.pixemploi.local.postgres.PostgresDatabases;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Shutdown;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One PostgreSQL and one Keycloak for the test JVMs of all modules that are at work: the first one starts them, the last one ends
 * them, also when one between was killed. Each JVM gets a database of its own; Keycloak's realm is the same for all, and nobody's
 * test changes it. Brokers are not shared: the names of topics are fixed.
 *
 * <p>In the folder: {@code lock}, held by whoever comes or goes; {@code users}, a file for each JVM that is in, which holds the
 * system's lock on it until it ends, however it ends; {@code run}, the engines' data, logs and pid files.
 */
final class SharedEngines {
    static final String LOCK = "lock";
    static final String USERS = "users";
    private static final String RUN = "run";

    static final String[] PID_FILES = {RUN + "/postgres.pid", RUN + "/keycloak.pid"};

    private final Workspace workspace;
    private final Path folder;

    /** @param folder for their data; whoever names the same one shares them */
    SharedEngines(Workspace workspace, Path folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /** The engines that all modules of this checkout share. */
    static SharedEngines of(Workspace workspace) {
        return new SharedEngines(workspace, workspace.target().resolve("engines"));
    }

    /** What a service's configuration says about its database and its realm, once both are there. Leaves when this JVM ends. */
    Map<String, String> join(Service service) {
        try (DirectoryLock lock = DirectoryLock.await(folder, LOCK)) {
            Path users = Folders.make(folder.resolve(USERS));
            boolean alone = !EngineUser.isAnyoneIn(users);
            EngineUser self = new EngineUser(
                    folder, users.resolve(Long.toString(ProcessHandle.current().pid())));
            Runtime.getRuntime().addShutdownHook(self);
            if (alone) startAnew();
            else requireRunning();
            return configuration(service);
        } catch (IOException e) {
            throw new StartFailure("Cannot share engines in " + folder, e);
        }
    }

    /** Starting it again would not help those who already work with the one that ended. */
    private void requireRunning() {
        for (String pidFile : PID_FILES) {
            if (!Leftover.isRunning(folder.resolve(pidFile))) {
                String log = pidFile.replace(".pid", ".log");
                throw new StartFailure("An engine that other tests are at work with has ended", folder.resolve(log));
            }
        }
    }

    private void startAnew() throws IOException {
        Path run = Folders.make(folder.resolve(RUN));
        Leftover.endAll(run);
        Folders.delete(run);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = CompletableFuture.supplyAsync(() -> Postgres.start(workspace, run, 0, false), threads);
            var keycloak = CompletableFuture.supplyAsync(() -> Keycloak.start(workspace, run, 0, 0), threads);
            Properties running = new Properties();
            running.setProperty(
                    "postgres.port", Integer.toString(postgres.join().port()));
            running.setProperty("keycloak.url", keycloak.join().issuerUrl());
            try (Writer out = Files.newBufferedWriter(run.resolve("running.properties"))) {
                running.store(out, null);
            }
            // They outlive this JVM if others use them.
            postgres.join().processes().forEach(Shutdown::forget);
            keycloak.join().processes().forEach(Shutdown::forget);
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    private Map<String, String> configuration(Service service) throws IOException {
        Properties running = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(RUN).resolve("running.properties"))) {
            running.load(in);
        }
        int port = Integer.parseInt(running.getProperty("postgres.port"));
        String database = service.label() + "_" + ProcessHandle.current().pid();
        PostgresDatabases.makeEmpty(port, service, database);
        Map<String, String> configuration = new HashMap<>(Postgres.configuration(port, service, database));
        configuration.put("quarkus.oidc.auth-server-url", running.getProperty("keycloak.url"));
        return configuration;
    }
}
