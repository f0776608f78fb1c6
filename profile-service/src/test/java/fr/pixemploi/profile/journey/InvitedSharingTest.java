package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An adviser who takes over a file with an account of their own, by a code that they made, leaves their name and opens little. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class InvitedSharingTest {
    @Test
    void whoMadeTheInvitationIsKeptWithTheFileAndWithWhatIsSharedByIt() {
        World.Person person = World.aPersonOfA();
        person.calls()
                .get("/v1/beneficiaries/me")
                .then()
                .statusCode(200)
                .body("viaInvitation.madeBy", equalTo(World.NADIA))
                .body("viaInvitation.structureId", equalTo(A.toString()))
                .body("viaInvitation.madeAt", notNullValue())
                .body("viaInvitation.linkedAt", notNullValue());
        World.as("marc")
                .get("/v1/beneficiaries/" + person.id())
                .then()
                .body("viaInvitation.madeBy", equalTo(World.NADIA));
        share(person, B, 1_000, List.of())
                .statusCode(201)
                .body("viaInvitation.madeBy", equalTo(World.NADIA))
                .body("viaInvitation.structureId", equalTo(A.toString()));
        person.calls().get("/v1/sharings").then().body("items[0].viaInvitation.madeBy", equalTo(World.NADIA));
    }

    @Test
    void whoMadeTheirOwnFileWasInvitedByNobody() {
        String token = World.newAccount();
        World.with(token).post("/v1/beneficiaries/me").then().statusCode(201).body("viaInvitation", nullValue());
    }

    @Test
    void resultsOfBeforeTheLinkAreSharedWithTheInvitingStructureAloneAndForSixMonths() {
        World.Person person = World.aPersonOfA();
        UUID before = World.aResult(person.id(), in(-1), Map.of("1.1", 4));
        known(person, 1);
        share(person, B, 30, List.of(before)).statusCode(422).body("code", equalTo("shared-beyond-invitation"));
        share(person, A, 186, List.of(before)).statusCode(422).body("code", equalTo("shared-beyond-invitation"));
        share(person, A, 184, List.of(before)).statusCode(201);
        UUID since = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 4));
        known(person, 2);
        share(person, B, 1_000, List.of(since)).statusCode(201);
    }

    @Test
    void aConsentOfTheOtherServiceOpensNoMore() {
        World.Person person = World.aPersonOfA();
        UUID before = World.aResult(person.id(), in(-1), Map.of("1.1", 4));
        known(person, 1);
        UUID known = World.consent(person.id(), B, in(30), List.of(before));
        is(person, known, "withdrawn");
        is(person, World.consent(person.id(), A, in(30), List.of(before)), "active");

        UUID late = Ids.next();
        UUID unknown = World.consent(person.id(), B, in(30), List.of(late));
        is(person, unknown, "active");
        World.tellResult(late, 1, person.id(), in(-1), Map.of("1.1", 4));
        is(person, unknown, "withdrawn");
    }

    private static ValidatableResponse share(World.Person person, UUID structure, int days, List<UUID> results) {
        return person.calls()
                .body(Map.of(
                        "structureId",
                        structure,
                        "purpose",
                        "accompagnement",
                        "until",
                        in(days),
                        "resultIds",
                        results,
                        "future",
                        results.isEmpty()))
                .post("/v1/sharings")
                .then();
    }

    private static String in(int days) {
        return Instant.now().plus(Duration.ofDays(days)).toString();
    }

    private static void known(World.Person person, int results) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> person.calls()
                        .get("/v1/profiles/me")
                        .path("timeline.size()")
                        .equals(results));
    }

    private static void is(World.Person person, UUID grant, String status) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> person.calls()
                        .get("/v1/sharings")
                        .then()
                        .body("items.find { it.grantId == '" + grant + "' }.status", equalTo(status)));
    }
}
