package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A person without an account withdraws at the desk, and asks for what the law gives. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class DeskTest {
    @Inject
    Sql sql;

    private static Response say(String adviser, UUID file, String kind) {
        return as(adviser)
                .body(Map.of("structureId", A, "beneficiaryId", file, "kind", kind))
                .post("/v1/rights-requests");
    }

    private static UUID someoneWithoutAccount() {
        return UUID.fromString(World.register("nadia", A).path("id"));
    }

    private static int profileSeenBy(String adviser, UUID structure, UUID person) {
        return as(adviser)
                .queryParam("structureId", structure)
                .get("/v1/profiles/" + person)
                .statusCode();
    }

    private static void awaitStatus(UUID grant, String status) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(Topic.of("profile.sharing.state")
                                .about(grant)
                                .getLast()
                                .data()
                                .path("status")
                                .asText())
                        .isEqualTo(status));
    }

    @Test
    void whoHasNoAccountWithdrawsAtTheDeskAndTheStructureSeesNothingAtOnceInAnyService() {
        UUID person = someoneWithoutAccount();
        UUID result = World.aResult(person, Instant.now().toString(), Map.of("1.1", 3));
        UUID toA = World.consent(person, A, LATER, List.of(result));
        UUID toB = World.consent(person, B, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> profileSeenBy("nadia", A, person) == 200 && profileSeenBy("bruno", B, person) == 200);

        say("nadia", person, "withdrawal")
                .then()
                .statusCode(201)
                .body("way", equalTo("desk"))
                .body("recordedBy", equalTo(NADIA))
                .body("dueOn", nullValue());
        assertThat(profileSeenBy("nadia", A, person)).isEqualTo(404);
        assertThat(profileSeenBy("bruno", B, person)).isEqualTo(200);
        // What the other services hear: assessment- and pathway-service show by it and by nothing else.
        awaitStatus(toA, "withdrawn");

        say("nadia", person, "withdrawal-everywhere").then().statusCode(201);
        assertThat(profileSeenBy("bruno", B, person)).isEqualTo(404);
        awaitStatus(toB, "withdrawn");
    }

    @Test
    void whatOtherStructuresSeeIsTakenBackByWhoeverHasAnAccountAlone() {
        say("nadia", World.aPersonOfA().id(), "withdrawal-everywhere")
                .then()
                .statusCode(409)
                .body("code", equalTo("person-has-account"));
    }

    @Test
    void exportObjectionAndErasureAreKeptWithTheirLegalMonth() {
        World.Person person = World.aPersonOfA();
        String due = LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(1).toString();
        for (String kind : List.of("export", "objection", "erasure"))
            say("nadia", person.id(), kind)
                    .then()
                    .statusCode(201)
                    .body("kind", equalTo(kind))
                    .body("dueOn", equalTo(due));
        person.calls()
                .get("/v1/rights-requests/me")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].structureId", equalTo(A.toString()));
        World.aPersonOfA().calls().get("/v1/rights-requests/me").then().body("items", hasSize(0));
    }

    @Test
    void anotherStructureRecordsAndSeesNothing() {
        UUID person = someoneWithoutAccount();
        say("bruno", person, "export").then().statusCode(404);
        as("bruno")
                .queryParam("structureId", A)
                .get("/v1/rights-requests")
                .then()
                .statusCode(404);
        as("bruno")
                .body(Map.of("structureId", B, "beneficiaryId", person, "kind", "export"))
                .post("/v1/rights-requests")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasRecordedCannotBeChanged() {
        UUID person = someoneWithoutAccount();
        say("nadia", person, "export").then().statusCode(201);
        assertThatThrownBy(() -> sql.update("update rights_request set kind = 'erasure'"))
                .hasStackTraceContaining("table rights_request is a log");
    }
}
