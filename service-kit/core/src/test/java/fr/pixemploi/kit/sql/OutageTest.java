package fr.pixemploi.kit.sql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.sample.TroubledResource;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is in trouble is told as such, and waited for no longer than its limits say. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OutageTest {
    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private static void isUnavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("database-unavailable"));
    }

    private static ValidatableResponse trouble(String kind) {
        return given().post("/v1/troubles/" + kind).then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long-statement",
                "ended-session",
                "commit",
                "full-disk",
                "long-transaction",
                "late-statement",
            })
    void troubleOfTheDatabaseIsToldAsSuch(String kind) {
        isUnavailable(trouble(kind));
        trouble("none").statusCode(204);
        assertThat(sql.query("select 1 from sample_thing where note in ('late', 'lost')")
                        .exists())
                .isFalse();
    }

    @Test
    void theWorksOwnFaultIsAnInternalError() {
        trouble("wrong-statement").statusCode(500).body("code", equalTo("internal-error"));
    }

    @Test
    void aLockIsNotWaitedForForEver() throws SQLException {
        sql.update(
                "insert into sample_thing values (?::uuid, 'locked') on conflict do nothing", TroubledResource.LOCKED);
        try (Connection other = DriverManager.getConnection(url, user, password);
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("select id from sample_thing where note = 'locked' for update");
            isUnavailable(trouble("lock"));
        }
        trouble("lock").statusCode(204);
    }

    @Test
    void anEmptyPoolIsTold() throws SQLException {
        List<Connection> all = new ArrayList<>();
        AgroalConnectionPoolConfiguration pool = dataSource.getConfiguration().connectionPoolConfiguration();
        Duration patient = pool.acquisitionTimeout();
        try {
            while (all.size() < connections) all.add(dataSource.getConnection());
            // Tests give a slow machine time to connect; here nothing will come.
            pool.setAcquisitionTimeout(Duration.ofSeconds(1));
            isUnavailable(trouble("none"));
            isUnavailable(trouble("entities"));
            // The instance itself is well.
            given().get(ready).then().statusCode(200);
        } finally {
            pool.setAcquisitionTimeout(patient);
            for (Connection one : all) one.close();
        }
        trouble("entities").statusCode(204);
    }

    @Test
    void aDatabaseThatRefusesIsToldAndTheInstanceIsNotReadyUntilItAnswersAgain() throws SQLException {
        try (Connection operator = DriverManager.getConnection(url, "postgres", "");
                Statement command = operator.createStatement()) {
            String database = url.replaceAll(".*/", "");
            command.execute("alter database " + database + " connection limit 0");
            try {
                command.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database
                        + "' and usename = '" + user + "'");
                Awaitility.await().atMost(Patience.FAR).untilAsserted(() -> {
                    isUnavailable(trouble("none"));
                    isUnavailable(trouble("entities"));
                });
                Awaitility.await()
                        .atMost(Patience.FAR)
                        .untilAsserted(() -> given().get(ready).then().statusCode(503));
                Awaitility.await()
                        .atMost(Patience.FAR)
                        .untilAsserted(() -> given().get("/v1/status")
                                .then()
                                .statusCode(200)
                                .body("state", equalTo("troubled"))
                                .body("parts.find { it.name == 'database' }.state", equalTo("away"))
                                .body("parts.find { it.name == 'events-sent' }.state", equalTo("unknown")));
            } finally {
                command.execute("alter database " + database + " connection limit -1");
            }
        }
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> given().get(ready).then().statusCode(200));
        trouble("none").statusCode(204);
    }

    @Test
    void workThatMayTakeLongHasNoLimitsAndLeavesThemToTheNextOne() throws SQLException {
        String without = sql.patiently(this::limits);
        assertThat(without).isEqualTo("0 0 0");
        for (int i = 0; i < connections; i++) {
            String usual = limits();
            assertThat(usual).isEqualTo("10s 5s 30s");
            try (Connection connection = dataSource.getConnection()) {
                assertThat(connection.getNetworkTimeout()).isEqualTo(15_000);
            }
        }
    }

    @Test
    void aSessionWhoseInstanceIsGoneEndsSoon() {
        String patience = sql.query("""
                        select concat_ws(' ', current_setting('tcp_keepalives_idle'), current_setting('tcp_keepalives_interval'),
                          current_setting('tcp_keepalives_count'), current_setting('tcp_user_timeout')) as patience
                        """).one(row -> row.text("patience"));
        assertThat(patience).isEqualTo("30 10 3 60000");
    }

    private String limits() {
        return sql.query("""
                        select concat_ws(' ', current_setting('statement_timeout'), current_setting('lock_timeout'),
                          current_setting('idle_in_transaction_session_timeout')) as limits
                        """).one(row -> row.text("limits"));
    }
}
