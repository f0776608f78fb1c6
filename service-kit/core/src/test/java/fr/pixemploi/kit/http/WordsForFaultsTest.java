package fr.pixemploi.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What is wrong is said to people: by an example, in the singular where there is one, at the header where it is a header. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class WordsForFaultsTest {
    @ConfigProperty(name = PlatformResource.KEYCLOAK_URL)
    String keycloak;

    @Test
    void aFormIsToldByItsExampleAndByItsPatternOnlyWhereThereIsNone() {
        String body = """
                {"note": "a", "size": 1, "reference": "val 7", "places": ["here"], "postcode": "3000"}""";
        said(
                send("fr", body),
                "/places/0 n’a pas la forme attendue, par exemple MOB-3",
                "/postcode n’a pas la forme ^(?:[0-9]{5})$",
                "/reference n’a pas la forme attendue, par exemple VAL-7");
        said(
                send("en", body),
                "/places/0 does not have the form that is asked for, such as MOB-3",
                "/postcode does not have the form ^(?:[0-9]{5})$",
                "/reference does not have the form that is asked for, such as VAL-7");
    }

    @Test
    void theSameIsSaidWhenTheBodyCouldNotBeReadAtAll() {
        said(
                send("fr", """
                        {"note": "a", "size": "one", "reference": "val 7"}"""),
                "/reference n’a pas la forme attendue, par exemple VAL-7",
                "/size doit être un nombre entier");
    }

    @Test
    void nothingIsEmptyAndOneIsNotSeveral() {
        said(send("fr", """
                        {"note": "a", "size": 1, "places": []}"""), "/places ne doit pas être vide");
        said(send("en", """
                        {"note": "a", "size": 1, "places": ["MOB-3", "MOB-4"]}"""), "/places must have 1 element at most");
    }

    @Test
    void aParameterIsToldByItsExampleToo() {
        said(
                as("fr").get("/v1/things/referred?reference=val"),
                "?reference n’a pas la forme attendue, par exemple VAL-7");
    }

    @Test
    void aHeaderThatIsWrongIsNamedAsAHeader() {
        said(
                as("fr").header("X-Wish", "much").get("/v1/things/referred"),
                "X-Wish doit avoir de 0 à 3 caractères ou éléments");
        UUID key = UUID.randomUUID();
        send("fr", key, "{\"note\": \"a\", \"size\": 1}").then().statusCode(201);
        send("fr", key, "{\"note\": \"b\", \"size\": 1}")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"))
                .body("errors.pointer", contains("Idempotency-Key"));
    }

    private Response send(String language, String body) {
        return send(language, UUID.randomUUID(), body);
    }

    private Response send(String language, UUID key, String body) {
        return as(language).header("Idempotency-Key", key).body(body).post("/v1/things");
    }

    private RequestSpecification as(String language) {
        return given().auth()
                .oauth2(Tokens.of(keycloak).forUser("nadia"))
                .contentType("application/json")
                .header("Accept-Language", language);
    }

    private static void said(Response response, String... faults) {
        response.then()
                .statusCode(422)
                .body("code", equalTo("invalid-request"))
                .body("errors.collect { it.pointer + ' ' + it.detail }", contains(faults));
    }
}
