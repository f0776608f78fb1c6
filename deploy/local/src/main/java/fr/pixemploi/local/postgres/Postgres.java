package fr.pixemploi.local.postgres;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.patience.Waiting;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL on loopback with a durable write for every commit: the four databases of the services, each with users of its
 * own, whose passwords are checked.
 */
public final class Postgres implements AutoCloseable {
    /** Only the superuser of this throwaway engine comes in without a password, and only from this machine. */
    private static final String WHO_MAY_CONNECT = """
            host all postgres 127.0.0.1/32 trust
            host all all      127.0.0.1/32 scram-sha-256
            """;

    private static final int TRIES_AFTER_A_KILL = 60;

    private final ChildProcess process;
    private final int port;

    private Postgres(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts on kept data, or makes new data; port 0 takes a free one. */
    public static Postgres start(Path dataDirectory, int port) {
        return start(Workspace.find(), dataDirectory, port);
    }

    public static Postgres start(Workspace workspace, Path dataDirectory, int wantedPort) {
        return start(workspace, dataDirectory, wantedPort, true);
    }

    /**
     * @param overPowerCuts whether a commit waits for the disk; without, killed processes lose nothing of what was acknowledged either,
     *     since the operating system has it, and tests of services cut no power
     */
    public static Postgres start(Workspace workspace, Path dataDirectory, int wantedPort, boolean overPowerCuts) {
        Path run = Folders.make(dataDirectory.toAbsolutePath());
        Path cluster = run.resolve("postgres");
        PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpacked(workspace), Folders.make(cluster));
        Path log = run.resolve("postgres.log");
        int port = Ports.orFree(wantedPort);
        ChildProcess.Launch launch = new ChildProcess.Launch(
                "postgres",
                programs.command(
                        "postgres",
                        "-D",
                        cluster.toString(),
                        "-p",
                        Integer.toString(port),
                        "-h",
                        "127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=" + (overPowerCuts ? "on" : "off"),
                        "-c",
                        "synchronous_commit=on",
                        // A commit waits a millisecond for others, so that one write to disk makes all of them durable.
                        "-c",
                        "commit_delay=1000",
                        "-c",
                        "commit_siblings=1",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "log_min_messages=warning",
                        "-c",
                        "log_line_prefix=%m [%p] %d "),
                Map.of("LC_ALL", "C"),
                run,
                cluster.toString(),
                // A plain SIGTERM would wait for every client to leave.
                handle -> programs.run(log, "pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-W", "-s"));
        Leftover.reap(launch);
        Ports.requireFree(port, "PostgreSQL");
        makeCluster(programs, cluster, log);
        ChildProcess process = started(launch, log, port);
        PostgresDatabases.makeMissing(port);
        return new Postgres(process, port);
    }

    /** On a busy machine the processes of a killed server end some seconds after it, and hold its shared memory until then. */
    private static ChildProcess started(ChildProcess.Launch launch, Path log, int port) {
        for (int tries = 1; ; tries++) {
            long before = log.toFile().length();
            ChildProcess process = ChildProcess.start(launch);
            try {
                // Each check on a recovering server makes its log grow, so a growing log is no sign of progress.
                Patience patience = Patience.withWorkOf(process.handle(), Path.of("/dev/null"));
                process.awaitReady(() -> PostgresDatabases.answers(port), patience);
                return process;
            } catch (StartFailure failure) {
                // Not the last line of the log: each of those that leave says a last word.
                boolean leaving = saidSince(log, before).contains("pre-existing shared memory block");
                if (!leaving || tries == TRIES_AFTER_A_KILL) throw failure;
                Waiting.pause(500);
            }
        }
    }

    private static String saidSince(Path log, long before) {
        try (InputStream said = Files.newInputStream(log)) {
            said.skipNBytes(before);
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + log, e);
        }
    }

    private static void makeCluster(PostgresPrograms programs, Path cluster, Path log) {
        Path done = cluster.resolve("local-platform.done");
        if (Files.exists(done)) {
            return;
        }
        // A launcher killed in the middle of initdb leaves a folder that initdb refuses.
        Folders.delete(cluster);
        programs.run(
                log,
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                // The details of an error are the row that was refused, names and all. In its file, so that a
                // measurement may change it.
                "-c",
                "log_error_verbosity=terse",
                "--no-sync");
        try {
            Files.writeString(cluster.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
            Files.createFile(done);
        } catch (IOException e) {
            throw new StartFailure("Cannot write into " + cluster, e);
        }
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(Service service) {
        return jdbcUrl(port, service.label());
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user(Service service) {
        return service.label();
    }

    /** As the service's own user; the driver is the caller's to bring. */
    public Connection connect(Service service) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(service), user(service), password(service));
    }

    public String password(Service service) {
        return service.databasePassword();
    }

    /** What a service's configuration says about its database. */
    public Map<String, String> configuration(Service service) {
        return configuration(port, service, service.label());
    }

    /** The same for a database of another name. */
    public static Map<String, String> configuration(int port, Service service, String database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl(port, database),
                "quarkus.datasource.username", service.label(),
                "quarkus.datasource.password", service.databasePassword(),
                "quarkus.flyway.username", service.databaseOwner(),
                "quarkus.flyway.password", service.ownerPassword());
    }

    public List<ChildProcess> processes() {
        return List.of(process);
    }

    public void stop() {
        process.stop();
    }

    /** SIGKILL of the postmaster; its workers notice and leave. */
    public void kill() {
        process.kill();
    }

    /** SIGSTOP of all its processes: connections stay, and nothing is answered any more. */
    public void freeze() {
        process.signal("STOP");
    }

    /** SIGCONT: it goes on as if nothing had been. */
    public void thaw() {
        process.signal("CONT");
    }

    @Override
    public void close() {
        stop();
    }
}
