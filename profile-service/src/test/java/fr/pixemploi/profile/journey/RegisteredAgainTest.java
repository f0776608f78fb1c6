package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.aResult;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever registers with a structure, for the first time or again, is let in, or offered to share; the structure cannot tell what there is. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RegisteredAgainTest {
    private final Instant now =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60).plusMillis(123);
    /** As long as results of before an invitation may be shared. */
    private final String soon = now.plus(60, ChronoUnit.DAYS).toString();

    private static Response registers(String externalId, Instant at, String key) {
        return given().auth()
                .oauth2(World.TOKENS.forClient("partner-alpha"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(new HashMap<>(Map.of(
                        "structureId",
                        A,
                        "externalId",
                        externalId,
                        "firstName",
                        "Léa",
                        "lastName",
                        "Exemple",
                        "registeredAt",
                        at.toString())))
                .post("/v1/registrations");
    }

    private static Response registers(String externalId, Instant at) {
        return registers(externalId, at, Ids.next().toString());
    }

    /** A person of A who registered once, a year ago, and has an account. */
    private World.Person linked(String externalId) {
        Response first = registers(externalId, now.minus(365, ChronoUnit.DAYS));
        String token = World.newAccount();
        with(token)
                .body(Map.of("invitationCode", first.<String>path("invitationCode")))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        return new World.Person(UUID.fromString(first.path("beneficiaryId")), token);
    }

    private static Response file(String id) {
        return with(World.TOKENS.forClient("partner-alpha")).get("/v1/beneficiaries/" + id);
    }

    private static UUID knownResult(World.Person person) {
        UUID result = aResult(person.id(), "2026-10-01T10:00:00Z", Map.of("1.1", 3));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> person.calls().get("/v1/profiles/me").path("totalPix") != null);
        return result;
    }

    @Test
    void whoeverIsNewGetsAFileAndACodeAndTheSameTimeAgainNothing() {
        String name = "VAL-" + Ids.next();
        String key = Ids.next().toString();
        Response told = registers(name, now, key);
        told.then().statusCode(200).body("outcome", equalTo("made")).body("invitationCode", notNullValue());
        String id = told.path("beneficiaryId");
        file(id).then().body("lastRegisteredAt", equalTo(now.toString()));
        registers(name, now, key)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("made"))
                .body("beneficiaryId", equalTo(id))
                .body("invitationCode", nullValue());
        registers(name, now)
                .then()
                .body("outcome", equalTo("known"))
                .body("beneficiaryId", equalTo(id))
                .body("invitationCode", nullValue());
        with(World.newAccount())
                .body(Map.of("invitationCode", told.<String>path("invitationCode")))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverIsKnownWithoutAnAccountGetsANewCodeAndTheOldOneIsVoid() {
        String name = "VAL-" + Ids.next();
        Response first = registers(name, now.minusSeconds(3600));
        Response again = registers(name, now);
        again.then().body("outcome", equalTo("known")).body("invitationCode", notNullValue());
        file(first.path("beneficiaryId"))
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("lastRegisteredAt", equalTo(now.toString()));
        with(World.newAccount())
                .body(Map.of("invitationCode", first.<String>path("invitationCode")))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(422);
    }

    @Test
    void whoeverHasAResultIsOfferedToShareItAndTheStructureCannotTellThemFromOthers() {
        World.Person tested = linked("VAL-tested-" + Ids.next());
        World.Person untested = linked("VAL-untested-" + Ids.next());
        UUID result = knownResult(tested);
        List<String> told = List.of(tested, untested).stream()
                .map(person -> {
                    String name = file(person.id().toString()).path("externalId");
                    String answer = registers(name, now)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
                    return answer.replace(person.id().toString(), "ID")
                            + asked(person)
                                    .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                                    .replaceAll("20[0-9T:.\\-]+Z", "AT")
                            + as("nadia")
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
                                    .then()
                                    .statusCode(409)
                                    .extract()
                                    .asString();
                })
                .toList();
        assertThat(told.getFirst()).isEqualTo(told.getLast()).contains("nouvelle-inscription");
        tested.calls()
                .get("/v1/sharing-requests/me")
                .then()
                .body("items.reason", contains("nouvelle-inscription"))
                .body("items.structureId", contains(A.toString()));
        untested.calls().get("/v1/sharing-requests/me").then().body("items", empty());

        String request = tested.calls().get("/v1/sharing-requests/me").path("items[0].id");
        tested.calls()
                .body(Map.of("until", soon, "resultIds", List.of(result)))
                .post("/v1/sharing-requests/me/" + request + "/acceptance")
                .then()
                .statusCode(201);
        knownResult(untested);
        untested.calls().get("/v1/sharing-requests/me").then().body("items", hasSize(1));
    }

    /** All that the structure sees of what it asked this person. */
    private static String asked(World.Person person) {
        String cursor = null;
        do {
            var call = as("nadia").queryParam("structureId", A).queryParam("limit", 100);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/sharing-requests");
            Map<String, Object> found = page.path("items.find { it.beneficiaryId == '" + person.id() + "' }");
            if (found != null) return found.toString();
            cursor = page.path("nextCursor");
        } while (cursor != null);
        throw new AssertionError("the structure asked nothing");
    }

    @Test
    void nobodyIsOfferedTwiceInAMonthNorWhatIsSharedAlready() {
        World.Person person = linked("VAL-" + Ids.next());
        knownResult(person);
        String name = file(person.id().toString()).path("externalId");
        registers(name, now.minusSeconds(10)).then().statusCode(200);
        registers(name, now).then().statusCode(200);
        person.calls().get("/v1/sharing-requests/me").then().body("items", hasSize(1));

        World.Person sharing = linked("VAL-" + Ids.next());
        UUID result = knownResult(sharing);
        sharing.calls()
                .body(Map.of("structureId", A, "purpose", "formation", "until", soon, "resultIds", List.of(result)))
                .post("/v1/sharings")
                .then()
                .statusCode(201);
        registers(file(sharing.id().toString()).path("externalId"), now).then().statusCode(200);
        sharing.calls().get("/v1/sharing-requests/me").then().body("items", empty());
    }

    @Test
    void whatIsRefusedAloneIsRefusedAsInRegisteringAFile() {
        registers("1 85 05 78 006 084 36", now)
                .then()
                .statusCode(422)
                .body("code", equalTo("external-id-is-personal-data"));
        registers("VAL-" + Ids.next(), Instant.now().plusSeconds(3600))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/registeredAt"));
        String name = "VAL-" + Ids.next();
        registers(name, now.minusSeconds(60));
        with(World.TOKENS.forClient("partner-alpha"))
                .body(Map.of(
                        "structureId",
                        A,
                        "externalId",
                        name,
                        "firstName",
                        "Tom",
                        "lastName",
                        "Autre",
                        "registeredAt",
                        now.toString()))
                .post("/v1/registrations")
                .then()
                .statusCode(409)
                .body("code", equalTo("external-id-taken"));
    }
}
