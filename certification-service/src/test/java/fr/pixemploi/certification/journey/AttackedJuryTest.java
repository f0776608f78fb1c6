package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aCandidateByName;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.letIn;
import static fr.pixemploi.certification.journey.World.seated;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static fr.pixemploi.certification.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ways to get or keep what one should not have, each tried and refused. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class AttackedJuryTest {
    @Inject
    Sql sql;

    record Sat(UUID session, World.Person person, UUID candidate, Map<String, Object> end) {}

    static Sat sat(String name) {
        UUID session = aSession();
        World.Person person = aPerson(name, 5);
        UUID candidate = aCandidate(session, person.id(), "Léa");
        Map<String, Object> end = theEnd(authorise(candidate), candidate, person.id(), "completed", 32, 30, 30);
        tell(end, Ids.next().toString());
        awaitTests(session, 1);
        World.finalizes(session).then().statusCode(200);
        return new Sat(session, person, candidate, end);
    }

    static Response publish(UUID session) {
        return as("jury-julie").post("/v1/jury/sessions/{id}/publication", session);
    }

    void decide(UUID candidate, Map<String, Object> what) {
        as("jury-julie")
                .body(what)
                .post("/v1/jury/candidates/{id}/proposal", candidate)
                .then()
                .statusCode(204);
        String at = sql.query(
                        "select max(d.made_at) as at from jury_decision d join subscription s on s.id = d.subscription_id where s.candidate_id = ?",
                        candidate)
                .one(row -> row.instant("at").toString());
        as("jury-jules")
                .body(Map.of("proposedAt", at))
                .post("/v1/jury/candidates/{id}/proposal/confirmation", candidate)
                .then()
                .statusCode(204);
    }

    static String status(Sat lea) {
        String code = with(lea.person().token()).get("/v1/certificates/me").path("items[0].code");
        return given().get("/v1/verify/{code}", code).path("status");
    }

    @Test
    void whatIsWorthNothingIsNotValidatedAndHoldsNobodyUp() {
        Sat lea = sat("attack-zero");
        decide(lea.candidate(), Map.of("status", "validated", "reason", "r"));
        assertThat(publish(lea.session()).statusCode()).isEqualTo(200);
        tell(Ends.measuredAt(lea.end(), 0), Ids.next().toString(), 2);
        await().atMost(Patience.FAR)
                .until(() -> as("jury-julie")
                                .get("/v1/jury/sessions/{id}/rescoring", lea.session())
                                .jsonPath()
                                .getList("")
                                .size()
                        == 1);
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/rescoring", lea.session())
                .then()
                .statusCode(200);
        Response again = publish(lea.session());
        assertThat(again.statusCode()).as("certificate is " + status(lea)).isLessThan(500);
    }

    @Test
    void whoWasRefusedAndIsErasedBeforeItIsToldKeepsNoCertificate() {
        Sat lea = sat("attack-erased");
        publish(lea.session()).then().statusCode(200);
        String code = with(lea.person().token()).get("/v1/certificates/me").path("items[0].code");
        decide(lea.candidate(), Map.of("status", "rejected", "comment", "fraud", "reason", "r"));
        UUID erasure = ToldErasures.tell(lea.person().id());
        await().atMost(Patience.FAR)
                .until(() -> !Topic.of("certification.erasure-completed")
                        .about(erasure)
                        .isEmpty());
        String after = given().get("/v1/verify/{code}", code).path("status");
        assertThat(after).isEqualTo("revoked");
    }

    @Test
    void whatTheJuryWritesOfASessionIsHandedToNobody() {
        Sat lea = sat("attack-reason");
        publish(lea.session()).then().statusCode(200);
        as("jury-jules")
                .body(Map.of("reason", "Jean Dupont, numéro 2, a fraudé"))
                .post("/v1/jury/sessions/{id}/publication-withdrawal", lea.session())
                .then()
                .statusCode(204);
        UUID export = Ids.next();
        Topic.of("profile.export")
                .send(
                        export.toString(),
                        "fr.pixemploi.profile.export-asked.v1",
                        lea.person().id(),
                        export,
                        1,
                        lea.person().id(),
                        Map.of(
                                "exportId",
                                export,
                                "personIds",
                                List.of(lea.person().id())));
        String part = "select convert_from(body, 'UTF8') as part from export_part where export_id = ?";
        await().atMost(Patience.FAR).until(() -> sql.query(part, export).exists());
        String text = sql.query(part, export).one(row -> row.text("part"));
        assertThat(text).doesNotContain("Jean Dupont");
    }

    @Test
    void theJurySeesHowManyCompetencesWereKnown() {
        UUID session = aSession();
        World.Person person = aPerson("attack-eligible", 0);
        UUID candidate = aCandidateByName(session, "Léa");
        UUID authorisation = Ids.next();
        seated(candidate, person.id(), 1);
        letIn(candidate, person.id(), authorisation, 2);
        tell(
                theEnd(authorisation, candidate, person.id(), "completed", 32, 30, 30),
                Ids.next().toString());
        awaitTests(session, 1);
        World.finalizes(session).then().statusCode(200);
        as("jury-julie")
                .get("/v1/jury/sessions/{id}", session)
                .then()
                .body("candidates[0].eligibleCompetences", equalTo(0));
    }

    @Test
    void aTestThatIsNobodysYetHoldsTheSessionUp() {
        UUID session = aSession();
        World.Person person = aPerson("attack-contested", 5);
        UUID one = aCandidateByName(session, "Léa");
        aCandidate(session, person.id(), "Zoé");
        UUID authorisation = Ids.next();
        seated(one, person.id(), 1);
        letIn(one, person.id(), authorisation, 2);
        tell(
                theEnd(authorisation, one, person.id(), "completed", 32, 30, 30),
                Ids.next().toString());
        await().atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from certification_sitting where authorisation_id = ?", authorisation)
                        .exists());
        World.heldUp(World.finalizes(session), "tests-back");
    }

    @Test
    void aConvocationIsNotReadInSecret() throws Exception {
        UUID session = aSession();
        World.Person person = aPerson("attack-convocation", 5);
        UUID candidate = aCandidate(session, person.id(), "Léa");
        String told = "select count(*) from read_told where person_id = ? and reading like '%invigilator%'";
        as("ines")
                .get("/v1/sessions/{s}/candidates/{c}/convocation", session, candidate)
                .then()
                .statusCode(200);
        int before = 0;
        int after = sql.query(told, person.id()).one(row -> row.integer("count"));
        as("ines").get("/v1/sessions/{s}/candidates", session).then().statusCode(200);
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void whatARestoredRoomSaysOfATestIsHeard() throws Exception {
        Sat lea = sat("attack-restored");
        tell(Ends.measuredAt(lea.end(), 20), Ids.next().toString(), 3);
        await().atMost(Patience.FAR)
                .until(() -> as("jury-julie")
                        .get("/v1/jury/sessions/{id}", lea.session())
                        .path("candidates[0].certifications[0].score")
                        .equals(320));
        Map<String, String> headers = Topic.headers(
                "fr.pixemploi.assessment.certification-sitting-completed.v1",
                UUID.fromString(lea.end().get("sittingId").toString()),
                3);
        headers.put("ce_aggregateepoch", "1");
        Topic.of("assessment.certification-sitting")
                .send(
                        lea.end().get("beneficiaryId").toString(),
                        headers,
                        new com.fasterxml.jackson.databind.ObjectMapper()
                                .writeValueAsString(Ends.measuredAt(lea.end(), 10)));
        await().atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from inbox_event where event_id = ?", UUID.fromString(headers.get("ce_id")))
                        .exists());
        Object score = as("jury-julie")
                .get("/v1/jury/sessions/{id}", lea.session())
                .path("candidates[0].certifications[0].score");
        assertThat(score).isEqualTo(160);
    }
}
