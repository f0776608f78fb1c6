package fr.pixemploi.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.patience.Waiting;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine under the services: durable, one door a service, and robust to a launcher that was killed. */
class PostgresTest {
    @TempDir
    Path data;

    @Test
    void keepsDataOverARestartAndAKill() throws SQLException {
        try (Postgres postgres = Postgres.start(data, 0)) {
            execute(postgres, Service.PROFILE, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)");
            assertThat(query(postgres, Service.PROFILE, "SHOW fsync")).isEqualTo("on");
            assertThat(query(postgres, Service.PROFILE, "SHOW synchronous_commit"))
                    .isEqualTo("on");
            assertThat(query(postgres, Service.PROFILE, "SHOW max_connections")).isEqualTo("200");
        }
        Postgres killed = Postgres.start(data, 0);
        execute(killed, Service.PROFILE, "INSERT INTO kept VALUES (2)");
        killed.kill();

        try (Postgres postgres = Postgres.start(data, 0)) {
            assertThat(query(postgres, Service.PROFILE, "SELECT sum(n) FROM kept"))
                    .isEqualTo("3");
        }
    }

    /** One is busy and does not notice, and the others say farewell at any time. */
    @Test
    void startsAgainWhileProcessesOfAKilledServerStillEnd() throws SQLException {
        Postgres killed = Postgres.start(data, 0);
        List<Connection> open = new ArrayList<>();
        for (int i = 0; i < 60; i++) open.add(connect(killed, Service.PROFILE));
        Thread busy = Thread.startVirtualThread(() -> {
            try (Statement statement = open.getFirst().createStatement()) {
                statement.execute("SET statement_timeout = '1s'");
                statement.execute("SELECT count(*) FROM generate_series(1, 2000000000)");
            } catch (SQLException ended) {
                // As it should be.
            }
        });
        String busyOnes = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT count(*) FROM generate%'";
        while (!query(killed, Service.PROFILE, busyOnes).equals("1")) Waiting.pause(20);
        killed.kill();
        try (Postgres postgres = Postgres.start(data, killed.port())) {
            assertThat(query(postgres, Service.PROFILE, "SELECT 1")).isEqualTo("1");
        }
        busy.interrupt();
    }

    @Test
    void endsWhatAKilledLauncherLeftBehind() throws Exception {
        Postgres left = Postgres.start(data, 0);
        Path pidFile = data.resolve("postgres.pid");
        byte[] written = java.nio.file.Files.readAllBytes(pidFile);

        // A second launcher after the first was killed: the process runs, and only its pid file tells of it.
        java.nio.file.Files.write(pidFile, written);
        try (Postgres postgres = Postgres.start(data, 0)) {
            assertThat(query(postgres, Service.PROFILE, "SELECT 1")).isEqualTo("1");
            assertThat(left.processes().getFirst().alive()).isFalse();
        }
    }

    @Test
    void lettingNobodyInWithoutTheRightPasswordOrIntoAnotherDatabase() {
        try (Postgres postgres = Postgres.start(data, 0)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(Service.PROFILE), "profile", "wrong"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            postgres.jdbcUrl(Service.PATHWAY), "profile", postgres.password(Service.PROFILE)))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void whereSomebodyElseOwnsTheDatabaseTheServicesUserMayConnectAndMakeNothing() throws SQLException {
        try (Postgres postgres = Postgres.start(data, 0)) {
            assertThat(query(postgres, Service.CERTIFICATION, "SELECT current_user"))
                    .isEqualTo("certification");
            for (String statement :
                    List.of("CREATE TABLE mine (n int)", "CREATE TEMP TABLE mine (n int)", "CREATE SCHEMA mine"))
                assertThatThrownBy(() -> execute(postgres, Service.CERTIFICATION, statement))
                        .hasMessageContaining("permission denied");
            try (Connection owner = DriverManager.getConnection(
                            postgres.jdbcUrl(Service.CERTIFICATION),
                            Service.CERTIFICATION.databaseOwner(),
                            Service.CERTIFICATION.ownerPassword());
                    Statement statement = owner.createStatement()) {
                assertThat(statement.executeUpdate("CREATE TABLE kept (n int)")).isZero();
            }
            assertThatThrownBy(() -> query(postgres, Service.CERTIFICATION, "SELECT n FROM kept"))
                    .as("until it is given more")
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void saysInOneLineWhoHoldsThePort() {
        try (Postgres postgres = Postgres.start(data.resolve("one"), 0)) {
            assertThatThrownBy(() -> Postgres.start(data.resolve("two"), postgres.port()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + postgres.port() + " for PostgreSQL is taken by process "
                            + postgres.processes().getFirst().pid());
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
