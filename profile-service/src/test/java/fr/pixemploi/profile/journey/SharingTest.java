package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Grants are the person's: given here or after a sitting, taken back here. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class SharingTest {
    private static Response share(World.Person person, Map<String, Object> what) {
        return person.calls().body(what).post("/v1/sharings");
    }

    private static List<Topic.Seen> states(UUID grant) {
        return Topic.of("profile.sharing.state").about(grant);
    }

    @Test
    void aPersonSharesAndTakesBack() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        Map<String, Object> what =
                Map.of("structureId", B, "purpose", "accompagnement", "until", LATER, "resultIds", List.of(result));
        Awaitility.await().atMost(Patience.FAR).until(() -> share(person, what).statusCode() == 201);
        UUID grant = UUID.fromString(person.calls().get("/v1/sharings").path("items[0].grantId"));
        assertThat(World.entry("bruno", B, person.id())).isNotNull();

        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        assertThat(World.entry("bruno", B, person.id())).isNull();
        person.calls().get("/v1/sharings").then().body("items[0].status", equalTo("withdrawn"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(states(grant))
                        .extracting(seen -> seen.version() + " "
                                + seen.data().path("status").asText())
                        .containsExactly("1 active", "2 withdrawn"));
    }

    @Test
    void whoseCodeLedToAKioskIsShownForAsLongAsTheGrant() {
        World.Person person = World.aPersonOfA();
        UUID grant = Ids.next();
        String nadia = "01940000-0000-7000-8000-000000000101";
        Topic.of("assessment.sharing")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.assessment.sharing-consented.v1",
                        person.id(),
                        grant,
                        1,
                        Map.of(
                                "grantId",
                                grant,
                                "beneficiaryId",
                                person.id(),
                                "structureId",
                                A,
                                "purpose",
                                "accompagnement",
                                "until",
                                LATER,
                                "resultIds",
                                List.of(Ids.next()),
                                "viaKiosk",
                                Map.of("adviserId", nadia, "codeMadeAt", "2026-11-24T09:00:00Z")));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> person.calls()
                        .get("/v1/sharings")
                        .then()
                        .statusCode(200)
                        .body("items[0].viaKiosk.adviserId", equalTo(nadia))
                        .body("items[0].viaKiosk.codeMadeAt", equalTo("2026-11-24T09:00:00.000Z")));

        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        person.calls()
                .get("/v1/sharings")
                .then()
                .body("items[0].status", equalTo("withdrawn"))
                .body("items[0].viaKiosk.adviserId", equalTo(nadia));
    }

    @Test
    void nobodyTakesBackWhatAnotherShared() {
        World.Person person = World.aPersonOfA();
        String grant = share(
                        person, Map.of("structureId", B, "purpose", "accompagnement", "until", LATER, "future", true))
                .path("grantId");
        World.aPersonOfA().calls().delete("/v1/sharings/" + grant).then().statusCode(404);
        World.as("nadia").delete("/v1/sharings/" + grant).then().statusCode(403);
    }

    @Test
    void nobodySharesTheResultOfAnother() {
        World.Person other = World.aPersonOfA();
        UUID result = World.aResult(other.id(), Instant.now().toString(), Map.of("1.1", 3));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> other.calls()
                        .get("/v1/profiles/me")
                        .path("timeline.size()")
                        .equals(1));
        share(
                        World.aPersonOfA(),
                        Map.of("structureId", B, "purpose", "formation", "until", LATER, "resultIds", List.of(result)))
                .then()
                .statusCode(409)
                .body("code", equalTo("result-not-known"));
    }

    @Test
    void termsAreChecked() {
        World.Person person = World.aPersonOfA();
        share(person, Map.of("structureId", B, "purpose", "formation", "until", "2020-01-01T00:00:00Z", "future", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("sharing-end-out-of-range"));
        share(person, Map.of("structureId", B, "purpose", "formation", "until", "2040-01-01T00:00:00Z", "future", true))
                .then()
                .statusCode(422);
        share(person, Map.of("structureId", B, "purpose", "formation", "until", LATER))
                .then()
                .statusCode(422)
                .body("code", equalTo("nothing-to-share"));
        share(person, Map.of("structureId", Ids.next(), "purpose", "formation", "until", LATER, "future", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-structure"))
                .body("errors.pointer", contains("/structureId"));
        share(person, Map.of("resultIds", List.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/structureId", "/purpose", "/until"));
    }

    @Test
    void aGrantOfResultsToComeNamesThemAsTheyCome() {
        World.Person person = World.aPersonOfA();
        World.aResult(person.id(), "2026-01-01T10:00:00Z", Map.of("1.1", 1));
        UUID grant = UUID.fromString(
                share(person, Map.of("structureId", A, "purpose", "formation", "until", LATER, "future", true))
                        .path("grantId"));
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 4));
        Awaitility.await().atMost(Patience.FAR).untilAsserted(() -> {
            assertThat(states(grant)).last().satisfies(seen -> {
                assertThat(seen.version()).isEqualTo(2);
                assertThat(seen.data().path("resultIds")).hasSize(1);
                assertThat(seen.data().path("resultIds").path(0).asText()).isEqualTo(result.toString());
            });
        });
    }

    @Test
    void aConsentAboutSomeoneUnknownMakesTheGrantOnce() {
        UUID nobodyYet = Ids.next();
        UUID grant = Ids.next();
        String event = Ids.next().toString();
        World.tellConsent(grant, event, nobodyYet, A, LATER, List.of());
        World.tellConsent(grant, event, nobodyYet, A, LATER, List.of());
        World.tellConsent(grant, Ids.next().toString(), nobodyYet, A, LATER, List.of());
        UUID last = World.consent(nobodyYet, B, LATER, List.of());
        Awaitility.await().atMost(Patience.FAR).until(() -> !states(last).isEmpty());
        assertThat(states(grant))
                .singleElement()
                .satisfies(
                        seen -> assertThat(seen.data().path("status").asText()).isEqualTo("active"));
        assertThat(World.entry("nadia", A, nobodyYet)).doesNotContainKey("firstName");
    }

    @Test
    void aConsentOfTheAssessmentServiceIsInThePersonsHands() {
        World.Person person = World.aPersonOfA();
        UUID grant = World.consent(person.id(), B, LATER, List.of());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> person.calls().get("/v1/sharings").then().body("items", hasSize(1)));
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
    }
}
