package fr.pixemploi.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a server that goes on, and the server that starts on one. */
class BackupsTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final String TIMELINE = "select timeline_id from pg_control_checkpoint()";

    @TempDir
    Path folder;

    @Test
    void whatStartsOnABackupHasAllOfItsMomentNothingLaterAndATimelineOfItsOwn() throws Exception {
        Path backup;
        try (Postgres postgres = Postgres.start(folder.resolve("one"), 0)) {
            for (Service service : Service.values())
                execute(postgres, service, "create table kept (n int); insert into kept values (1)");
            execute(postgres, Service.CERTIFICATION, "grant select on kept to certification");
            Thread writer = Thread.startVirtualThread(() -> writeOn(postgres));
            backup = new Backups(folder.resolve("backups")).make(postgres.port(), NOON);
            writer.interrupt();
            writer.join();
            execute(postgres, Service.PATHWAY, "insert into kept values (2)");
        }
        assertThat(backup).hasFileName("20261128T120000Z");
        Path before = Folders.make(folder.resolve("two")).resolve("postgres/of-before");
        Folders.make(before);
        Backups.putBack(backup, folder.resolve("two"), Backups.USUAL_AGE, NOON);
        assertThat(folder.resolve("two").toFile().list()).containsExactly("postgres");
        assertThat(before).doesNotExist();
        try (Postgres postgres = Postgres.start(folder.resolve("two"), 0)) {
            for (Service service : Service.values())
                assertThat(query(postgres, service, "select count(*) from kept where n = 1"))
                        .isEqualTo("1");
            assertThat(query(postgres, Service.PATHWAY, "select count(*) from kept where n = 2"))
                    .isEqualTo("0");
            assertThat(query(postgres, Service.PROFILE, TIMELINE)).isEqualTo("2");
            try (Connection worker = DriverManager.getConnection(
                            postgres.jdbcUrl(Service.CERTIFICATION),
                            postgres.user(Service.CERTIFICATION),
                            postgres.password(Service.CERTIFICATION));
                    Statement sql = worker.createStatement()) {
                assertThat(sql.execute("select n from kept")).isTrue();
                assertThatThrownBy(() -> sql.execute("delete from kept"))
                        .as("rights are kept as they were")
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aBackupThatDoesNotSucceedLeavesNothingNorDoesOneThatWasKilledBefore() throws Exception {
        Path backups = folder.resolve("backups");
        Folders.make(backups.resolve("20261128T115959Z.unfinished/base"));
        try (Postgres postgres = Postgres.start(folder.resolve("one"), 0)) {
            // What a backup writes at its end is there already.
            Files.createFile(folder.resolve("one/postgres/recovery.signal"));
            assertThatThrownBy(() -> new Backups(backups).make(postgres.port(), NOON))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("No backup was made");
        }
        assertThat(backups).isEmptyDirectory();
    }

    @Test
    void backupsOfThatAgeGoAndNothingElseDoes() {
        for (String name : new String[] {"20261024T120000Z", "20261024T120001Z", "20261001-of-somebody"})
            Folders.make(folder.resolve(name).resolve("base"));
        assertThat(new Backups(folder).letGo(Backups.USUAL_AGE, NOON))
                .containsExactly(folder.resolve("20261024T120000Z"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("20261024T120001Z", "20261001-of-somebody");
    }

    @Test
    void whatIsOverOrIsNoBackupIsNotPutBackAndTheClusterStays() throws IOException {
        Path data = Folders.make(folder.resolve("data"));
        Path cluster = Folders.make(data.resolve("postgres"));
        Files.createFile(cluster.resolve("mine"));
        Path over = Folders.make(folder.resolve("20261024T120000Z"));
        assertThatThrownBy(() -> Backups.putBack(over, data, Backups.USUAL_AGE, NOON))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("come back");
        Path unfinished = Folders.make(folder.resolve("20261128T110000Z.unfinished"));
        for (Path none : List.of(unfinished, folder.resolve("20261128T110000Z")))
            assertThatThrownBy(() -> Backups.putBack(none, data, Backups.USUAL_AGE, NOON))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("is no backup");
        assertThat(cluster).isDirectoryContaining("glob:**mine");
    }

    @Test
    void aServerThatIsNotThereLeavesNoBackupAndSaysWhatToStart() {
        Backups backups = new Backups(folder);
        int nobody = Ports.free();
        assertThatThrownBy(() -> backups.make(nobody, NOON))
                .isInstanceOf(StartFailure.class)
                .hasMessage("No backup was made: no PostgreSQL at port " + nobody + ": start deploy/local/up first");
        assertThat(folder).isEmptyDirectory();
    }

    /** Until it is interrupted. */
    private static void writeOn(Postgres postgres) {
        try {
            while (!Thread.interrupted()) execute(postgres, Service.PROFILE, "insert into kept values (3)");
        } catch (SQLException interrupted) {
            // As it should be.
        }
    }

    private static void execute(Postgres postgres, Service service, String sql) throws SQLException {
        try (Connection connection = connect(postgres, service);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Postgres postgres, Service service, String sql) throws SQLException {
        try (Connection connection = connect(postgres, service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Postgres postgres, Service service) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(service), service.databaseOwner(), service.ownerPassword());
    }
}
