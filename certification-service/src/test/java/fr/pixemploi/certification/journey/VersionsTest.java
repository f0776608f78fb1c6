package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.SqlFailure;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of the rules that the jury enters. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class VersionsTest {
    @Inject
    Sql sql;

    /** Levels begin half a step lower than in the version that comes with the platform; in force on no day of other tests. */
    private static Map<String, Object> aVersion() {
        Map<String, Object> version = new HashMap<>();
        version.put("validFrom", "2090-01-01");
        version.put("validUntil", "2090-12-31");
        version.put("testQuestions", 40);
        version.put("minimumAnswers", 20);
        version.put("maxScore", 895);
        version.put("minimumCertifiableCompetences", 5);
        version.put("testMinutes", 90);
        version.put("receptionMinutes", 15);
        version.put(
                "levels",
                List.of(
                        Map.of("index", 1, "key", "novice", "label", "Novice", "fromPix", 64, "toPix", 255),
                        Map.of("index", 2, "key", "avance", "label", "Avancé", "fromPix", 256, "toPix", 895)));
        version.put(
                "scale",
                Map.of(
                        "pixPerLevel", 8,
                        "highestLevel", 7,
                        "cuts", List.of(-1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25)));
        version.put("source", "Essai.");
        return version;
    }

    private static ValidatableResponse draft(String id, Map<String, Object> version) {
        return as("jury-julie")
                .body(version)
                .put("/v1/certification-versions/{id}", id)
                .then();
    }

    private static void drafted(String id) {
        draft(id, aVersion()).statusCode(201).body("state", equalTo("draft"));
    }

    private static ValidatableResponse activate(String by, String id, int revision) {
        return as(by).header("If-Match", "\"" + revision + "\"")
                .post("/v1/certification-versions/{id}/activation", id)
                .then();
    }

    private static ValidatableResponse change(String by, String id, int revision, Map<String, Object> to) {
        return as(by).header("If-Match", "\"" + revision + "\"")
                .body(to)
                .put("/v1/certification-versions/{id}", id)
                .then();
    }

    private static ValidatableResponse open(String version) {
        Map<String, Object> body = World.sessionBody();
        body.put("startsAt", "2090-03-01T09:30:00");
        body.put("certificationVersion", version);
        return once(as("claire")).body(body).post("/v1/sessions").then();
    }

    @Test
    void aVersionIsInForceOnceASecondMemberActivatedIt() {
        drafted("two-people");
        open("two-people").statusCode(422).body("code", equalTo("no-such-certification-version"));
        activate("jury-julie", "two-people", 1).statusCode(409).body("code", equalTo("same-reader"));
        activate("jury-jules", "two-people", 7).statusCode(412);
        activate("jury-jules", "two-people", 1).statusCode(200).body("state", equalTo("active"));
        open("two-people").statusCode(201).body("certificationVersion", equalTo("two-people"));
        as("jury-jules")
                .get("/v1/certification-versions?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("two-people"));
    }

    @Test
    void whoChangesADraftLastCantActivateIt() {
        drafted("changed-last");
        Map<String, Object> longer = aVersion();
        longer.put("testMinutes", 100);
        change("jury-jules", "changed-last", 1, longer).statusCode(200).body("testMinutes", equalTo(100));
        activate("jury-jules", "changed-last", 2).statusCode(409).body("code", equalTo("same-reader"));
        activate("jury-julie", "changed-last", 2).statusCode(200);
    }

    @Test
    void anActiveVersionNeverChangesWhoeverTries() {
        drafted("for-ever");
        activate("jury-jules", "for-ever", 1).statusCode(200);
        change("jury-julie", "for-ever", 2, aVersion()).statusCode(409).body("code", equalTo("version-active"));
        as("jury-julie")
                .header("If-Match", "\"2\"")
                .delete("/v1/certification-versions/for-ever")
                .then()
                .statusCode(409)
                .body("code", equalTo("version-active"));
        assertThatThrownBy(() -> sql.update("update certification_version set content = '{}' where id = 'for-ever'"))
                .isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> sql.update("delete from certification_version where id = 'for-ever'"))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void aDraftIsDroppedAndItsNameIsFreeAgain() {
        drafted("dropped");
        as("jury-jules")
                .header("If-Match", "\"1\"")
                .delete("/v1/certification-versions/dropped")
                .then()
                .statusCode(204);
        as("jury-jules").get("/v1/certification-versions/dropped").then().statusCode(404);
        drafted("dropped");
    }

    @Test
    void aVersionThatMakesNoSenseOrIsThereAlreadyIsNotEntered() {
        Map<String, Object> gap = aVersion();
        gap.put(
                "levels",
                List.of(
                        Map.of("index", 1, "key", "novice", "label", "Novice", "fromPix", 64, "toPix", 200),
                        Map.of("index", 2, "key", "avance", "label", "Avancé", "fromPix", 256, "toPix", 895)));
        draft("with-a-gap", gap)
                .statusCode(422)
                .body("code", equalTo("version-makes-no-sense"))
                .body("detail", containsString("avance"));
        draft("pix-core-v3", aVersion()).statusCode(409).body("code", equalTo("version-exists"));
        drafted("there-already");
        draft("there-already", aVersion()).statusCode(409).body("code", equalTo("version-exists"));
        Map<String, Object> past = aVersion();
        past.put("validFrom", "2020-01-01");
        draft("begun-already", past).statusCode(201);
        activate("jury-jules", "begun-already", 1).statusCode(409).body("code", equalTo("version-begins-in-the-past"));
    }

    @Test
    void aDraftIsComparedWithWhatIsInForceOnTestsThatWereTaken() {
        UUID session = aSession();
        World.Person person = aPerson("versions-compared", 5);
        UUID candidate = aCandidate(session, person.id(), "Léa");
        tell(
                theEnd(authorise(candidate), candidate, person.id(), "completed", 32, 20, 20),
                Ids.next().toString());
        awaitTests(session, 1);
        drafted("compared");
        as("jury-julie")
                .queryParam("with", "pix-core-v3")
                .get("/v1/certification-versions/compared/comparison")
                .then()
                .statusCode(200)
                .body("questionsBefore", equalTo(32))
                .body("questionsAfter", equalTo(40))
                .body("tests", greaterThan(0))
                .body("scoreOtherwise", greaterThan(0))
                .body("lost", equalTo(0));
        as("jury-julie")
                .queryParam("with", "compared")
                .get("/v1/certification-versions/compared/comparison")
                .then()
                .statusCode(200)
                .body("scoreOtherwise", equalTo(0))
                .body("levelHigher", equalTo(0));
        as("jury-julie")
                .queryParam("with", "no-such-version")
                .get("/v1/certification-versions/compared/comparison")
                .then()
                .statusCode(404);
    }

    @Test
    void aTestAsksAtLeastAsManyQuestionsAsMustBeAnswered() {
        Map<String, Object> few = aVersion();
        few.put("testQuestions", 19);
        draft("too-few-questions", few).statusCode(422).body("code", equalTo("version-makes-no-sense"));
        few.put("testQuestions", 20);
        draft("just-enough-questions", few).statusCode(201).body("testQuestions", equalTo(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ab", "-a", "a", "a_b", "été", "a.b", "a234567890123456789012345678901234567890b"})
    void anIdIsSmallLettersDigitsAndDashes(String id) {
        draft(id, aVersion()).statusCode(422);
    }
}
