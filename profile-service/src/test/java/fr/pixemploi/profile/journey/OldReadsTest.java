package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.sql.Sql;
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
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Whom to call first may be some seconds old; that somebody took back their consent or was erased is never missed. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@QuarkusTestResource(value = ReplicaResource.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OldReadsTest {
    Standby standby;

    @Inject
    Sql sql;

    @Inject
    @DataSource("replica")
    InjectableInstance<AgroalDataSource> copy;

    @Inject
    MeterRegistry metrics;

    private World.Person mine() {
        World.Person person = World.aPersonOfA();
        sql.update("update beneficiary set referent_id = ? where id = ?", NADIA, person.id());
        return person;
    }

    private record Sharing(World.Person person, UUID grant) {}

    private Sharing whoShares() {
        standby.follow();
        World.Person person = mine();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        UUID grant = World.consent(person.id(), A, World.LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> reasons().get(person.id().toString()), "result-to-talk-over"::equals);
        return new Sharing(person, grant);
    }

    /** By person, of Nadia's people. */
    private static Map<String, String> reasons() {
        List<Map<String, Object>> calls = as("nadia")
                .queryParam("structureId", A)
                .queryParam("referent", "me")
                .queryParam("limit", 100)
                .get("/v1/caseload/first-calls")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return calls.stream()
                .collect(Collectors.toMap(
                        call -> ((Map<?, ?>) call.get("person")).get("id").toString(),
                        call -> call.get("reason").toString()));
    }

    private static void meetsToday(World.Person person) {
        String followUp = "/v1/beneficiaries/" + person.id() + "/follow-up";
        as("nadia")
                .header("If-Match", as("nadia").get(followUp).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("interviewAt", Instant.now().toString()))
                .patch(followUp)
                .then()
                .statusCode(204);
    }

    /** What the replica still takes for true. */
    private boolean replicaShowsResultOf(World.Person person) throws SQLException {
        try (Connection connection = copy.getActive().getConnection();
                PreparedStatement shown = connection.prepareStatement(
                        "select 1 from caseload where beneficiary_id = ? and result_id is not null")) {
            shown.setObject(1, person.id());
            try (ResultSet rows = shown.executeQuery()) {
                return rows.next();
            }
        }
    }

    private double answered(String by) {
        return metrics.counter("reads.answered", "by", by).count();
    }

    @Test
    @Order(1)
    void whomToCallMayBeOldAndIsReadFromTheReplica() {
        World.Person person = mine();
        standby.pause();
        meetsToday(person);
        double before = answered("replica");
        assertThat(reasons()).doesNotContainKey(person.id().toString());
        assertThat(answered("replica")).isEqualTo(before + 1);
        standby.follow();
        assertThat(reasons()).containsEntry(person.id().toString(), "interview-today");
        assertThat(answered("replica")).isEqualTo(before + 2);
    }

    @Test
    @Order(2)
    void whatWasTakenBackIsGoneAtOnce() throws SQLException {
        Sharing sharing = whoShares();
        World.Person person = sharing.person();
        standby.pause();
        assertThat(reasons()).containsEntry(person.id().toString(), "result-to-talk-over");
        person.calls().delete("/v1/sharings/" + sharing.grant()).then().statusCode(204);
        double before = answered("database");
        assertThat(reasons()).doesNotContainKey(person.id().toString());
        assertThat(answered("database")).isEqualTo(before + 1);
        assertThat(replicaShowsResultOf(person)).isTrue();
    }

    @Test
    @Order(3)
    void whoWasErasedIsGoneAtOnce() throws SQLException {
        World.Person person = whoShares().person();
        standby.pause();
        assertThat(reasons()).containsKey(person.id().toString());
        Erased.awaitProfile(Erased.receipt(Erased.ask(person.token())));
        assertThat(reasons()).doesNotContainKey(person.id().toString());
        assertThat(replicaShowsResultOf(person)).isTrue();
    }

    @Test
    @Order(4)
    void withoutTheReplicaTheDatabaseAnswers() {
        standby.close();
        World.Person person = mine();
        meetsToday(person);
        assertThat(reasons()).containsEntry(person.id().toString(), "interview-today");
    }
}
