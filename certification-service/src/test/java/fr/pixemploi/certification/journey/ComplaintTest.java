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
import static fr.pixemploi.certification.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What candidates say against published results. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class ComplaintTest {
    /** Someone who sat in a session that is finalized. */
    private record Sat(UUID session, World.Person person, UUID candidate) {
        static Sat finalized(String name) {
            UUID session = aSession();
            World.Person person = aPerson(name, 5);
            UUID candidate = aCandidate(session, person.id(), "Léa");
            tell(
                    theEnd(authorise(candidate), candidate, person.id(), "completed", 32, 30, 30),
                    Ids.next().toString());
            awaitTests(session, 1);
            World.finalizes(session).then().statusCode(200);
            return new Sat(session, person, candidate);
        }

        static Sat published(String name) {
            Sat sat = finalized(name);
            as("jury-julie")
                    .post("/v1/jury/sessions/{id}/publication", sat.session())
                    .then()
                    .statusCode(200);
            return sat;
        }

        ValidatableResponse complain(String text) {
            return once(with(person.token()))
                    .body(Map.of("text", text))
                    .post("/v1/candidates/{id}/complaints", candidate)
                    .then();
        }

        ValidatableResponse complaints() {
            return with(person.token())
                    .get("/v1/candidates/{id}/complaints", candidate)
                    .then();
        }
    }

    private static ValidatableResponse answer(UUID complaint) {
        return as("jury-jules")
                .body(Map.of("outcome", "dismissed", "answer", "Votre score reste le même."))
                .post("/v1/jury/complaints/{id}/answer", complaint)
                .then();
    }

    private static List<String> waiting() {
        return as("jury-jules")
                .get("/v1/jury/complaints?open=true&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void aCandidateComplainsOfWhatWasPublishedAndReadsTheJurysAnswer() {
        Sat lea = Sat.finalized("complaint-lea");
        lea.complain("Trop tôt.").statusCode(409).body("code", equalTo("nothing-published"));
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", lea.session())
                .then()
                .statusCode(200);
        UUID complaint = UUID.fromString(lea.complain("Une question ne s'affichait pas.")
                .statusCode(201)
                .extract()
                .path("id"));
        lea.complain("Encore.").statusCode(409).body("code", equalTo("complaint-open"));
        as("jury-jules")
                .get("/v1/jury/complaints?open=true&limit=200")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.id == '" + complaint + "' }")
                .body("firstName", equalTo("Léa"))
                .body("lastName", equalTo("Exemple"))
                .body("candidateId", equalTo(lea.candidate().toString()))
                .body("sessionId", equalTo(lea.session().toString()))
                .body("startsAt", equalTo("2026-12-08T09:30:00"))
                .body("timeZone", equalTo("Europe/Paris"));
        answer(complaint).statusCode(200);
        answer(complaint).statusCode(409).body("code", equalTo("complaint-answered"));
        assertThat(waiting()).doesNotContain(complaint.toString());
        lea.complaints()
                .statusCode(200)
                .body("text", contains("Une question ne s'affichait pas."))
                .body("answer.outcome", contains("dismissed"))
                .body("answer.answer", contains("Votre score reste le même."));
        lea.complain("Je ne suis pas d'accord.").statusCode(201);
    }

    @Test
    void nobodyComplainsForSomebodyElseOrReadsIt() {
        Sat lea = Sat.published("complaint-own");
        lea.complain("À moi.").statusCode(201);
        World.Person other = aPerson("complaint-other", 5);
        // Nobody complains before their account is known here.
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> with(other.token()).get("/v1/certificates/me").statusCode() == 200);
        once(with(other.token()))
                .body(Map.of("text", "Pas à moi."))
                .post("/v1/candidates/{id}/complaints", lea.candidate())
                .then()
                .statusCode(404);
        with(other.token())
                .get("/v1/candidates/{id}/complaints", lea.candidate())
                .then()
                .statusCode(404);
        as("claire").get("/v1/jury/complaints").then().statusCode(403);
    }

    @Test
    void ofTwoAtOnceOneIsKept() {
        Sat lea = Sat.published("complaint-twice");
        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> lea.complain("Appel " + i).extract().statusCode())
                .toList();
        assertThat(statuses).containsOnlyOnce(201);
        lea.complaints().body("size()", equalTo(1));
    }
}
