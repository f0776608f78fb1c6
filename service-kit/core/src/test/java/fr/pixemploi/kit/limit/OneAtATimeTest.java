package fr.pixemploi.kit.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.sample.SlowRequest;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Nobody keeps others from their tables by not reading his own. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OneAtATimeTest {
    private static final String TABLE = "/v1/things/taking-their-time-apart";

    @Inject
    OneAtATime tables;

    @ConfigProperty(name = PlatformResource.KEYCLOAK_URL)
    String keycloak;

    @Test
    void anAccountHasOneTableOnItsWayAndOthersHaveTheirs() throws Exception {
        for (int round = 0; round < 2; round++) {
            CompletableFuture<Response> first = asked("nadia");
            SlowRequest.awaitArrival();
            given().auth()
                    .oauth2(Tokens.of(keycloak).forUser("nadia"))
                    .post(TABLE)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("too-many-requests"));
            CompletableFuture<Response> others = asked("bruno");
            SlowRequest.awaitArrival();
            for (int i = 0; i < 2; i++) SlowRequest.letGo();
            assertThat(status(first)).isEqualTo(204);
            assertThat(status(others)).isEqualTo(204);
            Awaitility.await().atMost(Patience.FAR).until(() -> tables.underWay() == 0);
        }
    }

    private CompletableFuture<Response> asked(String user) {
        String token = Tokens.of(keycloak).forUser(user);
        return CompletableFuture.supplyAsync(
                () -> given().auth().oauth2(token).post(TABLE), Thread::startVirtualThread);
    }

    private static int status(CompletableFuture<Response> answer) throws Exception {
        return answer.get(Patience.FAR_SECONDS, TimeUnit.SECONDS).statusCode();
    }
}
