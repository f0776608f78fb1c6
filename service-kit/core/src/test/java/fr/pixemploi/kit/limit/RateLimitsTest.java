package fr.pixemploi.kit.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class RateLimitsTest {
    @ConfigProperty(name = PlatformResource.KEYCLOAK_URL)
    String keycloak;

    private Response call(String user, String path) {
        return given().auth().oauth2(Tokens.of(keycloak).forUser(user)).get(path);
    }

    @Test
    void anOperationWithALimitIsRefusedToWhoCallsTooOftenAndToNobodyElse() {
        for (int left = 2; left >= 0; left--) {
            Response taken = call("nadia", "/v1/things/seldom");
            taken.then().statusCode(200);
            assertThat(taken.header("RateLimit")).contains("\"seldom\";r=" + left, "\"account\";r=");
            assertThat(taken.header("RateLimit-Policy")).contains("\"seldom\";q=3;w=3600");
        }
        Response refused = call("nadia", "/v1/things/seldom");
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-requests"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 1200);
        call("bruno", "/v1/things/seldom").then().statusCode(200);
        call("nadia", "/v1/things/numbered/1").then().statusCode(200);
    }

    @Test
    void whatNeedsNoAccountIsCountedByAddressAndNotByAccounts() {
        for (int left = 2; left >= 0; left--) {
            Response taken = given().get("/v1/things/open-seldom");
            taken.then().statusCode(200);
            assertThat(taken.header("RateLimit")).contains("\"address\";r=", "\"seldom\";r=" + left);
        }
        given().get("/v1/things/open-seldom").then().statusCode(429);
        given().header("X-Forwarded-For", "192.0.2.7")
                .get("/v1/things/open-seldom")
                .then()
                .statusCode(429);
        call("bruno", "/v1/things/open-seldom").then().statusCode(429);
    }

    @Test
    void everybodyOfAPortalIsNotOneClientAndAPartnerIs() {
        assertThat(call("nadia", "/v1/things/numbered/1").header("RateLimit")).doesNotContain("\"client\"");
        Response partner = given().auth()
                .oauth2(Tokens.of(keycloak).forClient("partner-alpha"))
                .get("/v1/things/numbered/1");
        assertThat(partner.header("RateLimit")).contains("\"client\";r=", "\"account\";r=");
    }

    @Test
    void whatAPageLoadsByItselfIsNotCounted() {
        assertThat(given().get("/v1/things/picture").header("RateLimit")).isNull();
    }
}
