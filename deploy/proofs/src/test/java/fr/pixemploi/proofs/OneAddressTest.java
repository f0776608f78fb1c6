package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Http;
import fr.pixemploi.local.service.Gateway;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All services by one address, and every address that they tell leads back through it. Where the proxy's program is missing, not tried. */
class OneAddressTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform = RunningPlatform.get();
    private Gateway gateway;

    @BeforeEach
    void lookForTheGateway() {
        assumeTrue(platform.gateway().isPresent(), "No caddy on the PATH: the gateway is not tried on this machine");
        gateway = platform.gateway().orElseThrow();
    }

    @Test
    void aJobSeekerGoesTheWholeWayByOneAddress() {
        Endpoints direct = platform.endpoints();
        Endpoints front = new Endpoints(
                Stream.of(Service.values()).collect(Collectors.toMap(Function.identity(), gateway::of)),
                direct.issuerUrl(),
                direct.kafkaBootstrapServers());

        assertThat(new Journey(front, platform.tokens(), RunningPlatform.sheet(), RunningPlatform.SAY)
                        .play()
                        .code())
                .matches("P(-[0-9A-Z]{4}){4}");
    }

    @Test
    void whatIsMadeIsFoundWhereItsLocationSays() throws Exception {
        String token = "Bearer " + platform.tokens().forClient("partner-alpha");
        String file = JSON.writeValueAsString(
                Map.of("structureId", Cast.MISSION_LOCALE, "firstName", "Lou", "lastName", "Exemple"));
        HttpResponse<String> made = send(
                at(Service.PROFILE, "/v1/beneficiaries"),
                call -> call.header("Authorization", token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(file)));
        String location = made.headers().firstValue("Location").orElseThrow();

        HttpResponse<String> found = send(location, call -> call.header("Authorization", token));

        assertThat(location).startsWith(at(Service.PROFILE, "/v1/beneficiaries/"));
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(found.body()).path("id"))
                .isEqualTo(JSON.readTree(made.body()).path("id"));
    }

    @Test
    void aProblemLeadsToThePageThatExplainsIt() throws Exception {
        JsonNode problem = JSON.readTree(
                send(at(Service.PATHWAY, "/v1/pathways"), call -> call).body());

        String type = problem.path("type").asText();

        assertThat(type).isEqualTo(at(Service.PATHWAY, "/problems#authentication-required"));
        assertThat(send(type, call -> call).body()).contains("id=\"authentication-required\"");
    }

    @Test
    void theDocumentOfEachServiceNamesTheOneAddress() throws Exception {
        for (Service service : Service.values())
            assertThat(JSON.readTree(send(at(service, "/q/openapi?format=json"), call -> call)
                                    .body())
                            .path("servers")
                            .path(0)
                            .path("url")
                            .asText())
                    .isEqualTo(gateway.of(service).toString());
    }

    private String at(Service service, String path) {
        return gateway.of(service) + path;
    }

    private static HttpResponse<String> send(String address, Function<HttpRequest.Builder, HttpRequest.Builder> more)
            throws Exception {
        return Http.CLIENT.send(
                more.apply(HttpRequest.newBuilder(URI.create(address))).build(), HttpResponse.BodyHandlers.ofString());
    }
}
