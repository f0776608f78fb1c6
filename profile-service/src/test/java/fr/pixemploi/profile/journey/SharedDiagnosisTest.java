package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.pixemploi.kit.event.inbox.ReadModels;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A structure learns the route of an entry diagnosis while the person shares that very diagnosis with it, and not otherwise. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class SharedDiagnosisTest {
    @Inject
    Sql sql;

    @Inject
    ReadModels readModels;

    @Test
    void theRouteIsSharedByAGrantThatNamesTheDiagnosisUntilItIsTakenBack() {
        World.Person person = World.aPersonOfA();
        UUID diagnosis = diagnosed(person.id(), Instant.now());
        assertThat(routes(person.id(), A)).isEmpty();

        // Also in the person's own space; one to come is covered by no grant.
        Response future = share(person, A, List.of(), true);
        future.then().statusCode(201);
        UUID another = diagnosed(person.id(), Instant.now().plusSeconds(1));
        assertThat(routes(person.id(), A)).isEmpty();

        String grant = share(person, A, List.of(diagnosis), false)
                .then()
                .statusCode(201)
                .extract()
                .path("grantId");
        assertThat(routes(person.id(), A)).containsExactly("assisted-test");
        assertThat(routes(person.id(), B)).isEmpty();
        assertThat(foundByNadia("assisted-test")).contains(person.id().toString());
        assertThat(foundByNadia("full-test")).doesNotContain(person.id().toString());
        person.calls().get("/v1/reads/me").then().body("items.kind", hasItem("caseload"));
        assertThat(another).isNotEqualTo(diagnosis);
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        assertThat(routes(person.id(), A)).isEmpty();
        assertThat(foundByNadia("assisted-test")).doesNotContain(person.id().toString());
    }

    @Test
    void aGrantThatNamesNothingButADiagnosisShowsNoCertificate() {
        World.Person person = World.aPersonOfA();
        UUID diagnosis = diagnosed(person.id(), Instant.now());
        World.tellCertificate(Ids.next(), 1, person.id(), "published");
        share(person, A, List.of(diagnosis), false).then().statusCode(201);
        assertThat(entry(person, "sharedUntil")).isNotNull();
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select from certificate where beneficiary_id = ?", person.id())
                        .exists());
        assertThat(entry(person, "certified")).isNull();
        share(person, A, List.of(), true).then().statusCode(201);
        assertThat(entry(person, "certified")).isNotNull();
    }

    private static Object entry(World.Person person, String field) {
        return as("nadia")
                .queryParam("structureId", A)
                .queryParam("diagnosisRoute", "assisted-test")
                .queryParam("limit", 200)
                .get("/v1/caseload")
                .path("items.find { it.id == '%s' }.%s".formatted(person.id(), field));
    }

    private static List<String> foundByNadia(String route) {
        return as("nadia")
                .queryParam("structureId", A)
                .queryParam("diagnosisRoute", route)
                .queryParam("limit", 200)
                .get("/v1/caseload")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void aConsentMayComeBeforeTheDiagnosis() {
        World.Person person = World.aPersonOfA();
        UUID diagnosis = Ids.next();
        World.consent(person.id(), B, LATER, List.of(diagnosis));
        World.tellDiagnosis(
                diagnosis, person.id(), "mediation-first", Instant.now().toString());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(routes(person.id(), B)).containsExactly("mediation-first"));
    }

    @Test
    void aGrantThatNamesSomebodyElsesDiagnosisOpensNothing() {
        World.Person person = World.aPersonOfA();
        World.Person other = World.aPersonOfA();
        UUID diagnosis = diagnosed(other.id(), Instant.now());
        share(person, B, List.of(diagnosis), false).then().statusCode(409).body("code", equalTo("result-not-known"));
        World.consent(person.id(), B, LATER, List.of(diagnosis));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> person.calls()
                        .get("/v1/sharings")
                        .then()
                        .body("items[0].resultIds[0]", equalTo(diagnosis.toString())));
        assertThat(routes(person.id(), B)).isEmpty();
        assertThat(routes(other.id(), B)).isEmpty();
    }

    @Test
    void whomAnInvitationLetInSharesADiagnosisOfBeforeWithTheInvitingStructureOnly() {
        World.Person person = World.aPersonOfA();
        UUID before = diagnosed(person.id(), Instant.now().minus(Duration.ofDays(1)));
        share(person, B, List.of(before), false)
                .then()
                .statusCode(422)
                .body("code", equalTo("shared-beyond-invitation"));

        UUID late = Ids.next();
        World.consent(person.id(), B, LATER, List.of(late));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> person.calls().get("/v1/sharings").then().body("items[0].status", equalTo("active")));
        World.tellDiagnosis(
                late,
                person.id(),
                "full-test",
                Instant.now().minus(Duration.ofDays(1)).toString());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> person.calls().get("/v1/sharings").then().body("items[0].status", equalTo("withdrawn")));
        assertThat(routes(person.id(), B)).isEmpty();
    }

    @Test
    void theReadModelIsOneOfThoseThatCanBeRebuilt() {
        assertThat(readModels.all())
                .filteredOn(model -> model.topic().equals("assessment.diagnosis.state"))
                .singleElement()
                .satisfies(model -> assertThat(model.tables()).containsExactly("diagnosis"));
    }

    private UUID diagnosed(UUID person, Instant at) {
        UUID diagnosis = Ids.next();
        World.tellDiagnosis(diagnosis, person, "assisted-test", at.toString());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from diagnosis where id = ?", diagnosis)
                        .exists());
        return diagnosis;
    }

    private static Response share(World.Person person, UUID structure, List<UUID> what, boolean future) {
        return person.calls()
                .body(Map.of(
                        "structureId",
                        structure,
                        "purpose",
                        "accompagnement",
                        "until",
                        Instant.now().plus(Duration.ofDays(90)).toString(),
                        "resultIds",
                        what,
                        "future",
                        future))
                .post("/v1/sharings");
    }

    private List<String> routes(UUID person, UUID structure) {
        return sql.query(
                        "select route from shared_diagnosis where beneficiary_id = ? and structure_id = ?",
                        person,
                        structure)
                .list(row -> row.text("route"));
    }
}
