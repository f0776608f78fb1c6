package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static fr.pixemploi.certification.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From a session to a certificate that anyone verifies. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class CertificationJourneyTest {
    @Test
    void aCandidateSitsIsPublishedAndVerified() {
        Topic.of("profile.structure.state")
                .state(
                        "fr.pixemploi.profile.structure-state.v1",
                        CENTRE,
                        1,
                        Map.of(
                                "structureId",
                                CENTRE,
                                "name",
                                "Centre Exemple",
                                "kind",
                                "certification-centre",
                                "timeZone",
                                "Europe/Paris"));
        World.Person lea = aPerson("journey-lea", 5);
        UUID session = aSession();
        UUID candidate = aCandidate(session, lea.id(), "Léa");
        with(lea.token())
                .get("/v1/candidates/me")
                .then()
                .statusCode(200)
                .body("items[0].sessionId", equalTo(session.toString()))
                .body("items[0].status", equalTo("enrolled"))
                .body("items[0].authorisationId", nullValue());

        UUID authorisation = authorise(candidate);
        assertThat(authorise(candidate)).as("asking again").isEqualTo(authorisation);
        with(lea.token())
                .get("/v1/candidates/me")
                .then()
                .body("items[0].status", equalTo("authorised"))
                .body("items[0].authorisationId", equalTo(authorisation.toString()));
        World.heldUp(World.finalizes(session), "tests-back");

        tell(
                theEnd(authorisation, candidate, lea.id(), "completed", 32, 30, 20),
                Ids.next().toString());
        awaitTests(session, 1);
        with(lea.token())
                .get("/v1/candidates/me")
                .then()
                .body("items[0].status", equalTo("tested"))
                .body("items[0].result", nullValue());
        with(lea.token()).get("/v1/certificates/me").then().statusCode(200).body("items", hasSize(0));
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then()
                .statusCode(409)
                .body("code", equalTo("session-not-finalized"));
        World.finalizes(session).then().statusCode(200).body("status", equalTo("finalized"));
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/assignment", session)
                .then()
                .statusCode(200)
                .body("status", equalTo("in-process"));
        as("jury-julie")
                .get("/v1/jury/sessions/{id}", session)
                .then()
                .statusCode(200)
                .body("candidates", hasSize(1))
                .body("candidates[0].lastName", equalTo("Exemple"))
                .body("candidates[0].certifications[0].score", equalTo(480))
                .body("candidates[0].certifications[0].status", equalTo("validated"))
                .body("candidates[0].endReason", equalTo("completed"))
                .body("candidates[0].certifications[0].globalLevel.label", equalTo("Indépendant 2"))
                .body("candidates[0].certifications[0].competences", hasSize(16));

        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then()
                .statusCode(200)
                .body("validated", equalTo(1))
                .body("newlyPublished", equalTo(1));
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then()
                .statusCode(200)
                .body("validated", equalTo(1))
                .body("newlyPublished", equalTo(0));
        as("claire").get("/v1/sessions/{id}", session).then().body("status", equalTo("processed"));

        seenByHolderCentreAndAnyone(lea, candidate);
    }

    private static void seenByHolderCentreAndAnyone(World.Person lea, UUID candidate) {
        var mine = with(lea.token())
                .get("/v1/certificates/me")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].holder.firstName", equalTo("Léa"))
                .body("items[0].holder.birthDate", equalTo("2001-02-03"))
                .body("items[0].centre.name", equalTo("Centre Exemple"))
                .body("items[0].centre.venue", equalTo("Lycée Exemple"))
                .body("items[0].date", equalTo("2026-12-08"))
                .body("items[0].score", equalTo(480))
                .body("items[0].maxScore", equalTo(895))
                .body("items[0].globalLevel.index", equalTo(4))
                .body("items[0].competences", hasSize(16))
                .body("items[0].validUntil", nullValue())
                .body("items[0].code", matchesPattern("P(-[2-9A-Z]{4}){4}"))
                .extract();
        String certificate = mine.path("items[0].id");
        String code = mine.path("items[0].code");
        with(lea.token()).get("/v1/certificates/{id}", certificate).then().statusCode(200);
        as("claire").get("/v1/certificates/{id}", certificate).then().statusCode(200);
        as("jury-julie").get("/v1/certificates/{id}", certificate).then().statusCode(200);
        as("karim").get("/v1/certificates/{id}", certificate).then().statusCode(404);
        for (String typed : List.of(code, code.toLowerCase(java.util.Locale.ROOT))) {
            given().get("/v1/verify/{code}", typed)
                    .then()
                    .statusCode(200)
                    .body("holder", equalTo("Léa Exemple"))
                    .body("date", equalTo("2026-12-08"))
                    .body("score", equalTo(480))
                    .body("globalLevel.label", equalTo("Indépendant 2"))
                    .body("status", equalTo("published"))
                    .body("$", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("birthDate")))
                    .header("RateLimit", notNullValue());
        }
        shownToAnyone(code);
        othersHear(UUID.fromString(certificate), candidate, code);
    }

    private static void shownToAnyone(String code) {
        for (String typed :
                List.of(code, code.toLowerCase(java.util.Locale.ROOT).replace("-", ""))) {
            String page = given().redirects()
                    .follow(true)
                    .queryParam("code", typed)
                    .get("/verification")
                    .then()
                    .statusCode(200)
                    .contentType("text/html;charset=UTF-8")
                    .extract()
                    .asString();
            assertThat(page)
                    .contains("Léa Exemple", "est valable", "480 pix sur 895", "Indépendant 2", "8 décembre 2026", code)
                    .doesNotContain("2001", "février", "Exempleville", "75001", "France", "recherche");
        }
    }

    private static void othersHear(UUID certificate, UUID candidate, String code) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Topic.of("certification.certificate.state")
                                .about(certificate)
                                .size()
                        == 1);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        Topic.of("certification.certificate").about(certificate).size() == 1);
        List<Topic.Seen> candidates = Topic.of("certification.candidate").about(candidate);
        assertThat(candidates)
                .extracting(Topic.Seen::type)
                .containsExactly(
                        "fr.pixemploi.certification.candidate-enrolled.v1",
                        "fr.pixemploi.certification.certification-authorised.v1");
        assertThat(candidates).extracting(Topic.Seen::version).containsExactly(1L, 2L);
        assertThat(candidates).extracting(Topic.Seen::key).containsOnly(candidate.toString());
        Topic.Seen state =
                Topic.of("certification.certificate.state").about(certificate).getFirst();
        assertThat(state.key()).isEqualTo(certificate.toString());
        assertThat(state.data().path("globalLevel").asInt()).isEqualTo(4);
        assertThat(state.data().path("totalPix").asInt()).isEqualTo(480);
        List<Topic.Seen> all = new java.util.ArrayList<>(candidates);
        all.addAll(Topic.of("certification.certificate").about(certificate));
        all.add(state);
        for (Topic.Seen seen : all) {
            Contracts.checkEvent(seen.type(), seen.json());
            assertThat(seen.json()).doesNotContain("Exemple").doesNotContain(code);
        }
    }

    @Test
    void whoLeftEarlyOrScoredNothingIsToldWhyOnceItIsPublished() {
        UUID session = aSession();
        World.Person early = aPerson("journey-early", 5);
        World.Person technical = aPerson("journey-technical", 5);
        World.Person low = aPerson("journey-low", 5);
        World.Person degraded = aPerson("journey-degraded", 5);
        World.Person absent = aPerson("journey-absent", 5);
        sits(session, early, "candidate", 19, 30, 20);
        sits(session, technical, "technical", 3, 30, 20);
        sits(session, low, "completed", 32, 3, 2);
        sits(session, degraded, "candidate", 25, 30, 10);
        aCandidate(session, absent.id(), "Absente");
        awaitTests(session, 4);
        World.finalizes(session).then().statusCode(200);
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then()
                .statusCode(200)
                .body("validated", equalTo(2))
                .body("rejected", equalTo(1))
                .body("cancelled", equalTo(1))
                .body("newlyPublished", equalTo(4));
        with(early.token())
                .get("/v1/candidates/me")
                .then()
                .body("items[0].status", equalTo("published"))
                .body("items[0].result.status", equalTo("rejected"))
                .body("items[0].result.comment", org.hamcrest.Matchers.startsWith("Vous n'avez pas répondu"));
        with(technical.token()).get("/v1/candidates/me").then().body("items[0].result.status", equalTo("cancelled"));
        with(technical.token()).get("/v1/certificates/me").then().body("items", hasSize(0));
        with(absent.token()).get("/v1/candidates/me").then().body("items[0].status", equalTo("enrolled"));
        with(low.token())
                .get("/v1/certificates/me")
                .then()
                .body("items[0].score", equalTo(48))
                .body("items[0].globalLevel", nullValue())
                .body("items[0].competences", hasSize(0));
        with(degraded.token()).get("/v1/certificates/me").then().body("items[0].score", equalTo(160));
        as("claire")
                .get("/v1/sessions/{id}/candidates", session)
                .then()
                .body(
                        "items.find { it.firstName == 'technical3' }.result.comment",
                        org.hamcrest.Matchers.containsString("Proposez une autre session"));
    }

    private static void sits(UUID session, World.Person person, String reason, int answers, int pix, int skippedPix) {
        UUID candidate = aCandidate(session, person.id(), reason + answers);
        tell(
                theEnd(authorise(candidate), candidate, person.id(), reason, answers, pix, skippedPix),
                Ids.next().toString());
    }
}
