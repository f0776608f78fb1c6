package fr.pixemploi.local.postgres;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Backups of a running PostgreSQL in a folder, each a folder named for its time: all databases as they stood at one moment, with their users. Made
 * by PostgreSQL's own calls (manual, 25.3.4, "Making a Base Backup Using the Low Level API"), since the binaries bring no pg_dump and a dump
 * program of another version refuses this one. A server that starts on such a folder begins a timeline of its own, by which services notice
 * that it is not the database that they had.
 */
public final class Backups {
    /** How long one lives unless somebody says otherwise. */
    public static final Duration USUAL_AGE = Duration.ofDays(35);

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern IS_NAME = Pattern.compile("\\d{8}T\\d{6}Z");
    private static final Pattern IS_UNFINISHED = Pattern.compile("\\d{8}T\\d{6}Z\\.unfinished");
    private static final String UNFINISHED = ".unfinished";
    private static final String UNABLE_TO_CONNECT = "08001";

    private final Path folder;

    public Backups(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Makes one; services go on meanwhile. What an earlier one that was never finished left is removed first.
     *
     * @param port of PostgreSQL on this machine
     * @return its folder
     * @throws StartFailure saying what did not work; then there is none, nor a part of one
     */
    public Path make(int port, Instant now) {
        try (Connection connection = PostgresDatabases.asSuperuser(port);
                Statement sql = connection.createStatement()) {
            Folders.make(folder);
            // Until this connection ends, the log of changes since then stays, and nobody else makes a backup.
            sql.execute("select pg_create_physical_replication_slot('backup', true, true)");
            inside(IS_UNFINISHED).forEach(Folders::delete);
            return copied(sql, folder.resolve(NAME.format(now)));
        } catch (SQLException e) {
            String why = UNABLE_TO_CONNECT.equals(e.getSQLState())
                    ? "no PostgreSQL at port " + port + ": start deploy/local/up first"
                    : e.getMessage();
            throw new StartFailure("No backup was made: " + why, e);
        } catch (IOException | UncheckedIOException e) {
            throw new StartFailure("No backup was made: " + e.getMessage(), e);
        }
    }

    private static Path copied(Statement sql, Path made) throws SQLException, IOException {
        Path unfinished = made.resolveSibling(made.getFileName() + UNFINISHED);
        try {
            copy(sql, unfinished);
            beginATimeline(unfinished);
            return Files.move(unfinished, made, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException | UncheckedIOException e) {
            Folders.delete(unfinished);
            throw e;
        }
    }

    /** All of a running cluster, as a server needs it that goes on from there. */
    static void copy(Statement sql, Path to) throws SQLException, IOException {
        Path data = Path.of(text(sql, "show data_directory"));
        sql.execute("select pg_backup_start('backup', true)");
        new ClusterFiles(data, to).copy();
        String label = text(sql, "select labelfile from pg_backup_stop(false)");
        ClusterFiles.copyLog(data, to);
        Files.writeString(to.resolve("backup_label"), label);
    }

    /**
     * Puts one in the place of the cluster of a data folder, whose server does not run. The cluster stays until all of the backup is there.
     *
     * @param age at which a backup is over
     * @throws StartFailure for what is no backup, or is over: people who were erased since might come back
     */
    public static void putBack(Path backup, Path dataDirectory, Duration age, Instant now) {
        String name = backup.getFileName().toString();
        if (!IS_NAME.matcher(name).matches() || !Files.isDirectory(backup))
            throw new StartFailure(backup + " is no backup");
        if (isOver(backup, age, now))
            throw new StartFailure("%s is over, %d days or older: people who were erased since might come back"
                    .formatted(backup, age.toDays()));
        Path cluster = dataDirectory.resolve("postgres");
        Path copy = dataDirectory.resolve("postgres" + UNFINISHED);
        Path replaced = dataDirectory.resolve("postgres.replaced");
        try {
            Folders.delete(copy);
            Folders.delete(replaced);
            new ClusterFiles(backup, copy).copyAll();
            if (Files.exists(cluster)) Files.move(cluster, replaced, StandardCopyOption.ATOMIC_MOVE);
            Files.move(copy, cluster, StandardCopyOption.ATOMIC_MOVE);
            Folders.delete(replaced);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if it came out of an archive of logs that has no more than the folder. */
    private static void beginATimeline(Path made) throws IOException {
        Files.writeString(
                made.resolve("postgresql.auto.conf"), "restore_command = 'false'\n", StandardOpenOption.APPEND);
        Files.createFile(made.resolve("recovery.signal"));
    }

    static String text(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * Removes those that are as old as that or older.
     *
     * @return what is gone
     * @throws StartFailure saying what cannot be removed
     */
    public List<Path> letGo(Duration age, Instant now) {
        try {
            List<Path> gone = inside(IS_NAME).stream()
                    .filter(backup -> isOver(backup, age, now))
                    .toList();
            gone.forEach(Folders::delete);
            return gone;
        } catch (IOException | UncheckedIOException e) {
            throw new StartFailure("Old backups are not removed: " + e.getMessage(), e);
        }
    }

    private List<Path> inside(Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(backup ->
                            name.matcher(backup.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOver(Path backup, Duration age, Instant now) {
        return backup.getFileName().toString().compareTo(NAME.format(now.minus(age))) <= 0;
    }
}
