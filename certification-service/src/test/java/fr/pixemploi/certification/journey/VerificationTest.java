package fr.pixemploi.certification.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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

    private static HttpClient from(String address) throws Exception {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build();
    }

    private static HttpResponse<String> verify(HttpClient client) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/verify/P-2345678B");
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
