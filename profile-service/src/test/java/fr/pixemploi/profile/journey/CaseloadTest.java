package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.pixemploi.kit.event.inbox.ReadModels;
import fr.pixemploi.kit.event.inbox.Rebuilds;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An adviser sees what a person shares with the structure, while it is shared; the person sees who looked. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class CaseloadTest {
    @Inject
    ReadModels readModels;

    @Inject
    Rebuilds rebuilds;

    @Inject
    Sql sql;

    private static Object lastResult(UUID person) {
        return entry("nadia", A, person).get("lastResult");
    }

    @Test
    void aResultShowsOnceItIsSharedAndNoLongerOnceTakenBack() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3, "1.2", 4));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> person.calls()
                        .get("/v1/profiles/me")
                        .path("timeline.size()")
                        .equals(1));
        assertThat(lastResult(person.id())).isNull();
        as("nadia")
                .queryParam("structureId", A)
                .get("/v1/profiles/" + person.id())
                .then()
                .statusCode(404);

        UUID grant = World.consent(person.id(), A, LATER, List.of(result));
        Awaitility.await().atMost(Patience.FAR).until(() -> lastResult(person.id()) != null);
        assertThat(entry("nadia", A, person.id()))
                .containsEntry("firstName", "Léa")
                .containsEntry("registeredHere", true)
                .extractingByKey("lastResult")
                .hasFieldOrPropertyWithValue("resultId", result.toString())
                .hasFieldOrPropertyWithValue("totalPix", 56);
        as("marc")
                .queryParam("structureId", A)
                .get("/v1/profiles/" + person.id())
                .then()
                .statusCode(200)
                .body("competences.code", contains("1.1", "1.2"))
                .body("competences.level", contains(3, 4))
                .body("timeline", hasSize(1))
                .body("totalPix", equalTo(56));
        as("bruno")
                .queryParam("structureId", B)
                .get("/v1/profiles/" + person.id())
                .then()
                .statusCode(404);
        as("bruno")
                .queryParam("structureId", A)
                .get("/v1/profiles/" + person.id())
                .then()
                .statusCode(404);

        World.consent(person.id(), B, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(entry("bruno", B, person.id()))
                        .as("followed by what is shared, without a file of one's own")
                        .containsEntry("registeredHere", false));

        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        assertThat(lastResult(person.id())).isNull();
        as("nadia")
                .queryParam("structureId", A)
                .get("/v1/profiles/" + person.id())
                .then()
                .statusCode(404);
    }

    @Test
    void thePersonSeesWhoLooked() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("marc")
                                .queryParam("structureId", A)
                                .get("/v1/profiles/" + person.id())
                                .statusCode()
                        == 200);
        Awaitility.await().atMost(Patience.FAR).until(() -> lastResult(person.id()) != null);
        lastResult(person.id());
        person.calls()
                .get("/v1/reads/me")
                .then()
                .statusCode(200)
                .body("items.kind.findAll { it == 'caseload' }", hasSize(1))
                .body("items.find { it.kind == 'profile' }.role", equalTo("manager"))
                .body("items.find { it.kind == 'profile' }.structureName", equalTo("Mission locale du Val d'Exemple"))
                .body("items.find { it.kind == 'caseload' }.role", equalTo("adviser"));
        World.aPersonOfA().calls().get("/v1/reads/me").then().body("items", hasSize(0));
    }

    @Test
    void anEndedGrantAndOneThatNamesAnothersResultShowNothing() {
        World.Person person = World.aPersonOfA();
        World.Person other = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, "2020-01-01T00:00:00Z", List.of(result));
        World.consent(other.id(), A, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> other.calls().get("/v1/sharings").then().body("items", hasSize(1)));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> person.calls().get("/v1/sharings").then().body("items.status", contains("expired")));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> person.calls()
                        .get("/v1/profiles/me")
                        .path("timeline.size()")
                        .equals(1));
        assertThat(lastResult(person.id())).isNull();
        assertThat(lastResult(other.id())).isNull();
        as("nadia")
                .queryParam("structureId", A)
                .get("/v1/profiles/" + other.id())
                .then()
                .statusCode(200)
                .body("timeline", hasSize(0));
    }

    @Test
    void pathwaysShowInTheStructureThatPrescribedThemAndCertificatesUnderAGrant() {
        World.Person person = World.aPersonOfA();
        World.tellPathway(Ids.next(), 1, person.id(), B, "proposed", 0);
        World.tellPathway(Ids.next(), 1, person.id(), A, "completed", 3);
        UUID current = Ids.next();
        World.tellPathway(current, 3, person.id(), A, "in-progress", 2);
        World.tellPathway(current, 2, person.id(), A, "in-progress", 1);
        UUID certificate = Ids.next();
        World.tellCertificate(certificate, 1, person.id(), "published");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(entry("nadia", A, person.id()))
                        .containsEntry("pathway", Map.of("status", "in-progress", "stepsDone", 2, "stepsTotal", 3)));
        assertThat(entry("nadia", A, person.id())).doesNotContainKey("certified");

        World.consent(person.id(), A, LATER, List.of());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(entry("nadia", A, person.id()))
                        .containsEntry("certified", Map.of("globalLevel", 4, "totalPix", 256)));
        World.tellCertificate(certificate, 2, person.id(), "revoked");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(entry("nadia", A, person.id())).doesNotContainKey("certified"));
    }

    @Test
    void duplicatesOldVersionsAndRebuildsLeaveOneAndTheSameState() {
        UUID person = Ids.next();
        UUID result = Ids.next();
        World.tellResult(result, 2, person, "2026-11-20T10:00:00Z", Map.of("1.1", 5));
        World.tellResult(result, 2, person, "2026-11-20T10:00:00Z", Map.of("1.1", 5));
        World.tellResult(result, 1, person, "2026-11-20T10:00:00Z", Map.of("1.1", 1));
        World.consent(person, A, LATER, List.of(result));
        UUID marker = World.consent(person, B, LATER, List.of());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !Topic.of("profile.sharing.state").about(marker).isEmpty());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(entry("nadia", A, person))
                        .extractingByKey("lastResult")
                        .hasFieldOrPropertyWithValue("totalPix", 40));
        ReadModels.Summary before = results();
        rebuilds.rebuild("assessment.result.state");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(results()).isEqualTo(before));
    }

    @Test
    void aResultScoredAgainTakesThePlaceOfTheSharedOne() {
        World.Person person = World.aPersonOfA();
        UUID faulty = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3, "1.2", 4));
        World.consent(person.id(), A, LATER, List.of(faulty));
        Awaitility.await().atMost(Patience.FAR).until(() -> lastResult(person.id()) != null);
        UUID again = Ids.next();
        World.tellReplacing(faulty, again, person.id(), Instant.now().toString(), Map.of("1.1", 2));
        seesOnly(person, again, 16);
        UUID onceMore = Ids.next();
        World.tellReplacing(again, onceMore, person.id(), Instant.now().toString(), Map.of("1.1", 1));
        seesOnly(person, onceMore, 8);
    }

    @Test
    void theResultThatIsReplacedMayBeHeardLast() {
        World.Person person = World.aPersonOfA();
        UUID faulty = Ids.next();
        // Ids grow with time, so that this one sorts after the one that replaces it.
        UUID again = UUID.fromString("00000000" + faulty.toString().substring(8));
        World.consent(person.id(), A, LATER, List.of(faulty));
        World.tellReplacing(faulty, again, person.id(), Instant.now().toString(), Map.of("1.1", 2));
        seesOnly(person, again, 16);
        World.tellResult(faulty, 1, person.id(), Instant.now().toString(), Map.of("1.1", 3, "1.2", 4));
        Awaitility.await().atMost(Patience.FAR).until(() -> resultsOf(person.id()) == 2);
        seesOnly(person, again, 16);
        ReadModels.Summary before = results();
        rebuilds.rebuild("assessment.result.state");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(results()).isEqualTo(before));
        seesOnly(person, again, 16);
    }

    @Test
    void ofResultsToComeTheReplacedOneIsNotShownEither() {
        World.Person person = World.aPersonOfA();
        person.calls()
                .body(Map.of("structureId", A, "purpose", "accompagnement", "until", LATER, "future", true))
                .post("/v1/sharings")
                .then()
                .statusCode(201);
        String completed = Instant.now().plusSeconds(1).toString();
        UUID faulty = World.aResult(person.id(), completed, Map.of("1.1", 3, "1.2", 4));
        Awaitility.await().atMost(Patience.FAR).until(() -> lastResult(person.id()) != null);
        UUID again = Ids.next();
        World.tellReplacing(faulty, again, person.id(), completed, Map.of("1.1", 2));
        seesOnly(person, again, 16);
    }

    /** The adviser in the caseload and in the profile, the person in the own profile. */
    private static void seesOnly(World.Person person, UUID result, int totalPix) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(lastResult(person.id()))
                        .hasFieldOrPropertyWithValue("resultId", result.toString())
                        .hasFieldOrPropertyWithValue("totalPix", totalPix));
        as("nadia")
                .queryParam("structureId", A)
                .get("/v1/profiles/" + person.id())
                .then()
                .statusCode(200)
                .body("timeline.resultId", contains(result.toString()))
                .body("competences.code", contains("1.1"))
                .body("totalPix", equalTo(totalPix));
        person.calls()
                .get("/v1/profiles/me")
                .then()
                .body("timeline.resultId", contains(result.toString()))
                .body("totalPix", equalTo(totalPix));
    }

    private int resultsOf(UUID person) {
        return sql.query("select count(*) from result where beneficiary_id = ?", person)
                .one(row -> row.integer("count"));
    }

    private ReadModels.Summary results() {
        return readModels.digested().stream()
                .filter(model -> model.topic().equals("assessment.result.state"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMessageThatMakesNoSenseIsSetAsideAndTheNextOneIsHeard() {
        World.Person person = World.aPersonOfA();
        Topic.of("assessment.sharing")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.assessment.sharing-consented.v1",
                        person.id(),
                        Ids.next(),
                        1,
                        Map.of("structureId", A));
        World.consent(person.id(), B, LATER, List.of());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> person.calls().get("/v1/sharings").then().body("items", hasSize(1)));
    }
}
