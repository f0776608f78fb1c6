package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A partner's system reads what a person shares with its structure, as long as the person's word holds, and the person sees it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class PartnerReadingTest {
    private record Measured(People.Person person, UUID result) {
        List<String> ways() {
            return List.of(
                    "/v1/results/" + result,
                    "/v1/results/" + result + "/page",
                    "/v1/results/" + result + "/document.pdf",
                    "/v1/results/timeline?beneficiaryId=" + person.id());
        }
    }

    /** A result that its person has shared with nobody. */
    private static Measured measured() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        player.play(1, true);
        return new Measured(person, UUID.fromString(player.end().path("resultId")));
    }

    private static RequestSpecification system(String client) {
        return RestAssured.given().auth().oauth2(People.tokens().forClient(client));
    }

    private static void await(String client, String path, int status) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> system(client).get(path).statusCode() == status);
    }

    @Test
    void whatIsNotSharedWithItsStructureIsNotThereAndLooksLikeWhatThereIsNot() {
        Measured measured = measured();
        Measured shared = measured();
        Prescriber.grant(shared.person().id(), UUID.randomUUID(), List.of(shared.result()));
        await("partner-alpha", "/v1/results/" + shared.result(), 200);
        String nothing = system("partner-alpha")
                .get("/v1/results/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        for (String path : measured.ways())
            system("partner-alpha")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"))
                    .body("detail", equalTo(nothing));
        for (String path : shared.ways())
            system("partner-beta").get(path).then().statusCode(404).body("detail", equalTo(nothing));
        system("partner-beta")
                .queryParam("framework", UUID.randomUUID())
                .get(shared.ways().getFirst())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void aGrantOpensNothingToASystemWithoutTheScope() {
        Measured measured = measured();
        Prescriber.grant(measured.person().id(), UUID.randomUUID(), List.of(measured.result()));
        await("partner-alpha", measured.ways().getFirst(), 200);
        for (String path : measured.ways())
            system("partner-reader").get(path).then().statusCode(403);
    }

    @Test
    void itReadsWhileTheGrantHoldsAndThePersonSeesThatASystemRead() {
        Measured measured = measured();
        UUID grant = UUID.randomUUID();
        Prescriber.grant(measured.person().id(), grant, List.of(measured.result()));
        await("partner-alpha", measured.ways().getFirst(), 200);
        for (String path : measured.ways())
            system("partner-alpha").get(path).then().statusCode(200);
        system("partner-alpha")
                .get("/v1/results/timeline?beneficiaryId=" + measured.person().id())
                .then()
                .body("results.resultId", contains(measured.result().toString()));
        List<String> roles = measured.person()
                .asks()
                .get("/v1/results/" + measured.result() + "/reads")
                .then()
                .statusCode(200)
                .extract()
                .path("items.role");
        // Whatever a system asks within the hour is one reading: it would bury those of people.
        assertThat(roles).containsExactly("partner");

        Prescriber.withdraw(measured.person().id(), grant, List.of(measured.result()));
        await("partner-alpha", measured.ways().getFirst(), 404);
        for (String path : measured.ways())
            system("partner-alpha").get(path).then().statusCode(404);
    }

    @Test
    void itSharesNothingAndSeesNoReadings() {
        Measured measured = measured();
        Prescriber.grant(measured.person().id(), UUID.randomUUID(), List.of(measured.result()));
        await("partner-alpha", measured.ways().getFirst(), 200);
        String path = "/v1/results/" + measured.result();
        system("partner-alpha").get(path + "/reads").then().statusCode(403);
        system("partner-alpha").get("/v1/results").then().statusCode(403);
        system("partner-alpha")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post(path + "/sharings")
                .then()
                .statusCode(403);
    }
}
