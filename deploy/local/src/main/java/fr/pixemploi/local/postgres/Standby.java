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
 * A second PostgreSQL that follows a first one by streaming replication: it has every commit before whoever made it is told, to be promoted
 * when the first is lost, or is read while it may be behind. For proofs and tests: in a cluster that is the work of its operator.
 */
public final class Standby implements AutoCloseable {
    private static final String NAME = "standby";

    private final Postgres server;
    private final int first;

    private Standby(Postgres server, int first) {
        this.server = server;
        this.first = first;
    }

    /**
     * Made of a running server, whose commits wait for it from then on.
     *
     * @throws StartFailure saying what did not work
     */
    public static Standby of(Postgres first, Path dataDirectory) {
        return make(first.port(), dataDirectory, true);
    }

    /** The same of the server at a port, whose commits do not wait for it: it follows as fast as it can, or as it is let. */
    public static Standby behind(int first, Path dataDirectory) {
        return make(first, dataDirectory, false);
    }

    private static Standby make(int first, Path dataDirectory, boolean waitedFor) {
        String name = waitedFor ? NAME : "replica_" + ProcessHandle.current().pid();
        try (Connection connection = PostgresDatabases.asSuperuser(first);
                Statement sql = connection.createStatement()) {
            Files.writeString(
                    Path.of(Backups.text(sql, "show data_directory"), "pg_hba.conf"),
                    "host replication postgres 127.0.0.1/32 trust\n",
                    StandardOpenOption.APPEND);
            sql.execute("select pg_reload_conf()");
            // The log of changes stays until it is read; of who is not waited for, until it reads by itself and this
            // connection ends.
            sql.execute("select pg_create_physical_replication_slot('%s', true, %s)".formatted(name, !waitedFor));
            Path cluster = Folders.make(dataDirectory.toAbsolutePath()).resolve("postgres");
            Folders.delete(cluster);
            Backups.copy(sql, cluster);
            String leader = "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres application_name=%s'\n"
                    .formatted(first, name);
            Files.writeString(
                    cluster.resolve("postgresql.auto.conf"),
                    waitedFor ? leader + "primary_slot_name = '%s'\n".formatted(name) : leader,
                    StandardOpenOption.APPEND);
            Files.createFile(cluster.resolve("standby.signal"));
            Standby standby = new Standby(Postgres.start(Workspace.find(), dataDirectory, 0), first);
            if (waitedFor) {
                sql.execute("alter system set synchronous_standby_names = '%s'".formatted(name));
                sql.execute("select pg_reload_conf()");
            }
            standby.awaitStream(sql, name, waitedFor ? "streaming sync" : "streaming async");
            return standby;
        } catch (SQLException | IOException e) {
            throw new StartFailure("No standby was made: " + e.getMessage(), e);
        }
    }

    private void awaitStream(Statement sql, String name, String wanted) throws SQLException {
        try {
            await(
                    sql,
                    "select coalesce(max(state || ' ' || sync_state), 'not connected') from pg_stat_replication"
                            + " where application_name = '%s'".formatted(name),
                    wanted);
        } catch (StartFailure failure) {
            close();
            throw failure;
        }
    }

    private static void await(Statement sql, String query, String wanted) throws SQLException {
        long end = System.nanoTime() + Patience.FAR.toNanos();
        String state = "";
        while (!state.equals(wanted)) {
            if (System.nanoTime() > end) throw new StartFailure("The standby is not " + wanted + ": " + state);
            if (!state.isEmpty()) Waiting.pause(100);
            state = Backups.text(sql, query);
        }
    }

    public int port() {
        return server.port();
    }

    /** Changes come in and take no effect until {@link #follow}. */
    public void pause() {
        follow();
        ask(sql -> {
            sql.execute("select pg_wal_replay_pause()");
            await(sql, "select pg_get_wal_replay_pause_state()", "paused");
        });
    }

    /** All that the first server has committed has taken effect here. */
    public void follow() {
        ask(sql -> {
            sql.execute("select pg_wal_replay_resume()");
            await(sql, "select pg_last_wal_replay_lsn() >= '%s'::pg_lsn".formatted(written()), "t");
        });
    }

    /** All that the first server has committed is here, whether it took effect or not. */
    public void receive() {
        ask(sql -> await(sql, "select pg_last_wal_receive_lsn() >= '%s'::pg_lsn".formatted(written()), "t"));
    }

    private String written() throws SQLException {
        try (Connection connection = PostgresDatabases.asSuperuser(first);
                Statement sql = connection.createStatement()) {
            return Backups.text(sql, "select pg_current_wal_flush_lsn()");
        }
    }

    private interface Asked {
        void by(Statement sql) throws SQLException;
    }

    private void ask(Asked asked) {
        try (Connection connection = PostgresDatabases.asSuperuser(server.port());
                Statement sql = connection.createStatement()) {
            asked.by(sql);
        } catch (SQLException e) {
            throw new StartFailure("The standby does not do as it is told: " + e.getMessage(), e);
        }
    }

    /** From now on it is the one that writes, on a timeline of its own, and waits for nobody. */
    public Postgres promote() {
        ask(sql -> sql.execute("select pg_promote(true, %d)".formatted(Patience.FAR_SECONDS)));
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
