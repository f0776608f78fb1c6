package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A certification sitting: authorised by an event, from the reserved pool, silent to its candidate. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class CertificationJourneyTest {
    private static final String COMPLETED = "fr.pixemploi.assessment.certification-sitting-completed.v1";

    private record Authorised(UUID id, UUID candidate) {
        String body() {
            return "{\"authorisationId\": \"" + id + "\"}";
        }
    }

    @Test
    void aWholeSittingTellsCertificationAllAndItsCandidateNothing() {
        People.Person person = People.someone();
        Authorised authorised = authorise(person, Instant.now().plusSeconds(600));
        Player player = start(person, authorised);
        JsonNode first = player.see();
        assertThat(first.get("kind").asText()).isEqualTo("certification");
        assertThat(first.get("total").asInt()).isEqualTo(32);

        JsonNode reply = player.play(1, true);
        assertThat(reply.has("correct")).isFalse();
        assertThat(reply.has("hint")).isFalse();
        JsonNode last = player.play(31, true);
        assertThat(last.get("status").asText()).isEqualTo("completed");
        assertThat(last.has("resultId")).isFalse();
        assertThat(player.see().toString()).doesNotContain("level", "pix", "score");
        person.asks().get("/v1/results").then().body("items", hasSize(0));
        person.asks().get("/v1/results/" + player.sitting()).then().statusCode(404);

        People.as("autrice-anne")
                .get("/v1/sittings/" + player.sitting() + "/explanation")
                .then()
                .statusCode(404);

        Topic.Seen told = News.of("assessment.certification-sitting", COMPLETED, player.sitting());
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.key()).isEqualTo(authorised.candidate().toString());
        assertThat(told.data().get("endReason").asText()).isEqualTo("completed");
        assertThat(told.data().get("candidateId").asText())
                .isEqualTo(authorised.candidate().toString());
        assertThat(told.data().get("answers")).hasSize(32);
        SittingEnd end = SittingEnd.of(told.data());
        assertThat(end.competences()).hasSize(16);
        for (String competence : end.competences())
            assertThat(end.mean("posterior", competence)).as(competence).isGreaterThan(end.mean("prior", competence));
        assertThat(told.data().at("/skipped/questions")).isEmpty();
        assertThat(told.data().at("/skipped/posterior")).isEqualTo(told.data().get("posterior"));
        assertThat(end.workedOutAgain()).isEqualTo(told.data().get("posterior"));
        assertThat(told.json())
                .as("what an ability amounts to is not said here")
                .doesNotContain("pix\"", "level");
        assertThat(Topic.of("assessment.sitting").all())
                .noneMatch(message -> message.subject().equals(player.sitting()));

        person.creates()
                .body(authorised.body())
                .post("/v1/sittings")
                .then()
                .statusCode(409)
                .body("code", equalTo("authorisation-used"));
    }

    @Test
    void whoLeavesEarlyIsMeasuredAlsoAsIfTheRestHadBeenSkipped() {
        People.Person person = People.someone();
        Player player = start(person, authorise(person, Instant.now().plusSeconds(600)));
        player.play(5, true);

        person.asks()
                .post("/v1/sittings/" + player.sitting() + "/end")
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("resultId", nullValue());
        JsonNode told = News.of("assessment.certification-sitting", COMPLETED, player.sitting())
                .data();
        assertThat(told.get("endReason").asText()).isEqualTo("candidate");
        assertThat(told.get("answers")).hasSize(5);
        assertThat(told.at("/skipped/questions")).hasSize(27);
        SittingEnd end = SittingEnd.of(told);
        assertThat(end.workedOutAgain()).isEqualTo(told.get("posterior"));
        assertThat(end.workedOutAgainWithTheRestSkipped()).isEqualTo(told.at("/skipped/posterior"));
        for (String competence : end.competences())
            assertThat(end.mean("skipped/posterior", competence))
                    .as(competence)
                    .isLessThan(end.mean("posterior", competence));
    }

    @Test
    void anAuthorisationIsForItsOwnBeneficiaryInTimeAndOnce() {
        People.Person person = People.someone();
        Authorised late = authorise(person, Instant.now().minusSeconds(1));
        Response expired = Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> person.creates().body(late.body()).post("/v1/sittings"),
                        response -> response.statusCode() != 404);
        expired.then().statusCode(409).body("code", equalTo("authorisation-expired"));

        Authorised authorised = authorise(person, Instant.now().plusSeconds(600));
        Player player = start(person, authorised);
        person.creates()
                .body(authorised.body())
                .post("/v1/sittings")
                .then()
                .statusCode(409)
                .header("Location", endsWith(player.sitting()));
        People.someone()
                .creates()
                .body(authorised.body())
                .post("/v1/sittings")
                .then()
                .statusCode(404)
                .body("code", equalTo("authorisation-not-found"));
    }

    @Test
    void exactlyOneOfCampaignAndAuthorisationIsNamed() {
        People.Person person = People.someone();
        person.creates()
                .body(Map.of("campaignCode", "PXCMRT346", "authorisationId", UUID.randomUUID()))
                .post("/v1/sittings")
                .then()
                .statusCode(422);
    }

    private static Player start(People.Person person, Authorised authorised) {
        Response started = Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> person.creates().body(authorised.body()).post("/v1/sittings"),
                        response -> response.statusCode() != 404);
        started.then().statusCode(201);
        return new Player(person, started.path("id"));
    }

    private static Authorised authorise(People.Person person, Instant validUntil) {
        Authorised authorised = new Authorised(UUID.randomUUID(), UUID.randomUUID());
        Map<String, Object> data = Map.of(
                "authorisationId", authorised.id(),
                "candidateId", authorised.candidate(),
                "sessionId", UUID.randomUUID(),
                "beneficiaryId", person.id(),
                "authorisedAt", Instant.now().toString(),
                "validUntil", validUntil.toString(),
                "testSeconds", 6300);
        String eventId = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            Topic.of("certification.candidate")
                    .send(
                            eventId,
                            "fr.pixemploi.certification.certification-authorised.v1",
                            person.id(),
                            authorised.candidate(),
                            2,
                            person.id(),
                            data);
        }
        return authorised;
    }
}
