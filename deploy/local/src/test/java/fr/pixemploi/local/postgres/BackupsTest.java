package fr.pixemploi.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
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
            Thread writer = Thread.startVirtualThread(() -> writeOn(postgres));
            backup = new Backups(folder.resolve("backups")).make(postgres.port(), NOON);
            writer.interrupt();
            writer.join();
            execute(postgres, Service.PATHWAY, "insert into kept values (2)");
        }
        assertThat(backup).hasFileName("20261128T120000Z");
        Backups.putBack(backup, Folders.make(folder.resolve("two")));
        try (Postgres postgres = Postgres.start(folder.resolve("two"), 0)) {
            for (Service service : Service.values())
                assertThat(query(postgres, service, "select count(*) from kept where n = 1"))
                        .isEqualTo("1");
            assertThat(query(postgres, Service.PATHWAY, "select count(*) from kept where n = 2"))
                    .isEqualTo("0");
            assertThat(query(postgres, Service.PROFILE, TIMELINE)).isEqualTo("2");
        }
    }

    @Test
    void backupsOfThatAgeAndFilesOfTheirsGoAndNothingElseDoes() {
        for (String name : new String[] {
            "20261024T120000Z",
            "20261024T120001Z",
            "20260101T000000Z.unfinished",
            "20261128T115959Z.unfinished",
            "20261001-of-somebody"
        }) Folders.make(folder.resolve(name).resolve("base"));
        assertThat(new Backups(folder).letGo(Duration.ofDays(35), NOON))
                .extracting(gone -> gone.getFileName().toString())
                .containsExactly("20260101T000000Z.unfinished", "20261024T120000Z");
        assertThat(folder).isDirectoryNotContaining("glob:**20261024T120000Z");
        assertThat(folder.toFile().list()).hasSize(3);
    }

    @Test
    void aServerThatIsNotThereLeavesNoBackup() {
        Backups backups = new Backups(folder);
        int nobody = Ports.free();
        assertThatThrownBy(() -> backups.make(nobody, NOON))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("No backup was made");
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
        return DriverManager.getConnection(
                postgres.jdbcUrl(service), postgres.user(service), postgres.password(service));
    }
}
