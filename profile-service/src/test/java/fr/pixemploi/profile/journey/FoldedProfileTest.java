package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.kit.event.inbox.ReadModels;
import fr.pixemploi.kit.event.inbox.Rebuilds;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several results of a person are one profile, in numbers and in a line of the structure's list, under the grants of the moment. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class FoldedProfileTest {
    private static final UUID FRAMEWORK = UUID.fromString("01940000-0000-7000-8000-0000000fd001");
    private static final UUID OF_A = UUID.fromString("01940000-0000-7000-8000-0000000fd00a");
    private static final String TOPIC = "assessment.framework.state";
    private static final List<String> FIVE = List.of("1.1", "1.2", "1.3", "2.1", "2.2");

    @Inject
    ReadModels readModels;

    @Inject
    Rebuilds rebuilds;

    @Inject
    Sql sql;

    @BeforeEach
    void frameworksAreHeard() {
        Topic.of(TOPIC)
                .state(
                        "fr.pixemploi.assessment.framework-state.v1",
                        FRAMEWORK,
                        2,
                        Map.of(
                                "frameworkId",
                                FRAMEWORK,
                                "code",
                                "crcn-essai",
                                "version",
                                2,
                                "cutScores",
                                List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5),
                                "maxLevel",
                                7,
                                "earlier",
                                List.of(Map.of("version", 1, "cutScores", List.of(0.0, 1.0), "maxLevel", 2))));
        Topic.of(TOPIC)
                .state(
                        "fr.pixemploi.assessment.structure-framework-state.v1",
                        OF_A,
                        1,
                        Map.of(
                                "frameworkId",
                                OF_A,
                                "structureId",
                                A,
                                "version",
                                1,
                                "archived",
                                false,
                                "document",
                                document()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from known_framework f, structure_framework s where f.id = ? and s.id = ?",
                                FRAMEWORK,
                                OF_A)
                        .exists());
    }

    private static Map<String, Object> document() {
        return Map.of(
                "title",
                "Référentiel de l'école (exemple)",
                "base",
                "crcn-essai",
                "baseVersion",
                2,
                "measure",
                "mastery",
                "levels",
                List.of(
                        Map.of("title", "En cours", "atLeast", 0),
                        Map.of(
                                "title",
                                "Acquis",
                                "atLeast",
                                0.6,
                                "text",
                                "Vous savez.",
                                "adviserText",
                                "À valoriser.")),
                "domains",
                List.of(Map.of(
                        "title",
                        "Chercher un emploi",
                        "competences",
                        List.of(Map.of(
                                "code",
                                "S1",
                                "title",
                                "Trouver des offres",
                                "on",
                                List.of(Map.of("competence", "1.1", "weight", 1)))))));
    }

    private static UUID result(UUID person, Instant completedAt, int version, double mean, List<String> codes) {
        return Measured.result(person, FRAMEWORK, version, completedAt, mean, codes);
    }

    private static void seesResults(Supplier<RequestSpecification> calls, String path, int number) {
        Awaitility.await().atMost(Patience.FAR).until(() -> {
            Response answer = calls.get().get(path);
            return answer.statusCode() == 200
                    && answer.jsonPath().getList("timeline").size() == number;
        });
    }

    /** Results of before the account was linked are shared for half a year at most. */
    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private static String shared(World.Person person, String rest) {
        return "/v1/profiles/" + person.id() + rest + (rest.contains("?") ? "&" : "?") + "structureId=" + A;
    }

    @Test
    void whatIsNotSharedIsInNoNumberThatTheStructureSees() {
        World.Person person = World.aPersonOfA();
        Instant now = Instant.now();
        UUID older = result(person.id(), now.minus(Duration.ofDays(60)), 2, -1.2, FIVE);
        UUID newer = result(person.id(), now, 2, 1.2, FIVE);
        World.consent(person.id(), A, inDays(100).toString(), List.of(older));
        seesResults(person::calls, "/v1/profiles/me", 2);
        seesResults(() -> as("nadia"), shared(person, ""), 1);
        as("nadia")
                .get(shared(person, ""))
                .then()
                .statusCode(200)
                .body("competences.mean[0]", equalTo(-1.2f))
                .body("competences.results[0]", equalTo(1))
                .body("competences.level[0]", equalTo(1))
                .body("certification.canRegister", equalTo(true))
                .body("certification.ready", equalTo(false))
                .body("framework.version", equalTo(2));
        as("nadia")
                .get(shared(person, "/history"))
                .then()
                .statusCode(200)
                .body("items.resultId", contains(older.toString()));
        as("nadia")
                .get(shared(person, "/changes?from=" + older + "&to=" + newer))
                .then()
                .statusCode(404);
        as("bruno").get(shared(person, "/history")).then().statusCode(404);
        // The person's own: both, folded.
        person.calls()
                .get("/v1/profiles/me")
                .then()
                .body("competences.results[0]", equalTo(2))
                .body("competences.sd[0].toDouble()", closeTo(0.38, 0.03))
                .body("certification.ready", equalTo(true))
                .body("certification.readyReason", startsWith("Le score attendu est de"));
        person.calls()
                .get("/v1/reads/me")
                .then()
                .body("items.findAll { it.kind == 'profile' }.size()", greaterThanOrEqualTo(3));
    }

    @Test
    void historyTellsResultsWholeAndChangesWhatIsMoreThanChance() {
        World.Person person = World.aPersonOfA();
        Instant now = Instant.now();
        UUID before = result(person.id(), now.minus(Duration.ofDays(60)), 2, -1.2, FIVE);
        UUID after = result(person.id(), now, 2, 1.2, List.of("1.1"));
        UUID otherVersion = result(person.id(), now.minus(Duration.ofDays(400)), 1, 0, FIVE);
        seesResults(person::calls, "/v1/profiles/me", 3);
        person.calls()
                .get("/v1/profiles/me/history")
                .then()
                .statusCode(200)
                .body("items.resultId", contains(after.toString(), before.toString(), otherVersion.toString()))
                .body("items[0].told.stage", equalTo(3))
                .body("items[0].told.questions", equalTo(34))
                .body("items[0].competences[0].prior.sd", equalTo(1f))
                .body("items[0].competences[0].levelProbabilities", hasSize(8))
                .body("items[2].framework.version", equalTo(1));
        person.calls()
                .get("/v1/profiles/me")
                .then()
                .body("otherVersions", hasSize(1))
                .body("otherVersions[0].framework.version", equalTo(1))
                .body("otherVersions[0].totalPix", equalTo(40));
        person.calls()
                .get("/v1/profiles/me/changes?from=" + after + "&to=" + before)
                .then()
                .statusCode(200)
                .body("earlierResultId", equalTo(before.toString()))
                .body("competences.code", contains("1.1"))
                .body("competences[0].difference.toDouble()", closeTo(3.2, 0.001))
                .body("competences[0].beyondChance", equalTo(true));
        person.calls()
                .get("/v1/profiles/me/changes?from=" + after + "&to=" + otherVersion)
                .then()
                .statusCode(422)
                .body("code", equalTo("results-not-comparable"));
        person.calls().get("/v1/profiles/me/changes?from=" + after).then().statusCode(422);
    }

    @Test
    void aProfileIsReadInTheFrameworkOfTheStructureItIsSharedWith() {
        World.Person person = World.aPersonOfA();
        UUID result = result(person.id(), Instant.now(), 2, 1.2, FIVE);
        seesResults(person::calls, "/v1/profiles/me", 1);
        person.calls().get("/v1/profiles/me").then().body("readableIn", empty());
        person.calls()
                .get("/v1/profiles/me?framework=" + OF_A)
                .then()
                .statusCode(404)
                .body("code", equalTo("framework-not-readable"));
        World.consent(person.id(), A, LATER, List.of(result));
        seesResults(() -> as("nadia"), shared(person, ""), 1);
        as("nadia")
                .get(shared(person, "?framework=" + OF_A))
                .then()
                .statusCode(200)
                .body("readableIn.frameworkId", contains(OF_A.toString()))
                .body("reading.lines.level", contains("Acquis"))
                .body("reading.lines.adviserText", contains("À valoriser."));
        String group = Groups.aWorkshop(Groups.today());
        Groups.add(group, Map.of("beneficiaryIds", List.of(person.id()))).then().statusCode(204);
        as("nadia")
                .get("/v1/groups/" + group + "/results?framework=" + OF_A)
                .then()
                .statusCode(200)
                .body("reading.members[0].competences.level", contains("Acquis"))
                .body("reading.competences[0].atLevel.members", contains(0, 1));
        as("nadia")
                .get("/v1/groups/" + group + "/results?framework=" + FRAMEWORK)
                .then()
                .statusCode(404)
                .body("code", equalTo("framework-not-readable"));
        person.calls()
                .get("/v1/profiles/me?framework=" + OF_A)
                .then()
                .statusCode(200)
                .body("reading.lines.text", contains("Vous savez."))
                .body("reading.lines[0].adviserText", nullValue());
    }

    @Test
    void theLineOfAListFollowsResultsAndGrantsAndEndsByTheClock() {
        World.Person person = World.aPersonOfA();
        Instant now = Instant.now();
        UUID older = result(person.id(), now.minus(Duration.ofDays(60)), 2, -1.2, FIVE);
        UUID newer = result(person.id(), now, 2, 1.2, FIVE);
        Instant later = inDays(100);
        UUID ofOlder = World.consent(person.id(), A, later.toString(), List.of(older));
        Instant soon = inDays(30);
        UUID ofNewer = World.consent(person.id(), A, soon.toString(), List.of(newer));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(line(person, now)).isEqualTo(newer + " ready"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> assertThat(line(person, soon.plusSeconds(1))).isEqualTo(older + " can register"));
        assertThat(line(person, soon.minusSeconds(1))).isEqualTo(newer + " ready");
        assertThat(line(person, later.plusSeconds(1))).isEqualTo("nothing");
        assertThat(sql.query(
                                "select 1 from shared_profile where structure_id = ? and beneficiary_id = ?",
                                B,
                                person.id())
                        .exists())
                .isFalse();

        person.calls().delete("/v1/sharings/" + ofNewer).then().statusCode(204);
        assertThat(line(person, now)).isIn("nothing", older + " can register");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(line(person, now)).isEqualTo(older + " can register"));
        person.calls().delete("/v1/sharings/" + ofOlder).then().statusCode(204);
        assertThat(line(person, now)).isEqualTo("nothing");
    }

    @Test
    void rebuildsGiveTheSameRowsAndLeaveTheLinesOfLists() {
        World.Person person = World.aPersonOfA();
        Instant now = Instant.now();
        UUID result = result(person.id(), now, 2, 1.2, FIVE);
        World.consent(person.id(), A, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(line(person, now)).isEqualTo(result + " ready"));
        isBuiltAgain(TOPIC, "update known_framework set cut_scores = array[2.0, 3.0] where id = ?", FRAMEWORK);
        isBuiltAgain("assessment.result.state", "update result set competences = '[]' where id = ?", result);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(line(person, now)).isEqualTo(result + " ready"));
    }

    /** What is wrong in a table of the topic is right afterwards; nothing of the service was told that it is. */
    private void isBuiltAgain(String topic, String damage, UUID id) {
        ReadModels.Summary before = summary(topic);
        sql.update(damage, id);
        rebuilds.rebuild(topic);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(summary(topic)).isEqualTo(before));
    }

    private ReadModels.Summary summary(String topic) {
        return readModels.digested().stream()
                .filter(model -> model.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    /** What the list of A shows of a person at a time. */
    private String line(World.Person person, Instant now) {
        return sql.query("""
                        select result_id, is_ready, can_register from shared_profile
                        where structure_id = ? and beneficiary_id = ? and since <= ? and until > ?
                        """, A, person.id(), now, now)
                .optional(row -> row.uuid("result_id")
                        + (row.truth("is_ready") ? " ready" : row.truth("can_register") ? " can register" : ""))
                .orElse("nothing");
    }
}
