package fr.pixemploi.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages may call from a browser, and what they are shown. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OriginsTest {
    private static final String PORTAL = "https://portal.example";

    @ConfigProperty(name = PlatformResource.KEYCLOAK_URL)
    String keycloak;

    private RequestSpecification nadia() {
        return given().auth().oauth2(Tokens.of(keycloak).forUser("nadia")).contentType("application/json");
    }

    @Test
    void thePagesOfAPortalMayAskWithoutATokenWhatTheyMaySend() {
        given().header("Origin", PORTAL)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/v1/things/versioned")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Max-Age", "3600");
    }

    @Test
    void aPortalReadsAnswersRefusalsAndTheHeadersThatItGoesBy() {
        nadia().header("Origin", PORTAL)
                .get("/v1/things/versioned")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Expose-Headers", allOf(containsString("ETag"), containsString("X-Request-Id")))
                .header("Vary", containsString("origin"));
        given().header("Origin", "http://localhost:3000")
                .get("/v1/things/mine")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", "http://localhost:3000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://portal.example.evil", "http://portal.example", "https://portal.example:8443", "null"})
    void noOtherOriginIsToldAnything(String origin) {
        nadia().header("Origin", origin)
                .get("/v1/things/versioned")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/things/versioned")
                .then()
                .statusCode(not(equalTo(204)))
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "*",
                "https://portal.example/",
                "portal.example",
                "https://*.example",
                "https://portal.example:443"
            })
    void whatIsNoExactOriginIsNotTakenAtStart(String origin) {
        assertThatThrownBy(() -> new Origins(Optional.of(List.of(origin))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(origin);
        assertThat(new Origins(Optional.empty())).isNotNull();
    }
}
