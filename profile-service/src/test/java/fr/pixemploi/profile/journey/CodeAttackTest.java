package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** One account that sends its invitation code again and again, many times at once. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class CodeAttackTest {
    private static final int AT_ONCE = 80;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private static int link(String token, String code) {
        return with(token)
                .body(Map.of("invitationCode", code))
                .post("/v1/beneficiaries/me/account-links")
                .statusCode();
    }

    @Test
    void holdsUpNobodyElseWhileOneOfItsTriesIsHeld() throws Exception {
        String code = World.invite("nadia", World.register("nadia", A).path("id"));
        String token = World.newAccount();
        assertThat(link(token, code)).isEqualTo(200);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> attack = new ArrayList<>();
            try (Connection held = DriverManager.getConnection(url, user, password);
                    PreparedStatement lock = held.prepareStatement("select pg_advisory_lock(hashtextextended(?, 1))")) {
                lock.setString(1, nameOf(token));
                lock.execute();
                IntStream.range(0, AT_ONCE).forEach(i -> attack.add(threads.submit(() -> link(token, code))));
                // As long as the try is held: whoever waits for it waits in vain.
                assertThat(as("nadia")
                                .queryParam("structureId", A)
                                .get("/v1/caseload")
                                .statusCode())
                        .isEqualTo(200);
                for (Future<Integer> answer : attack) assertThat(answer.get()).isEqualTo(429);
                assertThat(as("nadia")
                                .queryParam("structureId", A)
                                .get("/v1/caseload")
                                .statusCode())
                        .isEqualTo(200);
            }
        }
        assertThat(link(token, code)).isEqualTo(200);
    }

    @Test
    void isSentAwayAlsoWithTheRightCode() throws Exception {
        String code = World.invite("nadia", World.register("nadia", A).path("id"));
        String token = World.newAccount();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> attack = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> threads.submit(() -> link(token, code)))
                    .toList();
            for (Future<Integer> answer : attack) assertThat(answer.get()).isIn(200, 429);
        }
        List<Integer> rest =
                IntStream.range(0, 20).mapToObj(i -> link(token, code)).toList();
        assertThat(rest).last().isEqualTo(429);
        Response refused = with(token).body(Map.of("invitationCode", code)).post("/v1/beneficiaries/me/account-links");
        assertThat(refused.<String>path("code")).isEqualTo("too-many-tries");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3_000, 3_600);
        assertThat(with(token).get("/v1/beneficiaries/me").statusCode()).isEqualTo(200);
    }

    /** As the service names an account in its lock. */
    private static String nameOf(String token) throws IOException {
        JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        return claims.path("iss").asText() + "\n" + claims.path("sub").asText();
    }
}
