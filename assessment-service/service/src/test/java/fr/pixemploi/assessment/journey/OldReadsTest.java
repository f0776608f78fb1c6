package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.ReplicaResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.postgres.Standby;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What many people's results say may come from a replica; whose may be read, and who is still there, never does. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@QuarkusTestResource(value = ReplicaResource.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OldReadsTest {
    /** Of the replica's pool. */
    private static final int PLACES = 8;

    Standby standby;

    @Inject
    Sql sql;

    @Inject
    @DataSource("replica")
    InjectableInstance<AgroalDataSource> copy;

    @Inject
    MeterRegistry metrics;

    private record Sharing(People.Person person, UUID result, UUID grant) {}

    private static Sharing whoShares() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        player.play(1, true);
        String result = player.end().path("resultId");
        UUID grant = Prescriber.share(person, result);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> read(person).body("items[0].results.resultId", contains(result)));
        return new Sharing(person, UUID.fromString(result), grant);
    }

    private static ValidatableResponse read(People.Person person) {
        return People.as("nadia")
                .contentType("application/json")
                .body(Map.of("beneficiaryIds", List.of(person.id())))
                .post("/v1/results/batch-reads")
                .then()
                .statusCode(200);
    }

    private static void showsNothing(People.Person person) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> read(person).body("items[0].code", equalTo("not-found")));
    }

    /** What the replica still takes for true. */
    private boolean replicaHas(String table, String column, UUID id) throws SQLException {
        try (Connection connection = copy.getActive().getConnection();
                PreparedStatement there =
                        connection.prepareStatement("select 1 from %s where %s = ?".formatted(table, column))) {
            there.setObject(1, id);
            try (ResultSet rows = there.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Test
    @Order(1)
    void whatResultsSayIsReadFromTheReplica() {
        Sharing sharing = whoShares();
        standby.pause();
        String said = read(sharing.person()).extract().path("items[0].results[0].completedAt");
        // As nobody ever does: so it is seen where the answer comes from.
        sql.update("update result set completed_at = completed_at - interval '1 day' where id = ?", sharing.result());
        double before = metrics.counter("reads.answered", "by", "replica").count();
        read(sharing.person()).body("items[0].results[0].completedAt", equalTo(said));
        assertThat(metrics.counter("reads.answered", "by", "replica").count()).isEqualTo(before + 1);
        standby.follow();
        String later = read(sharing.person()).extract().path("items[0].results[0].completedAt");
        assertThat(later).isLessThan(said);
    }

    @Test
    @Order(2)
    void whatWasTakenBackIsGoneThoughTheReplicaHasIt() throws SQLException {
        Sharing sharing = whoShares();
        standby.pause();
        Prescriber.withdraw(sharing.person().id(), sharing.grant(), List.of(sharing.result()));
        showsNothing(sharing.person());
        assertThat(replicaHas("result_reader", "grant_id", sharing.grant())).isTrue();
        standby.follow();
        assertThat(replicaHas("result_reader", "grant_id", sharing.grant())).isFalse();
    }

    @Test
    @Order(2)
    void whatIsTakenBackWhileACallWaitsForTheReplicaIsNotShownByIt() throws Exception {
        Sharing sharing = whoShares();
        List<Connection> places = new ArrayList<>();
        try (ExecutorService advisers = Executors.newSingleThreadExecutor()) {
            for (int place = 0; place < PLACES; place++)
                places.add(copy.getActive().getConnection());
            Future<ValidatableResponse> call = advisers.submit(() -> read(sharing.person()));
            Awaitility.await().atMost(Patience.FAR).until(this::someoneWaits);
            Prescriber.withdraw(sharing.person().id(), sharing.grant(), List.of(sharing.result()));
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() -> !sql.query("select 1 from result_reader where grant_id = ?", sharing.grant())
                            .exists());
            for (Connection place : places) place.close();
            call.get().body("items[0].code", equalTo("not-found"));
        } finally {
            for (Connection place : places) place.close();
        }
    }

    /** A call that asked whose results it may read, and reads nothing yet. */
    private boolean someoneWaits() {
        return sql.query("""
                        select 1 from pg_stat_activity
                        where datname = current_database() and state = 'idle in transaction' and query like '%result_reader%'
                        """).exists();
    }

    @Test
    @Order(3)
    void whoWasErasedIsGoneThoughTheReplicaHasThem() throws SQLException {
        Sharing sharing = whoShares();
        standby.pause();
        UUID erasure = ToldErasures.tell(sharing.person().id());
        News.of("assessment.erasure-completed", ErasureTest.COMPLETED, erasure.toString());
        read(sharing.person()).body("items[0].code", equalTo("not-found"));
        assertThat(replicaHas("result", "id", sharing.result())).isTrue();
    }

    @Test
    @Order(4)
    void withoutTheReplicaTheDatabaseAnswers() {
        standby.close();
        whoShares();
    }
}
