package fr.pixemploi.certification.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What someone sees who tries codes. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class VerificationTest {
    @Test
    void aWrongCodeLooksTheSameWhateverIsWrongWithIt() {
        Set<String> answers = new HashSet<>();
        for (String code : List.of("P-2345678B", "P-0", "nothing", "p-2345678b' or '1'='1")) {
            var response = given().get("/v1/verify/{code}", code);
            response.then().statusCode(404).contentType("application/problem+json");
            answers.add(response.asString());
        }
        assertThat(answers).hasSize(1);
    }

    @Test
    void whoTriesTooOftenWaitsAndOthersDoNot() throws Exception {
        HttpResponse<String> last = null;
        int tries = 0;
        try (HttpClient client = from("127.0.0.77")) {
            while (last == null || last.statusCode() == 404) {
                last = verify(client);
                assertThat(++tries).as("a limit is reached").isLessThan(60);
            }
        }
        assertThat(tries).isGreaterThan(30);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 2L);
        assertThat(last.headers().firstValue("RateLimit-Policy").orElseThrow()).contains("\"verification\";q=30;w=60");
        assertThat(last.headers().firstValue("RateLimit").orElseThrow()).contains("\"verification\";r=0;t=");
        assertThat(last.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(new ObjectMapper().readTree(last.body()).path("code").asText())
                .isEqualTo("too-many-requests");
        try (HttpClient other = from("127.0.0.78")) {
            assertThat(verify(other).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theFormLeadsToTheAddressOfTheCodeHoweverItIsTyped() {
        String code = "P-BCDF-GHJK-BCDF-GHJK";
        for (String typed : List.of(code, "pbcdfghjkbcdfghjk", " p bcdf ghjk bcdf\u2013ghjk ", "../" + code + "?#"))
            given().redirects()
                    .follow(false)
                    .queryParam("code", typed)
                    .get("/verification")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/verification/" + code));
        String english = given().redirects()
                .follow(false)
                .queryParam("code", code)
                .queryParam("lang", "en")
                .get("/verification")
                .header("Location");
        assertThat(english).endsWith("/verification/" + code + "?lang=en");
        Response led = given().header("Accept-Language", "fr").get(english);
        led.then()
                .statusCode(404)
                .contentType("text/html")
                .header("Content-Language", "en")
                .header("RateLimit", containsString("\"verification\""));
        assertThat(led.asString()).contains("No certificate has this code.", "<html lang=\"en\">", code);
    }

    @Test
    void thePageIsForPeopleOnlyAndNobodyKeepsFindsOrIsToldOfIt() {
        for (String path : List.of("/verification", "/verification/P-BCDF-GHJK-BCDF-GHJK", "/verification?code="))
            given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                    .header("Accept-Language", "en-GB")
                    .get(path)
                    .then()
                    .contentType("text/html;charset=UTF-8")
                    .header("Content-Language", "en")
                    .header("Vary", containsString("Accept-Language"))
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Robots-Tag", "noindex")
                    .header(
                            "Content-Security-Policy",
                            both(startsWith("default-src 'none'; style-src 'sha256-"))
                                    .and(endsWith("; form-action 'self'")));
    }

    @Test
    void whatIsWrongWithAnAddressIsAPageToo() {
        for (String wrong : List.of("?code=", "?code=%20-%20", "?lang=de", "?utm_source=letter", "/P-BCDF?x=1"))
            given().urlEncodingEnabled(false)
                    .get("/verification" + wrong)
                    .then()
                    .statusCode(422)
                    .contentType("text/html;charset=UTF-8")
                    .body(containsString("role=\"alert\""));
        given().queryParam("code", "x".repeat(201)).get("/verification").then().statusCode(422);
        given().get("/v1/verify/P-BCDF?x=1").then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void triesOnThePageAndOfProgramsCountTogetherAndTooManyAreAPage() throws Exception {
        try (HttpClient client = from("127.0.0.79")) {
            for (int i = 0; i < 40; i++)
                assertThat(get(client, "/verification").statusCode()).isEqualTo(200);
            HttpResponse<String> last = verify(client);
            int tries = 1;
            while (last.statusCode() == 404) {
                last = get(client, tries % 2 == 0 ? "/v1/verify/P-2345678B" : "/verification/P-2345678B?lang=en");
                assertThat(++tries).as("a limit is reached").isLessThan(60);
            }
            while (!last.uri().getPath().equals("/verification/P-2345678B") || last.statusCode() != 429)
                last = get(client, "/verification/P-2345678B?lang=en");
            assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 2L);
            assertThat(last.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            assertThat(last.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(last.body()).contains("Too many tries", "Wait a minute");
            assertThat(get(client, "/verification").statusCode()).isEqualTo(200);
        }
    }

    private static HttpClient from(String address) throws Exception {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build();
    }

    private static HttpResponse<String> verify(HttpClient client) throws Exception {
        return get(client, "/v1/verify/P-2345678B");
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + RestAssured.port + path);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
