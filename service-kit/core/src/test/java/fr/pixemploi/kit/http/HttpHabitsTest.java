package fr.pixemploi.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What headers tell and ask, the same for every operation: addresses, versions, ids of calls. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class HttpHabitsTest {
    @ConfigProperty(name = PlatformResource.KEYCLOAK_URL)
    String keycloak;

    private RequestSpecification nadia() {
        return given().auth().oauth2(Tokens.of(keycloak).forUser("nadia")).contentType("application/json");
    }

    @Test
    void addressesAreThoseOfTheWorldWhateverHostTheCallerNames() {
        nadia().header("Host", "evil.example")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"note\": \"a\", \"size\": 1}")
                .post("/v1/things")
                .then()
                .statusCode(201)
                .header("Location", startsWith("https://api.example/pathway/v1/things/"));
        nadia().header("Host", "evil.example")
                .get("/v1/things/listed?limit=2&colour=red")
                .then()
                .statusCode(200)
                .header(
                        "Link",
                        allOf(
                                startsWith("<https://api.example/pathway/v1/things/listed?"),
                                containsString("colour=red")));
    }

    @Test
    void theDocumentSaysWhereTheWorldCallsTheService() {
        given().get("/q/openapi?format=json").then().body("servers.url", contains("https://api.example/pathway"));
    }

    @Test
    void aCursorIsGoodForItsOwnListOnly() {
        String cursor = nadia().get("/v1/things/listed?limit=2&colour=red").path("nextCursor");
        nadia().get("/v1/things/listed?limit=1&colour=red&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("nextCursor", nullValue());
        for (String other : List.of("colour=blue&", ""))
            nadia().get("/v1/things/listed?" + other + "cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aParameterThatNobodyKnowsIsRefused() {
        nadia().header("Accept-Language", "en")
                .get("/v1/things/listed?color=red")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?color"))
                .body("errors[0].detail", equalTo("is not known here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "\"1\", \"3\"", "*"})
    void whoHasReadItAlreadyIsSentNothing(String known) {
        nadia().header("If-None-Match", known)
                .get("/v1/things/versioned")
                .then()
                .statusCode(304)
                .header("ETag", "\"3\"")
                .body(equalTo(""));
        nadia().header("If-None-Match", "\"4\"")
                .get("/v1/things/versioned")
                .then()
                .statusCode(200);
        nadia().header("If-None-Match", known)
                .get("/v1/things/versioned-in-part")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"1\", \"3\"", "*", "3"})
    void whoNamesTheVersionThatItHasMayChangeIt(String read) {
        nadia().header("If-Match", read).put("/v1/things/versioned").then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"4\"", "W/\"3\"", "4", "nonsense", "\"9999999999999999999\""})
    void anyOtherVersionIsRefused(String read) {
        nadia().header("If-Match", read).put("/v1/things/versioned").then().statusCode(412);
    }

    @Test
    void everyCallHasAnIdWhichTheCallerMayGive() {
        given().get("/v1/things/mine").then().statusCode(401).header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        given().header("X-Request-Id", "order-7.b")
                .get("/v1/things/mine")
                .then()
                .header("X-Request-Id", "order-7.b")
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
        given().header("X-Request-Id", "with blanks and\ttabs")
                .get("/v1/things/mine")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void aTraceThatACallerBeganGoesOn() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/v1/things/mine")
                .then()
                .header("traceparent", startsWith("00-" + trace + "-"));
    }

    @Test
    void whatIsWrongWithATokenIsSaidInTheWayOfTheStandard() {
        given().get("/v1/things/mine").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().auth()
                .oauth2("nonsense")
                .get("/v1/things/mine")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        nadia().get("/v1/things/operated")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
    }

    @Test
    void whoAsksForWhatThereIsNotHearsWhatThereIs() {
        nadia().delete("/v1/things/versioned").then().statusCode(405).header("Allow", "GET, PUT");
        nadia().header("Accept-Language", "en")
                .accept("image/png")
                .get("/v1/things/listed")
                .then()
                .statusCode(406)
                .body("detail", equalTo("Ask for application/json."));
    }

    @Test
    void aProblemSaysItsLanguageAndWhatItWasChosenBy() {
        Response answer = given().header("Accept-Language", "en-GB").get("/v1/things/mine");
        answer.then().header("Content-Language", "en");
        assertThat(answer.headers().getValues("Vary")).contains("Accept-Language");
        given().get("/v1/things/mine").then().header("Content-Language", "fr");
    }

    @Test
    void theTypeOfAProblemLeadsToThePageThatExplainsIt() {
        String type = given().get("/v1/things/mine").path("type");
        assertThat(type).isEqualTo("https://api.example/pathway/problems#authentication-required");
        given().header("Accept-Language", "en")
                .get("/problems")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", "en")
                .body(containsString("<section id=\"authentication-required\">"))
                .body(containsString("Connexion nécessaire"))
                .body(containsString("Trying again may help"));
        given().get("/problems").then().body(containsString("<html lang=\"fr\">"));
    }

    @Test
    void answersArePressedForThoseWhoCanUnpackThem() {
        nadia().header("Accept-Encoding", "gzip")
                .get("/v1/things/listed")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .body("items.size()", equalTo(3));
    }

    @Test
    void anOperationThatGoesSaysSinceWhenUntilWhenAndWhatComes() {
        nadia().get("/v1/things/old")
                .then()
                .statusCode(200)
                .header("Deprecation", "@1795824000")
                .header("Sunset", "Wed, 30 Jun 2027 00:00:00 GMT")
                .header("Link", "<https://api.example/pathway/v1/things/listed>; rel=\"successor-version\"");
        nadia().get("/v1/things/listed").then().header("Deprecation", nullValue());
        given().get("/q/openapi?format=json")
                .then()
                .body("paths.'/v1/things/old'.get.deprecated", equalTo(true))
                .body(
                        "paths.'/v1/things/old'.get.responses.'200'.headers.keySet()",
                        hasItems("Deprecation", "Sunset", "Link"));
    }
}
