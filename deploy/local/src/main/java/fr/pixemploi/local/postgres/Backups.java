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
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern IS_NAME = Pattern.compile("\\d{8}T\\d{6}Z(\\.unfinished)?");
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    public Backups(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Makes one; services go on meanwhile.
     *
     * @param port of PostgreSQL on this machine
     * @return its folder
     * @throws StartFailure saying what did not work; then there is none
     */
    public Path make(int port, Instant now) {
        Path made = folder.resolve(NAME.format(now));
        Path unfinished = folder.resolve(made.getFileName() + UNFINISHED);
        try (Connection connection = PostgresDatabases.asSuperuser(port);
                Statement sql = connection.createStatement()) {
            Folders.make(folder);
            Folders.delete(unfinished);
            // Until this connection ends, the log of changes since then stays.
            sql.execute("select pg_create_physical_replication_slot('backup', true, true)");
            Path data = Path.of(text(sql, "show data_directory"));
            sql.execute("select pg_backup_start('backup', true)");
            new ClusterFiles(data, unfinished).copy();
            String label = text(sql, "select labelfile from pg_backup_stop(false)");
            ClusterFiles.copyLog(data, unfinished);
            Files.writeString(unfinished.resolve("backup_label"), label);
            beginATimeline(unfinished);
            return Files.move(unfinished, made, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException | UncheckedIOException e) {
            throw new StartFailure("No backup was made: " + e.getMessage(), e);
        }
    }

    /** Puts one in the place of the cluster of a data folder, whose server does not run. */
    public static void putBack(Path backup, Path dataDirectory) {
        Path cluster = dataDirectory.resolve("postgres");
        Folders.delete(cluster);
        try {
            new ClusterFiles(backup, cluster).copyAll();
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

    private static String text(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * Removes those that are as old as that or older, also what of them was never finished.
     *
     * @return what is gone
     */
    public List<Path> letGo(Duration age, Instant now) {
        if (!Files.isDirectory(folder)) return List.of();
        String newest = NAME.format(now.minus(age));
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> gone = inside.filter(
                            backup -> isOver(backup.getFileName().toString(), newest))
                    .sorted()
                    .toList();
            gone.forEach(Folders::delete);
            return gone;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOver(String name, String newest) {
        return IS_NAME.matcher(name).matches()
                && name.substring(0, newest.length()).compareTo(newest) <= 0;
    }
}
