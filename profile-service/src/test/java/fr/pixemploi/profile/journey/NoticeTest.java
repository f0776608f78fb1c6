package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What people are told of their data is read by everyone, and it is kept who read or agreed to which version. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class NoticeTest {
    @Inject
    Sql sql;

    private static RequestSpecification anybody() {
        return given().accept("application/json");
    }

    private static int inForce(String notice) {
        return anybody()
                .get("/v1/notices/" + notice)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    private static Response confirm(World.Person person, int version) {
        return person.calls().body(Map.of("version", version)).post("/v1/notices/information/readings");
    }

    private static ValidatableResponse readings(World.Person person) {
        return person.calls().get("/v1/notices/readings").then().statusCode(200);
    }

    private static Map<String, Object> sharing(int version) {
        return new HashMap<>(Map.of(
                "structureId",
                B,
                "purpose",
                "accompagnement",
                "until",
                LATER,
                "future",
                true,
                "noticeVersion",
                version));
    }

    @Test
    void everybodyReadsTheTextInTheirLanguageWithoutAnAccount() {
        List<String> told = anybody().get("/v1/notices/information").path("sentences");
        anybody()
                .queryParam("version", 1)
                .get("/v1/notices/information")
                .then()
                .statusCode(200)
                .body("language", equalTo("fr"))
                .body("from", equalTo("2026-11-01"));
        List<String> easy = anybody()
                .header("Accept-Language", "fr-x-easy, fr;q=0.5")
                .get("/v1/notices/information")
                .then()
                .body("language", equalTo("fr-x-easy"))
                .extract()
                .path("sentences");
        List<String> english = anybody()
                .header("Accept-Language", "fr")
                .queryParam("lang", "en")
                .queryParam("version", 1)
                .get("/v1/notices/information")
                .then()
                .body("language", equalTo("en"))
                .extract()
                .path("sentences");
        assertThat(told).isNotEmpty().doesNotContainAnyElementsOf(easy).doesNotContainAnyElementsOf(english);
    }

    @Test
    void whoAnswersForEachProcessingIsReadWithoutAnAccountToo() {
        List<String> processings = anybody().get("/v1/notices/information").path("processings");
        anybody()
                .get("/v1/sharing-purposes")
                .then()
                .statusCode(200)
                .body("processings.code", hasItems(processings.toArray()));
    }

    @Test
    void thereIsNoOtherTextAndNoOtherVersion() {
        anybody().get("/v1/notices/cookies").then().statusCode(404).body("code", equalTo("not-found"));
        anybody()
                .queryParam("version", 999)
                .get("/v1/notices/partage")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void aReadingIsKeptOnceWithTheTimeOfTheFirst() {
        World.Person person = World.aPersonOfA();
        int version = inForce("information");
        readings(person).body("items", empty());
        confirm(person, version).then().statusCode(204);
        String first = readings(person).extract().path("items[0].readAt");
        confirm(person, version).then().statusCode(204);
        readings(person)
                .body("items.notice", contains("information"))
                .body("items.version", contains(version))
                .body("items.readAt", contains(first));
        readings(World.aPersonOfA()).body("items", empty());
    }

    @Test
    void aReadingOfAnotherVersionThanTheOneInForceIsRefused() {
        World.Person person = World.aPersonOfA();
        confirm(person, inForce("information") + 1).then().statusCode(409).body("code", equalTo("text-changed"));
        readings(person).body("items", empty());
    }

    @Test
    void aReadingStaysThePersonsWhenTheyPartFromAFileAndWhatWasSharedByThatFileDoesNot() {
        World.Person person = World.aPersonOfA();
        confirm(person, inForce("information")).then().statusCode(204);
        String file = World.register("bruno", B).path("id");
        person.calls()
                .body(Map.of("invitationCode", World.invite("bruno", file), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        confirm(person, inForce("information")).then().statusCode(204);
        readings(person).body("items.notice", contains("information"));
        World.consent(UUID.fromString(file), B, LATER, List.of());
        // As when the person of the file had shared by it, after they were shown the text.
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.updateOne(
                        "update sharing_grant set notice_version = ? where beneficiary_id = ?",
                        inForce("partage"),
                        UUID.fromString(file)));
        readings(person).body("items.notice", contains("information", "partage"));
        person.calls().delete("/v1/beneficiaries/me/files/" + file).then().statusCode(204);
        readings(person).body("items.notice", contains("information"));
    }

    @Test
    void whatIsSharedNamesTheTextThatWasShown() {
        World.Person person = World.aPersonOfA();
        int version = inForce("partage");
        Response shared = person.calls().body(sharing(version)).post("/v1/sharings");
        shared.then().statusCode(201).body("noticeVersion", equalTo(version));
        readings(person)
                .body("items.notice", contains("partage"))
                .body("items.version", contains(version))
                .body("items.readAt", contains(shared.<String>path("grantedAt")));
    }

    @Test
    void whereNoTextIsKnownToHaveBeenShownNoneCountsAsRead() {
        World.Person person = World.aPersonOfA();
        Map<String, Object> notNamed = sharing(inForce("partage"));
        notNamed.remove("noticeVersion");
        person.calls()
                .body(notNamed)
                .post("/v1/sharings")
                .then()
                .statusCode(201)
                .body("noticeVersion", nullValue());
        World.consent(person.id(), A, LATER, List.of());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> person.calls()
                        .get("/v1/sharings")
                        .then()
                        .body("items.noticeVersion", contains(nullValue(), nullValue())));
        readings(person).body("items", empty());
    }

    @Test
    void nothingIsSharedUnderAnotherTextThanTheOneInForce() {
        World.Person person = World.aPersonOfA();
        int other = inForce("partage") + 1;
        person.calls()
                .body(sharing(other))
                .post("/v1/sharings")
                .then()
                .statusCode(409)
                .body("code", equalTo("text-changed"));
        String request = World.as("nadia")
                .body(Map.of(
                        "structureId",
                        A,
                        "beneficiaryId",
                        person.id(),
                        "reason",
                        "faire-le-point",
                        "purpose",
                        "formation"))
                .post("/v1/sharing-requests")
                .path("id");
        Map<String, Object> accepted = new HashMap<>(Map.of("until", LATER, "future", true, "noticeVersion", other));
        String acceptance = "/v1/sharing-requests/me/" + request + "/acceptance";
        person.calls().body(accepted).post(acceptance).then().statusCode(409).body("code", equalTo("text-changed"));
        person.calls().get("/v1/sharings").then().body("items", empty());

        accepted.put("noticeVersion", inForce("partage"));
        person.calls()
                .body(accepted)
                .post(acceptance)
                .then()
                .statusCode(201)
                .body("noticeVersion", equalTo(inForce("partage")));
    }
}
