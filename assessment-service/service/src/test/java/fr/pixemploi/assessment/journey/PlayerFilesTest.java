package fr.pixemploi.assessment.journey;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The item player is everybody's; no other file is. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class PlayerFilesTest {
    @Test
    void anyPortalLoadsThePlayerAndKeepsItForMinutes() {
        given().header("Origin", "https://portail.exemple.fr")
                .get("/player/pix-sitting.js")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/javascript"))
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Cache-Control", "public, max-age=300")
                .header("X-Content-Type-Options", "nosniff")
                .header("Last-Modified", notNullValue())
                .body(containsString("pix-item-player.js"));
        get("/player/demo.html").then().statusCode(200).contentType(startsWith("text/html"));
        get("/player/demo/examples.json").then().statusCode(200).contentType(startsWith("application/json"));
    }

    @Test
    void whoHasThePlayerAlreadyIsToldSo() {
        String since = get("/player/style.js").then().extract().header("Last-Modified");
        given().header("If-Modified-Since", since)
                .get("/player/style.js")
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void everythingElseStaysClosed() {
        for (String path : List.of(
                "/",
                "/index.html",
                "/application.properties",
                "/item-bank/measurement.yaml",
                "/playerx/a.js",
                "/META-INF/resources/player/style.js",
                "/webjars/swagger-ui/index.html")) {
            Response closed = get(path);
            assertThat(closed.statusCode()).as(path).isIn(401, 403);
            assertThat(closed.header("Access-Control-Allow-Origin")).as(path).isNull();
        }
        for (String path : new String[] {"/player/../application.properties", "/player/%2e%2e/application.properties"})
            given().urlEncodingEnabled(false).get(path).then().statusCode(anyOf(is(401), is(403), is(404)));
        given().post("/player/style.js").then().statusCode(anyOf(is(401), is(403), is(405)));
        get("/v1/sittings").then().statusCode(401).header("Access-Control-Allow-Origin", nullValue());
        get("/player").then().statusCode(404);
        get("/v1/nothing").then().statusCode(404);
        get("/q/health/live").then().statusCode(404);
    }
}
