package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Pages of environments as a portal's frame gets them. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class EnvironmentAddressTest {
    @Test
    void everyoneMayHaveAPageAndKeepIt() {
        Response first = RestAssured.get("/v1/environments/webmail");
        first.then().statusCode(200).contentType("text/html;charset=UTF-8");
        assertThat(first.asString()).startsWith("<!doctype html>");
        assertThat(first.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors *", "sandbox allow-scripts");
        assertThat(first.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(first.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(first.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(first.header("Cache-Control")).contains("public", "max-age=600");
        RestAssured.given()
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/environments/webmail")
                .then()
                .statusCode(304);
    }

    @Test
    void aPageThatIsNotThereIsAProblem() {
        Response missing = RestAssured.get("/v1/environments/nowhere");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.jsonPath().getString("code")).isEqualTo("not-found");
    }
}
