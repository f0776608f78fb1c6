package fr.pixemploi.profile.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody types codes again and again on the public page. */
@QuarkusTest
@TestProfile(TooManyTriesOnPaperTest.FewCodes.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class TooManyTriesOnPaperTest {
    public static final class FewCodes implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pixemploi.limits.codes.quantity", "1");
        }
    }

    private static Response type(String accept) {
        return given().accept(accept)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("code", "ACDEF GHJKM", "kind", "export"))
                .post("/v1/rights-by-code");
    }

    @Test
    void whoTriesTooOftenReadsAPageThatSaysToWait() {
        type("text/html").then().statusCode(422);
        for (String accept : new String[] {"text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "*/*"}) {
            Response refused = type(accept);
            refused.then().statusCode(429).contentType("text/html");
            assertThat(refused.asString()).contains("<html lang=\"fr\">", "Attendez une minute");
            assertThat(refused.header("Retry-After")).isNotNull();
            assertThat(refused.header("Content-Security-Policy")).contains("default-src 'none'");
        }
    }
}
