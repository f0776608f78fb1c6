package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody comes in without the right token, and everyone is told why. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class AccessTest {
    @Inject
    Problems problems;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/beneficiaries/me",
                "/v1/beneficiaries?structureId=01940000-0000-7000-8000-00000000000a",
                "/v1/sharings",
                "/v1/caseload?structureId=01940000-0000-7000-8000-00000000000a",
                "/v1/profiles/me",
                "/v1/reads/me",
                "/v1/indicators?structureId=01940000-0000-7000-8000-00000000000a",
                "/v1/structures/01940000-0000-7000-8000-00000000000a"
            })
    void noTokenAndTokensThatAreNotForUsAreRefused(String path) {
        given().get(path).then().statusCode(401).body("code", equalTo("authentication-required"));
        for (String token : new String[] {
            World.TOKENS.forUser("nadia", "no-audience"),
            World.TOKENS.forUser("nadia", "unlisted-client"),
            World.TOKENS.idToken("nadia")
        }) {
            given().auth().oauth2(token).get(path).then().statusCode(401);
        }
    }

    @Test
    void aManagerOfOneStructureIsNobodyInAnother() {
        World.as("bruno")
                .queryParam("structureId", A)
                .get("/v1/caseload")
                .then()
                .statusCode(404);
        World.as("ines").queryParam("structureId", A).get("/v1/caseload").then().statusCode(403);
        World.as("ops-omar")
                .queryParam("structureId", A)
                .get("/v1/caseload")
                .then()
                .statusCode(403);
    }

    @Test
    void everyCodeHasATextInBothLanguages() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/problems/service_fr.properties")) {
            texts.load(in);
        }
        assertThat(texts.stringPropertyNames()).isNotEmpty().allMatch(problems::knows);
    }

    @Test
    void aMissingIdempotencyKeyIsToldInTheLanguageAskedFor() {
        given().auth()
                .oauth2(World.TOKENS.forUser("nadia"))
                .contentType("application/json")
                .header("Accept-Language", "en")
                .body(World.someone(A))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"))
                .body("title", equalTo("Idempotency key missing"));
    }
}
