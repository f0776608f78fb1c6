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
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL and one Keycloak for the test JVMs of all modules that are at work: the first one starts them, the last one ends
 * them, also when one between was killed. Each JVM gets a database of its own; Keycloak's realm is the same for all, and nobody's
 * test changes it. Brokers are not shared: the names of topics are fixed.
 *
 * <p>In the folder: {@code lock}, held by whoever comes or goes; {@code users}, a file for each JVM that is in, which holds the
 * system's lock on it until it ends, however it ends; {@code run}, the engines' data, logs and pid files.
 */
final class SharedEngines {
    private static final String LOCK = "lock";
    private static final String USERS = "users";
    private static final String RUN = "run";

    /** What ended engines took of the processor, a line each, for those who count it ({@code verify}). */
    private static final String HUNDREDTHS = "processor-hundredths";

    private static final String[] PID_FILES = {RUN + "/postgres.pid", RUN + "/keycloak.pid"};

    private final Workspace workspace;
    private final Path folder;

    /** @param folder for their data; whoever names the same one shares them */
    SharedEngines(Workspace workspace, Path folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /** Those that all modules of this checkout share. */
    static SharedEngines of(Workspace workspace) {
        return new SharedEngines(workspace, workspace.target().resolve("engines"));
    }

    /** What a service's configuration says about its database and its realm, once both are there. Leaves when this JVM ends. */
    Map<String, String> join(Service service) {
        try (DirectoryLock lock = DirectoryLock.await(folder, LOCK)) {
            Path users = Folders.make(folder.resolve(USERS));
            boolean alone = !User.isAnyoneIn(users);
            User self = new User(
                    folder, users.resolve(Long.toString(ProcessHandle.current().pid())));
            Runtime.getRuntime().addShutdownHook(self);
            if (alone) startAnew();
            else requireRunning();
            return configuration(service);
        } catch (IOException e) {
            throw new StartFailure("Cannot share engines in " + folder, e);
        }
    }

    /** Starting one again would be of no use to those who are at work with what it was. */
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
            var postgres = CompletableFuture.supplyAsync(() -> Postgres.start(workspace, run, 0), threads);
            var keycloak = CompletableFuture.supplyAsync(() -> Keycloak.start(workspace, run, 0, 0), threads);
            Properties running = new Properties();
            running.setProperty(
                    "postgres.port", Integer.toString(postgres.join().port()));
            running.setProperty("keycloak.url", keycloak.join().issuerUrl());
            try (Writer out = Files.newBufferedWriter(run.resolve("running.properties"))) {
                running.store(out, null);
            }
            // They outlive this JVM when others use them.
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

    /**
     * A JVM that is in; at its end it ends the engines if nobody else is. By then the class loader of these classes is closed: nothing
     * but the JDK's own classes may be needed here.
     */
    private static final class User extends Thread {
        private final Path folder;
        private final Path file;
        /** Held as long as this JVM lives; the system frees it at any end, also of a killed JVM. */
        private final FileChannel in;

        User(Path folder, Path file) throws IOException {
            super("shared engines");
            this.folder = folder;
            this.file = file;
            this.in = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            in.lock();
        }

        @Override
        public void run() {
            try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                    FileLock held = lock(channel)) {
                in.close();
                Files.deleteIfExists(file);
                if (isAnyoneIn(folder.resolve(USERS))) return;
                for (String name : PID_FILES) {
                    ProcessHandle engine = running(folder.resolve(name));
                    if (engine == null) continue;
                    Files.writeString(
                            folder.resolve(HUNDREDTHS),
                            processorHundredths(engine.pid()) + "\n",
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                    // To PostgreSQL this means: when the last client has left. The last one is this JVM.
                    engine.destroy();
                }
            } catch (IOException e) {
                System.err.println("The shared engines in " + folder + " were not ended: " + e);
            }
        }

        /** This JVM may be ended in the middle of coming in, when another of its threads holds the lock for a moment. */
        private static FileLock lock(FileChannel channel) throws IOException {
            while (true) {
                try {
                    return channel.lock();
                } catch (OverlappingFileLockException comingIn) {
                    try {
                        Thread.sleep(100);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }
            }
        }

        static boolean isAnyoneIn(Path users) throws IOException {
            String[] files = users.toFile().list();
            if (files == null) return false;
            for (String file : files) {
                Path user = users.resolve(file);
                try (FileChannel channel = FileChannel.open(user, StandardOpenOption.WRITE);
                        FileLock free = channel.tryLock()) {
                    if (free == null) return true;
                }
                Files.deleteIfExists(user);
            }
            return false;
        }

        /** User and system time of a process and of its children that ended. */
        private static long processorHundredths(long pid) throws IOException {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long hundredths = 0;
            for (int i = 11; i <= 14; i++) hundredths += Long.parseLong(fields[i]);
            return hundredths;
        }

        /** The process of a pid file, when it still has the command line that it was given. */
        private static @Nullable ProcessHandle running(Path pidFile) {
            try {
                List<String> lines = Files.readAllLines(pidFile);
                Path command = Path.of("/proc", lines.get(0), "cmdline");
                return Files.readString(command).replace('\0', ' ').contains(lines.get(1))
                        ? ProcessHandle.of(Long.parseLong(lines.get(0))).orElse(null)
                        : null;
            } catch (IOException | IndexOutOfBoundsException ended) {
                return null;
            }
        }
    }
}
