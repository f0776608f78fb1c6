package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.day.OneDay;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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

    @Test
    void whoHasNoAccountWithdrawsAtTheDeskAndTheStructureSeesNothingAtOnceInAnyService() {
        UUID person = Rights.someoneWithoutAccount();
        UUID result = World.aResult(person, Instant.now().toString(), Map.of("1.1", 3));
        UUID toA = World.consent(person, A, LATER, List.of(result));
        UUID toB = World.consent(person, B, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Rights.profileSeenBy("nadia", A, person) == 200
                        && Rights.profileSeenBy("bruno", B, person) == 200);

        Rights.say("nadia", person, "withdrawal")
                .then()
                .statusCode(201)
                .body("way", equalTo("desk"))
                .body("recordedBy", equalTo(NADIA))
                .body("dueOn", nullValue());
        assertThat(Rights.profileSeenBy("nadia", A, person)).isEqualTo(404);
        assertThat(Rights.profileSeenBy("bruno", B, person)).isEqualTo(200);
        // What the other services hear: assessment- and pathway-service show by it and by nothing else.
        Rights.awaitStatus(toA, "withdrawn");

        Rights.say("nadia", person, "withdrawal-everywhere").then().statusCode(201);
        assertThat(Rights.profileSeenBy("bruno", B, person)).isEqualTo(404);
        Rights.awaitStatus(toB, "withdrawn");
    }

    @Test
    void whatOtherStructuresSeeIsTakenBackByWhoeverHasAnAccountAlone() {
        Rights.say("nadia", World.aPersonOfA().id(), "withdrawal-everywhere")
                .then()
                .statusCode(409)
                .body("code", equalTo("person-has-account"));
    }

    @Test
    void exportObjectionAndErasureAreKeptWithTheirLegalMonth() {
        OneDay.in(ZoneId.of("Europe/Paris"), DeskTest::areKeptWithTheirLegalMonth);
    }

    private static void areKeptWithTheirLegalMonth(LocalDate today) {
        World.Person person = World.aPersonOfA();
        String due = today.plusMonths(1).toString();
        for (String kind : List.of("export", "objection", "erasure"))
            Rights.say("nadia", person.id(), kind)
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
    void nobodyAsksAboutSomebodyElsesFile() {
        World.aPersonOfA()
                .calls()
                .body(Map.of("kind", "objection", "fileId", World.aPersonOfA().id()))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(404);
    }

    @Test
    void whoseFileIsTheirOwnHasNoStructureToAsk() {
        String token = World.newAccount();
        with(token)
                .body(Map.of("firstName", "Léa", "lastName", "Exemple"))
                .post("/v1/beneficiaries/me")
                .then()
                .statusCode(201);
        with(token)
                .body(Map.of("kind", "restriction"))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-structure-to-ask"));
        with(token)
                .body(Map.of("kind", "erasure"))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(422);
    }

    @Test
    void anotherStructureRecordsAndSeesNothing() {
        UUID person = Rights.someoneWithoutAccount();
        Rights.say("bruno", person, "export").then().statusCode(404);
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
        UUID person = Rights.someoneWithoutAccount();
        Rights.say("nadia", person, "export").then().statusCode(201);
        assertThatThrownBy(() -> sql.update("update rights_request set kind = 'erasure'"))
                .hasStackTraceContaining("table rights_request is a log");
    }

    @Test
    void whatIsToBeAnsweredIsFoundByKindWayAndDay() {
        OneDay.in(ZoneId.of("Europe/Paris"), DeskTest::isFoundByKindWayAndDay);
    }

    private static void isFoundByKindWayAndDay(LocalDate today) {
        UUID person = Rights.someoneWithoutAccount();
        LocalDate due = today.plusMonths(1);
        Rights.sayOnPaper(Rights.sheet("nadia", person), "objection").then().statusCode(200);
        Rights.say("nadia", person, "erasure").then().statusCode(201);
        Rights.say("nadia", person, "withdrawal-everywhere").then().statusCode(201);
        assertThat(Rights.askedFor(person, Map.of("kind", "withdrawal-everywhere")))
                .hasSize(1);
        assertThat(Rights.askedFor(person, Map.of("way", "paper")))
                .singleElement()
                .satisfies(request -> assertThat(request).containsEntry("kind", "objection"));
        // A withdrawal is carried out, and waits for no answer.
        assertThat(Rights.askedFor(person, Map.of("dueBefore", due.plusDays(1).toString())))
                .hasSize(2);
        assertThat(Rights.askedFor(person, Map.of("dueBefore", due.toString()))).isEmpty();
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("kind", "everything")
                .get("/v1/rights-requests")
                .then()
                .statusCode(422);
    }
}
