package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Systems of partners look certificates up, and their holders know. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class CertificateSearchTest {
    private static ValidatableResponse search(String client, Map<String, Object> body) {
        return World.with(World.TOKENS.forClient(client))
                .body(body)
                .post("/v1/certificates/search")
                .then();
    }

    private static ValidatableResponse search(String lastName, String firstName, String birthDate) {
        return search("partner-alpha", Map.of("lastName", lastName, "firstName", firstName, "birthDate", birthDate));
    }

    private static Validated someone(String account, String firstName, String lastName, String birthDate) {
        UUID session = aSession();
        Validated it = Validated.sat(session, account, firstName, Map.of("lastName", lastName, "birthDate", birthDate));
        Validated.publish(session, 1);
        return it;
    }

    @Test
    void aCertificateIsFoundByItsCodeOrByWhoHoldsItAndTheHolderKnows() {
        Validated zoe = someone("search-zoe", "Zoé-Éloïse", "D'Hérelle", "1999-01-02");
        String code = World.with(zoe.person().token())
                .get("/v1/certificates/me")
                .then()
                .extract()
                .path("items[0].code");
        search("d herelle", "ZOE ELOISE", "1999-01-02")
                .statusCode(200)
                .body("lastName", equalTo("D'Hérelle"))
                .body("status", equalTo("published"))
                .body("pixScore", equalTo(480))
                .body("globalLevel", equalTo("Indépendant 2"))
                .body("certificationDate", equalTo("2026-12-08"))
                .body("competences", hasSize(16))
                .body("$", not(org.hamcrest.Matchers.hasKey("birthCity")));
        search("partner-alpha", Map.of("verificationCode", code.toLowerCase(Locale.ROOT)))
                .statusCode(200)
                .body("firstName", equalTo("Zoé-Éloïse"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(
                                ToldReads.of("certification", zoe.person().id()))
                        .contains("certificate partner"));
        search("D'Hérelle", "Zoé", "1999-01-02").statusCode(404);
        search("D'Hérelle", "Zoé-Éloïse", "1999-01-03").statusCode(404);
        search("partner-alpha", Map.of("verificationCode", "P-0000")).statusCode(404);

        as("jury-julie")
                .body(Map.of("reason", "À revoir."))
                .post("/v1/jury/candidates/{id}/publication-withdrawal", zoe.candidate())
                .then()
                .statusCode(204);
        search("d herelle", "ZOE ELOISE", "1999-01-02").statusCode(404);
        search("partner-alpha", Map.of("verificationCode", code))
                .statusCode(200)
                .body("status", equalTo("revoked"))
                .body("competences", hasSize(0))
                .body("$", not(org.hamcrest.Matchers.hasKey("pixScore")))
                .body("$", not(org.hamcrest.Matchers.hasKey("globalLevel")));
    }

    @Test
    void severalPeopleOfOneNameAreNotToldApart() {
        someone("search-twin-1", "Jean", "Jumeau", "1998-03-04");
        someone("search-twin-2", "Jean", "Jumeau", "1998-03-04");
        search("Jumeau", "Jean", "1998-03-04").statusCode(409).body("code", equalTo("several-match"));
    }

    @Test
    void onlyASystemWithTheScopeSearchesAndInOneWayAtATime() {
        Map<String, Object> body = Map.of("verificationCode", "P-4KTR-7WVB-2CDF-9GHJ");
        search("partner-reader", body).statusCode(403);
        as("jury-julie").body(body).post("/v1/certificates/search").then().statusCode(403);
        search("partner-alpha", Map.of()).statusCode(422);
        search("partner-alpha", Map.of("lastName", "Jumeau", "firstName", "Jean"))
                .statusCode(422);
        search("partner-alpha", Map.of("verificationCode", "P-1", "lastName", "Jumeau"))
                .statusCode(422);
    }
}
