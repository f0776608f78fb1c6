package fr.pixemploi.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.kit.sample.SlowRequest;
import fr.pixemploi.kit.security.TokenHits;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every operation of every service does with good and bad calls, with tokens of the real Keycloak. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class RestConventionsTest {
    @ConfigProperty(name = PlatformResource.KEYCLOAK_URL)
    String keycloak;

    @Inject
    TokenHits hits;

    @Inject
    SampleRows rows;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private Tokens tokens;

    @BeforeEach
    void tokens() {
        tokens = Tokens.of(keycloak);
    }

    private RequestSpecification as(String user) {
        return given().auth().oauth2(tokens.forUser(user)).contentType("application/json");
    }

    private static void problem(ValidatableResponse response, int status, String code) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", equalTo("https://api.example/pathway/problems#" + code))
                .body("title", not(equalTo(code)))
                .body("title", not(containsString("''")));
    }

    @Test
    void asksWhoCalls() {
        problem(given().get("/v1/things/mine").then(), 401, "authentication-required");
    }

    @Test
    void refusesATokenThatIsNotOne() {
        problem(given().auth().oauth2("nonsense").get("/v1/things/mine").then(), 401, "invalid-token");
    }

    @Test
    void noAnswerStaysAnywhereUnlessItsOperationSaysSo() {
        as("nadia").get("/v1/things/numbered/1").then().statusCode(200).header("Cache-Control", "no-store");
        as("nadia").get("/v1/things/numbered/0").then().statusCode(422).header("Cache-Control", "no-store");
        as("nadia").get("/v1/things/operated").then().statusCode(403).header("Cache-Control", "no-store");
        given().get("/v1/things/kept").then().statusCode(200).header("Cache-Control", "max-age=60");
    }

    @Test
    void refusesATokenOfMoreThanTwentyGroupsWhateverIsAsked() {
        as("lea").header("X-Groups-Of-Tests", 20).get("/v1/things/mine").then().statusCode(not(equalTo(403)));
        problem(as("lea").header("X-Groups-Of-Tests", 21).get("/v1/things/mine").then(), 403, "too-many-structures");
        problem(
                as("nadia")
                        .header("X-Groups-Of-Tests", 21)
                        .get("/v1/things/limited?limit=1")
                        .then(),
                403,
                "too-many-structures");
    }

    @Test
    void refusesAnIdToken() {
        problem(
                given().auth()
                        .oauth2(tokens.idToken("lea"))
                        .get("/v1/things/mine")
                        .then(),
                401,
                "invalid-token");
    }

    @Test
    void refusesATokenForOtherServices() {
        problem(
                given().auth()
                        .oauth2(tokens.forUser("nadia", "no-audience"))
                        .get("/v1/things/limited?limit=1")
                        .then(),
                401,
                "invalid-token");
    }

    @Test
    void refusesATokenOfAClientThatNobodyListed() {
        problem(
                given().auth()
                        .oauth2(tokens.forUser("nadia", "unlisted-client"))
                        .get("/v1/things/limited?limit=1")
                        .then(),
                401,
                "invalid-token");
    }

    @Test
    void verifiesATokenOnceAndStillRefusesOneThatWasTamperedWith() {
        String token = tokens.forUser("nadia");
        String other = tokens.forUser("lea");
        // The signature of another genuine token.
        String forged = token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
        int first = limited(token);
        long known = hits.now();
        assertThat(limited(token)).isEqualTo(first).isEqualTo(200);
        assertThat(hits.now()).isEqualTo(known + 1);
        assertThat(limited(forged)).isEqualTo(401);
        assertThat(limited(token)).isEqualTo(200);
    }

    private static int limited(String token) {
        return given().auth().oauth2(token).get("/v1/things/limited?limit=1").statusCode();
    }

    @Test
    void refusesTheWrongRole() {
        problem(as("lea").get("/v1/things/limited?limit=1").then(), 403, "forbidden");
    }

    @Test
    void refusesAnOperationThatSaysNothingOfWhoMay() {
        problem(as("ops-omar").get("/v1/things/forgotten").then(), 403, "forbidden");
    }

    @Test
    void letsAPartnerInByScopeAndGroupOnly() {
        String body = "{\"note\": \"a\", \"size\": 1}";
        given().auth()
                .oauth2(tokens.forClient("partner-alpha"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/things")
                .then()
                .statusCode(201);
        problem(
                given().auth()
                        .oauth2(tokens.forClient("partner-reader"))
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(body)
                        .post("/v1/things")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void tellsAnAccountWithoutAFileToTryAgain() {
        problem(
                as("karim").get("/v1/things/mine").then().header("Retry-After", notNullValue()),
                409,
                "account-not-linked");
    }

    @Test
    void knowsThePersonBehindALinkedAccount() {
        UUID person = UUID.randomUUID();
        String token = tokens.forUser("lea");
        String payload = new String(
                java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]),
                java.nio.charset.StandardCharsets.UTF_8);
        String subject = io.restassured.path.json.JsonPath.from(payload).getString("sub");
        rows.run("insert into account_link values (?, ?, ?)", keycloak, subject, person);
        as("lea").get("/v1/things/mine").then().statusCode(200).body("id", equalTo(person.toString()));
        rows.run("delete from account_link where person_id = ?", person);
    }

    @Test
    void saysNotFoundOutsideTheMap() {
        problem(as("nadia").get("/v1/nowhere").then(), 404, "not-found");
        problem(given().get("/nowhere").then(), 404, "not-found");
    }

    @Test
    void saysWhichMethodAndFormatItTakes() {
        problem(as("nadia").delete("/v1/things").then(), 405, "method-not-allowed");
        problem(as("nadia").accept("text/csv").get("/v1/things/limited?limit=1").then(), 406, "not-acceptable");
        problem(
                given().auth()
                        .oauth2(tokens.forUser("nadia"))
                        .contentType("text/plain")
                        .body("x")
                        .post("/v1/things")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void saysThatTheBodyIsNotJson() {
        problem(as("nadia").body("{\"note\":").post("/v1/things").then(), 400, "malformed-json");
    }

    @Test
    void refusesANumberForAString() {
        problem(
                as("nadia")
                        .body("{\"note\": 12, \"size\": 1}")
                        .post("/v1/things")
                        .then()
                        .body("errors[0].pointer", equalTo("/note")),
                422,
                "invalid-request");
        problem(
                as("nadia")
                        .body("{\"note\": \"a\", \"size\": \"1\"}")
                        .post("/v1/things")
                        .then()
                        .body("errors[0].pointer", equalTo("/size")),
                422,
                "invalid-request");
        problem(
                as("nadia")
                        .body("{\"note\": \"a\", \"size\": 1.5}")
                        .post("/v1/things")
                        .then()
                        .body("errors[0].pointer", equalTo("/size")),
                422,
                "invalid-request");
    }

    @Test
    void namesAFieldThatItDoesNotKnow() {
        problem(
                as("nadia")
                        .body("{\"note\": \"a\", \"size\": 1, \"colour\": 1}")
                        .post("/v1/things")
                        .then()
                        .body("errors[0].pointer", equalTo("/colour"))
                        .body("errors[0].detail", not(containsString("fr.pixemploi"))),
                422,
                "invalid-request");
        problem(
                as("nadia")
                        .body("{\"note\": \"a\", \"size\": 1, \"kind\": \"OVAL\"}")
                        .post("/v1/things")
                        .then()
                        .body("errors[0].pointer", equalTo("/kind")),
                422,
                "invalid-request");
    }

    @Test
    void saysThatANumberIsMissing() {
        problem(
                as("nadia")
                        .body("{\"note\": \"a\"}")
                        .post("/v1/things")
                        .then()
                        .body("errors[0].pointer", equalTo("/size"))
                        .body("errors[0].detail", equalTo("est à remplir")),
                422,
                "invalid-request");
    }

    @Test
    void tellsAllWrongFieldsAtOnce() {
        problem(
                as("nadia")
                        .body("{\"note\": \" \", \"size\": 0}")
                        .post("/v1/things")
                        .then()
                        .body("errors.pointer", hasItems("/note", "/size")),
                422,
                "invalid-request");
        problem(
                as("nadia").get("/v1/things/limited?limit=0").then().body("errors[0].pointer", equalTo("?limit")),
                422,
                "invalid-request");
    }

    @Test
    void tellsTypesUnknownFieldsAndBoundsTogetherInTheCallersLanguageAndInNoWordsOfOurs() {
        String body = """
                {"size": 0, "kind": "OVAL", "colour": 1, "at": "tomorrow", "labels": {"a/b": 7}, "kinds": ["round", "oval"],
                 "owner": "7", "weight": null}""";
        problem(
                as("nadia")
                        .header("Accept-Language", "fr")
                        .body(body)
                        .post("/v1/things")
                        .then()
                        .body(
                                "errors.collect { it.pointer + ' ' + it.detail }",
                                contains(
                                        "/at doit être une heure avec son décalage, par exemple 2026-11-28T10:00:00Z",
                                        "/colour n’est pas connu ici",
                                        "/kind doit être une de ces valeurs : round, square",
                                        "/kinds/1 doit être une de ces valeurs : round, square",
                                        "/labels/a~1b doit être un texte",
                                        "/note est à remplir",
                                        "/owner doit être un identifiant, par exemple 01940000-0000-7000-8000-000000000001",
                                        "/size doit être au moins 1")),
                422,
                "invalid-request");
        problem(
                as("nadia")
                        .header("Accept-Language", "en")
                        .body(body)
                        .post("/v1/things")
                        .then()
                        .body("errors.detail", hasItems("is missing", "is not known here", "must be a text")),
                422,
                "invalid-request");
    }

    @Test
    void boundsAreToldInTheCallersLanguageToo() {
        problem(
                as("nadia")
                        .header("Accept-Language", "fr")
                        .body("{\"note\": \" \", \"size\": 0}")
                        .post("/v1/things")
                        .then()
                        .body("errors.detail", contains("est à remplir", "doit être au moins 1")),
                422,
                "invalid-request");
        problem(
                as("nadia")
                        .header("Accept-Language", "en-GB")
                        .body("{\"note\": \" \", \"size\": 0}")
                        .post("/v1/things")
                        .then()
                        .body("errors.detail", contains("is missing", "must be 1 at least")),
                422,
                "invalid-request");
    }

    @Test
    void aRuleAboutSeveralFieldsIsToldOfOneOfThem() {
        problem(
                as("nadia")
                        .body("{\"first\": \"a\", \"second\": \"b\"}")
                        .post("/v1/things/choices")
                        .then()
                        .body("errors.pointer", contains("/first")),
                422,
                "invalid-request");
    }

    @Test
    void saysThatABodyIsMissing() {
        problem(as("nadia").post("/v1/things").then(), 422, "invalid-request");
    }

    @Test
    void speaksTheCallersLanguage() {
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/v1/things/refused")
                .then()
                .statusCode(409)
                .body("title", equalTo("Refused"))
                .body("detail", equalTo("Because of demain."));
        given().header("Accept-Language", "de, *;q=0.1")
                .get("/v1/things/refused")
                .then()
                .statusCode(409)
                .body("title", equalTo("Refusé"));
    }

    @Test
    void showsTheIdOfAnInternalErrorAndNothingElse() {
        problem(
                as("nadia")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("{\"note\": \"broken\", \"size\": 1}")
                        .post("/v1/things")
                        .then()
                        .body("instance", startsWith("urn:uuid:"))
                        .body(not(containsString("secret detail"))),
                500,
                "internal-error");
    }

    @Test
    void createsOnceForEachKey() {
        String key = UUID.randomUUID().toString();
        String body = "{\"note\": \"once\", \"size\": 1}";
        String first = as("nadia")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String again = as("nadia")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/things")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
        problem(
                as("nadia")
                        .header("Idempotency-Key", key)
                        .body("{\"note\": \"other\", \"size\": 1}")
                        .post("/v1/things")
                        .then(),
                422,
                "idempotency-key-reused");
        String another = as("bruno")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(another).isNotEqualTo(first);
    }

    @Test
    void answersACallThatIsSentAgainAnew() {
        String key = UUID.randomUUID().toString();
        String body = "{\"note\": \"taken from me\", \"size\": 1}";
        as("nadia")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/things")
                .then()
                .statusCode(201);
        rows.run("delete from sample_thing where note = 'taken from me'");
        problem(
                as("nadia")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/v1/things")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void remembersNothingOfACallButWhatItMade() {
        Instant before = Instant.now();
        String key = UUID.randomUUID().toString();
        String body = "{\"note\": \"Margaux Exemple\", \"size\": 1}";
        String id = as("nadia")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String kept = "select count(*) from idempotent_creation row where row::text like ?";
        assertThat(rows.count(kept, "%" + id + "%")).isOne();
        for (String said : List.of(key, "Margaux"))
            assertThat(rows.count(kept, "%" + said + "%")).as(said).isZero();
        // A digest without a key would be the same again: whoever reads the table could try all names.
        as("nadia")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/things")
                .then()
                .statusCode(201);
        assertThat(rows.count("select count(distinct body_seal) from idempotent_creation where created_at > ?", before))
                .isEqualTo(2);
    }

    @Test
    void asksForAKeyWhereSomethingIsCreated() {
        problem(
                as("nadia")
                        .body("{\"note\": \"a\", \"size\": 1}")
                        .post("/v1/things")
                        .then(),
                400,
                "idempotency-key-required");
    }

    @Test
    void storesNoFailure() {
        String key = UUID.randomUUID().toString();
        Instant before = Instant.now();
        as("nadia")
                .header("Idempotency-Key", key)
                .body("{\"note\": \"broken\", \"size\": 1}")
                .post("/v1/things")
                .then()
                .statusCode(500);
        assertThat(rows.count("select count(*) from sample_thing where note = 'broken'"))
                .isZero();
        assertThat(rows.count("select count(*) from idempotent_creation where created_at > ?", before))
                .isZero();
    }

    @Test
    void saysThatTheSameRequestIsInFlight() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = "{\"note\": \"slow\", \"size\": 1}";
        var first = CompletableFuture.supplyAsync(() -> as("nadia")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/things")
                .statusCode());
        SlowRequest.awaitArrival();
        try {
            problem(
                    as("nadia")
                            .header("Idempotency-Key", key)
                            .body(body)
                            .post("/v1/things")
                            .then(),
                    409,
                    "idempotency-in-flight");
        } finally {
            SlowRequest.letGo();
        }
        assertThat(first.get(Patience.FAR_SECONDS, TimeUnit.SECONDS)).isEqualTo(201);
    }

    @Test
    void tellsOfItsHealthAndItsMetricsOnAPortThatIsNotTheWorlds() {
        for (String own : List.of("/metrics", "/health", "/health/ready", "/info")) {
            given().get(management.resolve("." + own)).then().statusCode(200);
            given().get("/q" + own).then().statusCode(404);
        }
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get(management.resolve("./info"))
                .then()
                .body("build.version", notNullValue())
                .body("build.name", notNullValue())
                .body("os", nullValue())
                .body("java", nullValue());
    }

    @Test
    void countsHowManyAnswersOfAnOperationTookHowLong() {
        as("nadia").get("/v1/things/numbered/1").then().statusCode(200);
        await().atMost(Patience.FAR)
                .untilAsserted(
                        () -> given().get(management.resolve("./metrics"))
                                .then()
                                .body(
                                        containsString(
                                                "http_server_requests_seconds_bucket{method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/v1/things/numbered/{number}\",le=\"0.25\"}")));
    }

    @Test
    void describesItsErrorsInTheOpenApiDocument() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/v1/things'.post.responses.'422'.$ref", equalTo("#/components/responses/Problem422Key"))
                .body("components.schemas.Problem.required", hasItems("code", "status"));
    }

    @Test
    void keepsTheOperatorsDoorsForTheOperator() {
        as("ops-omar")
                .get("/v1/operations/read-models")
                .then()
                .statusCode(200)
                .body("items.topic", hasItems("profile.sharing.state"));
        await().atMost(Patience.FAR)
                .untilAsserted(() -> as("ops-omar")
                        .get("/v1/operations/read-models")
                        .then()
                        .body("items.unread", everyItem(equalTo(0))));
        as("ops-omar")
                .get("/v1/operations/read-models")
                .then()
                .body("items.digest", everyItem(nullValue()))
                .body("items.rebuilding", hasItems(false));
        as("ops-omar")
                .get("/v1/operations/read-models?digest=true")
                .then()
                .body("items.digest", everyItem(notNullValue()));
        problem(as("nadia").get("/v1/operations/read-models").then(), 403, "forbidden");
        String rebuild = "/v1/operations/read-models/profile.sharing.state/rebuild";
        problem(as("ops-omar").delete(rebuild).then(), 404, "not-found");
        problem(as("nadia").delete(rebuild).then(), 403, "forbidden");
        as("ops-omar").get("/v1/operations/dead-letters?limit=2").then().statusCode(200);
        problem(as("ops-omar").get("/v1/operations/dead-letters?cursor=xyz").then(), 400, "invalid-cursor");
        problem(
                as("ops-omar")
                        .post("/v1/operations/read-models/nothing/rebuild")
                        .then(),
                404,
                "nothing-to-rebuild");
        problem(
                as("ops-omar")
                        .body("{\"from\": \"2026-01-01T00:00:00Z\"}")
                        .post("/v1/operations/topics/nothing/rewind")
                        .then(),
                404,
                "not-found");
    }
}
