package fr.pixemploi.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that JSON or an address can carry and that nothing here can keep: each is refused where it stands, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class BadValuesTest {
    @ConfigProperty(name = PlatformResource.KEYCLOAK_URL)
    String keycloak;

    @Inject
    SampleRows rows;

    private long before;

    @BeforeEach
    void count() {
        before = stored();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(stored()).isEqualTo(before);
    }

    private long stored() {
        return rows.count("select (select count(*) from sample_thing) + (select count(*) from outbox_event)"
                + " + (select count(*) from idempotent_creation) as count");
    }

    private RequestSpecification nadia() {
        return as("nadia");
    }

    private RequestSpecification as(String user) {
        return given().auth()
                .oauth2(Tokens.of(keycloak).forUser(user))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json");
    }

    private static void refused(ValidatableResponse response, String pointer) {
        response.statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-request"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/note   | {\"note\": \"a\\u0000b\", \"size\": 1}",
                "/note   | {\"note\": \"a\\ud800b\", \"size\": 1}",
                "/note   | {\"note\": \"\\udc00\", \"size\": 1}",
                "/note   | {\"note\": \"\\u2003\\u3000\\u00a0\", \"size\": 1}",
                "/note   | {\"note\": \"a\\u200bb\", \"size\": 1}",
                "/note   | {\"note\": \"a\\u202eb\", \"size\": 1}",
                "/note   | {\"note\": \"a\\u2028b\", \"size\": 1}",
                "/note   | {\"note\": \"a\\u0007b\", \"size\": 1}",
                "/note   | {\"note\": \"\\u200d\", \"size\": 1}",
                "/more   | {\"note\": \"a\", \"size\": 1, \"more\": {\"deep\": [\"\\u0000\"]}}",
                "/more   | {\"note\": \"a\", \"size\": 1, \"more\": {\"\\u0000\": 1}}",
                "/more   | {\"note\": \"a\", \"size\": 1, \"more\": [1e999]}",
                "/labels/b | {\"note\": \"a\", \"size\": 1, \"labels\": {\"b\": \"\\u0000\"}}",
                "/owner  | {\"note\": \"a\", \"size\": 1, \"owner\": \"\"}",
                "/kinds/0 | {\"note\": \"a\", \"size\": 1, \"kinds\": [null]}",
                "/labels/b | {\"note\": \"a\", \"size\": 1, \"labels\": {\"b\": null}}",
                "/weight | {\"note\": \"a\", \"size\": 1, \"weight\": 1e999}",
                "/weight | {\"note\": \"a\", \"size\": 1, \"weight\": \"NaN\"}",
                "/size   | {\"note\": \"a\", \"size\": 99999999999}",
                "/size   | {\"note\": \"a\", \"size\": 1e99}",
                "/at     | {\"note\": \"a\", \"size\": 1, \"at\": 1700000000}",
                "/at     | {\"note\": \"a\", \"size\": 1, \"at\": \"+999999999-12-31T23:59:59Z\"}",
                "/at     | {\"note\": \"a\", \"size\": 1, \"at\": \"-0044-03-15T12:00:00Z\"}",
                "/at     | {\"note\": \"a\", \"size\": 1, \"at\": \"\"}",
            })
    void refusesTheValueWhereItStands(String pointer, String body) {
        refused(nadia().body(body).post("/v1/things").then(), pointer);
    }

    @Test
    void refusesNamesOfAMapThatCannotBeKept() {
        nadia().body("{\"note\": \"a\", \"size\": 1, \"labels\": {\"\\u0000\": \"b\"}}")
                .post("/v1/things")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"note\": \"a\", \"note\": \"b\", \"size\": 1}",
                "{\"note\": \"a\", \"size\": 1, \"more\": {\"x\": 1, \"x\": 2}}",
                "{\"note\": \"a\", \"size\": 1, \"labels\": {\"x\": ",
                "{\"note\": \"a\", \"size\": 1} x",
                "\"\\ud8",
            })
    void saysThatBrokenTextIsNoJson(String body) {
        nadia().body(body).post("/v1/things").then().statusCode(400).body("code", equalTo("malformed-json"));
    }

    @Test
    void refusesNestingBeyondReason() throws Exception {
        String deep = "{\"note\": \"a\", \"size\": 1, \"more\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        // Not with REST Assured, which prints every body with indents, and takes a gigabyte for this one.
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + io.restassured.RestAssured.port + "/v1/things"))
                .header("Authorization", "Bearer " + Tokens.of(keycloak).forUser("nadia"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(deep))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("malformed-json");
        }
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] body = "{\"note\": \"é\", \"size\": 1}".getBytes(StandardCharsets.ISO_8859_1);
        nadia().body(body).post("/v1/things").then().statusCode(400).body("code", equalTo("malformed-json"));
    }

    @Test
    void refusesMoreThanAMegabyteAsAProblem() {
        String body = "{\"note\": \"" + "a".repeat(1_100_000) + "\", \"size\": 1}";
        var answer = nadia().body(body).post("/v1/things");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(413);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("code").toString()).isEqualTo("too-large");
    }

    @Test
    void countsABodyThatDoesNotSayItsLength() throws Exception {
        byte[] body = ("{\"note\": \"" + "a".repeat(1_100_000) + "\", \"size\": 1}").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + io.restassured.RestAssured.port + "/v1/things"))
                .header("Authorization", "Bearer " + Tokens.of(keycloak).forUser("nadia"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.body()).contains("too-large");
        }
    }

    @Test
    void saysWhatIsWrongWithTheParametersThatListsHaveInCommon() {
        String list = "/v1/operations/dead-letters?limit=";
        for (String wrong : List.of("0", "201", "ten", "99999999999"))
            refused(as("ops-omar").get(list + wrong).then(), "?limit");
        as("ops-omar").get(list + "200").then().statusCode(200);
    }

    @Test
    void saysWhichParameterCannotBeRead() {
        refused(nadia().get("/v1/things/limited?limit=ten").then(), "?limit");
        refused(nadia().get("/v1/things/limited?limit=99999999999").then(), "?limit");
        refused(nadia().get("/v1/things/limited?limit=1&after=nobody").then(), "?after");
        refused(
                nadia().urlEncodingEnabled(false)
                        .get("/v1/things/limited?limit=1&word=a%00b")
                        .then(),
                "?word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit", "after", "word", "shape", "whole", "tag", "unknown"})
    void refusesAParameterWithoutAValue(String name) {
        for (String empty : List.of(name + "=", name, name + "=a&" + name + "="))
            refused(
                    nadia().urlEncodingEnabled(false)
                            .get("/v1/things/limited?" + empty + (name.equals("limit") ? "" : "&limit=1"))
                            .then(),
                    "?" + name);
    }

    @Test
    void tellsAllParametersWithoutAValueAtOnce() {
        nadia().urlEncodingEnabled(false)
                .get("/v1/things/limited?limit=1&shape=&word")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("?shape", "?word"));
    }

    @Test
    void takesAParameterThatIsLeftOut() {
        nadia().get("/v1/things/limited?limit=1").then().statusCode(200);
        nadia().get("/v1/things/limited?limit=1&shape=round&whole=false&word=a&tag=b")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsWhoMayNotCallThatBeforeItLooksAtParameters() {
        given().get("/v1/things/limited?limit=")
                .then()
                .statusCode(401)
                .body("code", equalTo("authentication-required"));
        given().auth()
                .oauth2("nonsense")
                .get("/v1/things/limited?limit=")
                .then()
                .statusCode(401)
                .body("code", equalTo("invalid-token"));
        given().auth()
                .oauth2(Tokens.of(keycloak).forUser("lea"))
                .get("/v1/things/limited?limit=")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of(keycloak).forUser("ops-omar"))
                .get("/v1/things/forgotten?limit=")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesATruthValueThatIsNone() {
        for (String value : List.of("maybe", "1", "yes"))
            refused(nadia().get("/v1/things/limited?limit=1&whole=" + value).then(), "?whole");
    }

    @Test
    void namesAParameterAsTheAddressDoes() {
        refused(nadia().get("/v1/things/limited?limit=1&shape=oval").then(), "?shape");
        refused(nadia().get("/v1/things/numbered/0").then(), "{number}");
    }

    @Test
    void findsNothingUnderANameWithANulCharacter() {
        nadia().urlEncodingEnabled(false).get("/v1/things/a%00b").then().statusCode(404);
    }
}
