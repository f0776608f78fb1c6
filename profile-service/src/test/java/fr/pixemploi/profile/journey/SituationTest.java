package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.contract.Contracts;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Structure and person say how the person lives; the others hear what training must fit, and never why. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class SituationTest {
    @Inject
    Sql sql;

    private static Response say(RequestSpecification who, String path, Map<String, Object> patch) {
        return who.header("If-Match", "*").body(patch).patch(path);
    }

    private static Response adviserSays(String adviser, UUID file, Map<String, Object> patch) {
        return say(as(adviser), "/v1/beneficiaries/" + file + "/situation", patch);
    }

    private static Response personSays(World.Person person, Map<String, Object> patch) {
        return say(person.calls(), "/v1/beneficiaries/me/situation", patch);
    }

    private static Topic.Seen told(UUID person, int version) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Topic.of("profile.situation.state").about(person).size() >= version);
        return Topic.of("profile.situation.state").about(person).get(version - 1);
    }

    @Test
    void theOthersHearWhatTrainingMustFitAndNeverWhy() {
        World.Person person = World.aPersonOfA();
        adviserSays(
                        "nadia",
                        person.id(),
                        Map.ofEntries(
                                Map.entry("commune", "03185"),
                                Map.entry("maxTravelMinutes", 30),
                                Map.entry("hoursAWeek", 15),
                                Map.entry("days", List.of("monday", "thursday")),
                                Map.entry(
                                        "equipment",
                                        Map.of("smartphone", true, "connection", "mobile", "ease", "with-help")),
                                Map.entry("accommodationNeeds", List.of("read-aloud")),
                                Map.entry("language", "fr"),
                                Map.entry("easyReading", true),
                                Map.entry("employmentStatus", "not-employed"),
                                Map.entry("goals", List.of("independence")),
                                Map.entry("obstacles", List.of(Map.of("code", "childcare", "impact", "strong"))),
                                Map.entry("trainingAsks", Map.of("hoursADay", 3, "breaks", true))))
                .then()
                .statusCode(200)
                .body("obstacles.code", contains("childcare"))
                .body("obstacleFrame", equalTo(1))
                .body("version", equalTo(1));
        Topic.Seen state = told(person.id(), 1);
        Contracts.checkEvent(state.type(), state.json());
        assertThat(state.data().path("commune").asText()).isEqualTo("03185");
        assertThat(state.data().path("equipment").path("connection").asText()).isEqualTo("mobile");
        assertThat(state.json()).doesNotContain("childcare", "obstacle", "trainingAsks", "hoursADay", "goals");
    }

    @Test
    void thePersonCorrectsTheOwnFileAndSeesWhoChangedWhat() {
        World.Person person = World.aPersonOfA();
        adviserSays("nadia", person.id(), Map.of("hoursAWeek", 35)).then().statusCode(200);
        personSays(person, Map.of("hoursAWeek", 20)).then().statusCode(200).body("hoursAWeek", equalTo(20));
        say(person.calls(), "/v1/beneficiaries/me", Map.of("phone", "+33 6 99 99 00 01"))
                .then()
                .statusCode(200)
                .body("phone", equalTo("+33 6 99 99 00 01"));
        person.calls()
                .get("/v1/beneficiaries/me/changes")
                .then()
                .statusCode(200)
                .body("items.field", contains("phone", "hoursAWeek", "hoursAWeek"))
                .body("items.role", contains("beneficiary", "beneficiary", "adviser"))
                .body("items[0].before", nullValue())
                .body("items[0].after", equalTo("+33 6 99 99 00 01"))
                .body("items[1].before", equalTo("35"))
                .body("items[2].structureId", equalTo(A.toString()));
        World.aPersonOfA().calls().get("/v1/beneficiaries/me/changes").then().body("items", hasSize(0));
    }

    @Test
    void whatIsNotedOfChangesCannotBeChanged() {
        World.Person person = World.aPersonOfA();
        personSays(person, Map.of("easyReading", true)).then().statusCode(200);
        assertThatThrownBy(() -> sql.update("update file_change set role = 'manager' where file_id = ?", person.id()))
                .hasStackTraceContaining("table file_change is a log");
        assertThatThrownBy(() -> sql.update("delete from file_change where file_id = ?", person.id()))
                .hasStackTraceContaining("table file_change is a log");
    }

    @Test
    void ofSeveralFilesWhatWasSaidLastCountsAndEachFileGoesOnSayingItsOwn() {
        World.Person person = World.aPersonOfA();
        UUID file = UUID.fromString(World.register("bruno", B).path("id"));
        adviserSays("bruno", file, Map.of("commune", "03095", "hoursAWeek", 10))
                .then()
                .statusCode(200);
        personSays(person, Map.of("commune", "03185")).then().statusCode(200);
        person.calls()
                .body(Map.of("invitationCode", World.invite("bruno", file.toString()), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        Topic.Seen joined = told(person.id(), 2);
        assertThat(joined.data().path("commune").asText()).isEqualTo("03185");
        assertThat(joined.data().path("hoursAWeek").asInt()).isEqualTo(10);
        assertThat(told(file, 2).data().isMissingNode() || told(file, 2).data().isNull())
                .isTrue();
        as("bruno")
                .get("/v1/beneficiaries/" + file + "/situation")
                .then()
                .statusCode(200)
                .body("commune", equalTo("03095"));
        as("nadia")
                .get("/v1/beneficiaries/" + person.id() + "/situation")
                .then()
                .statusCode(200)
                .body("hoursAWeek", nullValue());

        person.calls().delete("/v1/beneficiaries/me/files/" + file).then().statusCode(204);
        assertThat(told(person.id(), 3).data().has("hoursAWeek")).isFalse();
        assertThat(told(file, 3).data().path("commune").asText()).isEqualTo("03095");
    }

    @Test
    void codesThatTheFrameDoesNotKnowAndTextsThatIdentifyAreRefused() {
        World.Person person = World.aPersonOfA();
        personSays(person, Map.of("obstacles", List.of(Map.of("code", "sick-leave", "impact", "strong"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-obstacle"))
                .body("errors[0].pointer", equalTo("/obstacles"));
        personSays(person, Map.of("employmentStatus", "cap-emploi"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-employment-status"));
        personSays(person, Map.of("equipment", Map.of("ease", "expert")))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-ease"));
        for (String personal : List.of("1 85 05 78 006 084 36", "lea@exemple.fr")) {
            say(person.calls(), "/v1/beneficiaries/me", Map.of("lastName", personal))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/lastName"));
            Map<String, Object> named = World.someone(A);
            named.put("firstName", personal);
            as("nadia").body(named).post("/v1/beneficiaries").then().statusCode(422);
        }
        as("nadia")
                .get("/v1/situation-codes")
                .then()
                .statusCode(200)
                .body("items[0].obstacles.find { it.code == 'childcare' }.text", equalTo("Faire garder ses enfants"));
    }

    @Test
    void anotherStructureNeitherReadsNorSays() {
        World.Person person = World.aPersonOfA();
        as("bruno")
                .get("/v1/beneficiaries/" + person.id() + "/situation")
                .then()
                .statusCode(404);
        adviserSays("bruno", person.id(), Map.of("hoursAWeek", 1)).then().statusCode(404);
    }

    @Test
    void aPartnersIdFindsTheFileInItsStructureAndIsUniqueThere() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> someone = World.someone(A);
        someone.put("partnerIds", List.of(Map.of("partner", "france-travail", "externalId", id)));
        String file = as("nadia")
                .body(someone)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .body("partnerIds[0].externalId", equalTo(id))
                .extract()
                .path("id");
        as("nadia")
                .body(someone)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(409)
                .body("code", equalTo("external-id-taken"));
        someone.put("structureId", B);
        as("bruno").body(someone).post("/v1/beneficiaries").then().statusCode(201);
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("partner", "france-travail")
                .queryParam("externalId", id)
                .get("/v1/beneficiaries")
                .then()
                .statusCode(200)
                .body("items.id", contains(file));
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("externalId", id)
                .get("/v1/beneficiaries")
                .then()
                .body("items", hasSize(0));
        say(as("nadia"), "/v1/beneficiaries/" + file, Map.of("partnerIds", List.of()))
                .then()
                .statusCode(200)
                .body("partnerIds", hasSize(0));
    }

    @Test
    void anInvitationIsPrintedWithItsCodeAndNamesNobody() {
        String file = World.register("nadia", A).path("id");
        Response printed = as("nadia").accept("text/html").post("/v1/beneficiaries/" + file + "/invitations/page");
        String page = printed.then()
                .statusCode(200)
                .header("Content-Security-Policy", not(nullValue()))
                .extract()
                .asString();
        assertThat(page).contains("<svg", "En facile à lire").doesNotContain("Léa", "Exemple", "Mission locale");
        String code = page.replaceAll("(?s).*class=\"code\">([^<]*)<.*", "$1");
        World.with(World.newAccount())
                .body(Map.of("invitationCode", code))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200)
                .body("id", equalTo(file));
    }
}
