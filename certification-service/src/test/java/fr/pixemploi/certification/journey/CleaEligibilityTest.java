package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aResult;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.candidate;
import static fr.pixemploi.certification.journey.World.candidateBody;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.seated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who may sit for CléA numérique beside Pix: a badge opens it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class CleaEligibilityTest {
    private static Response enrolForBoth(UUID session, UUID person) {
        Map<String, Object> body = candidateBody(person, "Léa");
        body.put("cleaNumerique", true);
        return once(as("claire")).body(body).post("/v1/sessions/{id}/candidates", session);
    }

    private static void awaitRefusal(UUID person, String code) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> code.equals(enrolForBoth(aSession(), person).path("code")));
    }

    @Test
    void withoutABadgeThatOpensItOneSitsForPixAlone() {
        UUID person = Ids.next();
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5, List.of());
        awaitRefusal(person, "clea-not-opened");
        UUID session = aSession();
        World.enrol(session, person, "Léa").then().statusCode(201).body("cleaOpened", equalTo(false));
    }

    @Test
    void aBadgeOfAnyResultThatStandsOpensItAndGoesWithThatResult() {
        UUID person = Ids.next();
        UUID opening = Ids.next();
        aResult(opening, 1, person, "2026-10-20T10:00:00Z", 5, List.of("clea-numerique", "something-else"));
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5, List.of());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> enrolForBoth(aSession(), person).statusCode() == 201);
        Topic.of("assessment.result.state").state("fr.pixemploi.assessment.result-state.v1", opening, 2, null);
        awaitRefusal(person, "clea-not-opened");
    }

    @Test
    void whoSitsForItIsToldBeforehandWhatLeavingEarlyDoes() {
        World.Person lea = World.aPerson("clea-leaving", 5);
        aResult(Ids.next(), 1, lea.id(), "2026-11-20T10:00:00Z", 5, List.of("clea-numerique"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> enrolForBoth(aSession(), lea.id()).statusCode() == 201);
        World.enrol(aSession(), lea.id(), "Léa").then().statusCode(201);
        World.with(lea.token())
                .get("/v1/candidates/me")
                .then()
                .statusCode(200)
                .body("items[0].cleaNumerique.whenLeavingEarly", containsString("70 pix"))
                .body("items[1].cleaNumerique", nullValue());
    }

    @Test
    void atTheDoorItIsAFactForCentreAndJuryAndNoRefusal() {
        UUID person = Ids.next();
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5, List.of());
        awaitRefusal(person, "clea-not-opened");
        UUID session = aSession();
        Map<String, Object> body = candidateBody(person, "Léa");
        body.remove("beneficiaryId");
        body.put("cleaNumerique", true);
        Response enrolled = once(as("claire")).body(body).post("/v1/sessions/{id}/candidates", session);
        enrolled.then().statusCode(201);
        assertThat(enrolled.<Object>path("cleaOpened")).isNull();
        UUID candidate = UUID.fromString(enrolled.path("id"));
        seated(candidate, person, 1);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Boolean.FALSE.equals(candidate(session, candidate).get("cleaOpened")));
        World.finalizes(session).then().statusCode(200);
        as("jury-julie")
                .get("/v1/jury/sessions/{id}", session)
                .then()
                .body("candidates[0].cleaOpened", equalTo(false))
                .body("candidates[0].eligibleCompetences", equalTo(5));
    }
}
