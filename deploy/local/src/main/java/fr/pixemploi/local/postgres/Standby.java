package fr.pixemploi.local.postgres;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.patience.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A second PostgreSQL that has every commit before whoever made it is told (synchronous streaming replication), to be promoted when the
 * first is lost. For proofs: in a cluster that is the work of its operator.
 */
public final class Standby implements AutoCloseable {
    private static final String NAME = "standby";

    private final Postgres server;

    private Standby(Postgres server) {
        this.server = server;
    }

    /**
     * Made of a running server, whose commits wait for it from then on.
     *
     * @throws StartFailure saying what did not work
     */
    public static Standby of(Postgres first, Path dataDirectory) {
        try (Connection connection = PostgresDatabases.asSuperuser(first.port());
                Statement sql = connection.createStatement()) {
            Files.writeString(
                    Path.of(Backups.text(sql, "show data_directory"), "pg_hba.conf"),
                    "host replication postgres 127.0.0.1/32 trust\n",
                    StandardOpenOption.APPEND);
            sql.execute("select pg_reload_conf()");
            sql.execute("select pg_create_physical_replication_slot('%s', true)".formatted(NAME));
            Path cluster = Folders.make(dataDirectory.toAbsolutePath()).resolve("postgres");
            Folders.delete(cluster);
            Backups.copy(sql, cluster);
            Files.writeString(
                    cluster.resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres application_name=%s'\nprimary_slot_name = '%s'\n"
                            .formatted(first.port(), NAME, NAME),
                    StandardOpenOption.APPEND);
            Files.createFile(cluster.resolve("standby.signal"));
            Standby standby = new Standby(Postgres.start(Workspace.find(), dataDirectory, 0));
            sql.execute("alter system set synchronous_standby_names = '%s'".formatted(NAME));
            sql.execute("select pg_reload_conf()");
            standby.awaitStream(sql);
            return standby;
        } catch (SQLException | IOException e) {
            throw new StartFailure("No standby was made: " + e.getMessage(), e);
        }
    }

    private void awaitStream(Statement sql) throws SQLException {
        long end = System.nanoTime() + Patience.FAR.toNanos();
        String state = "";
        while (!state.equals("streaming sync")) {
            if (System.nanoTime() > end) {
                close();
                throw new StartFailure("The standby follows nobody: " + state);
            }
            Waiting.pause(100);
            state = Backups.text(
                    sql, "select coalesce(max(state || ' ' || sync_state), 'not connected') from pg_stat_replication");
        }
    }

    /** From now on it is the one that writes, on a timeline of its own, and waits for nobody. */
    public Postgres promote() {
        try (Connection connection = PostgresDatabases.asSuperuser(server.port());
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_promote(true, %d)".formatted(Patience.FAR_SECONDS));
            return server;
        } catch (SQLException e) {
            throw new StartFailure("The standby was not promoted: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
