package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The world comes in by three names, and each leads where the gateway's routes lead. */
class RoutesTest {
    private static final Pattern ROUTE =
            Pattern.compile("(?m)^\thandle_path (/\\w+)/\\* \\{|^\t@status \\{\\s+path (/\\w+) ");

    @ParameterizedTest
    @EnumSource
    void everyPathOfTheInterfacesIsARouteOfTheGatewayAndTheOtherWayRound(Overlay overlay) throws IOException {
        List<String> routes = ROUTE.matcher(Files.readString(Workspace.find().routes()))
                .results()
                .map(route -> route.group(1) == null ? route.group(2) : route.group(1))
                .toList();
        assertThat(routes).hasSize(5);
        assertThat(paths(overlay.one("Ingress", "api"))
                        .map(path -> path.path("path").asText()))
                .containsExactlyInAnyOrderElementsOf(routes);
        assertThat(overlay.one("ConfigMap", gatewayRoutes(overlay))
                        .at("/data/routes.caddy")
                        .asText())
                .as("the routes themselves, not a copy of them")
                .isEqualTo(Files.readString(Workspace.find().routes()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingElseIsReachedFromOutside(Overlay overlay) {
        assertThat(overlay.all("Ingress").map(Resource::name)).containsExactlyInAnyOrder("api", "portal", "login");
        assertThat(overlay.all("Ingress")
                        .filter(ingress -> !ingress.name().equals("login"))
                        .flatMap(RoutesTest::paths))
                .allSatisfy(path -> {
                    assertThat(path.at("/backend/service/name").asText()).isEqualTo("gateway");
                    assertThat(path.at("/backend/service/port/name").asText()).isEqualTo("http");
                });
        assertThat(paths(overlay.one("Ingress", "login"))
                        .map(path -> path.path("path").asText()))
                .as("neither the console nor another realm, health or metrics")
                .containsExactlyInAnyOrder("/realms/pix-emploi", "/resources");
        assertThat(overlay.all("Service")).allSatisfy(service -> {
            assertThat(service.at("/spec/type").asText("ClusterIP")).isEqualTo("ClusterIP");
            assertThat(service.at("/spec/ports")
                            .valueStream()
                            .map(port -> port.path("port").asInt()))
                    .as("management ports are in no service")
                    .containsExactly(8080);
        });
        assertThat(overlay.one("Keycloak", "keycloak")
                        .at("/spec/ingress/enabled")
                        .asBoolean(true))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyNameIsServedByTlsAndOneClass(Overlay overlay) {
        assertThat(overlay.all("Ingress")).allSatisfy(ingress -> {
            String host = ingress.at("/spec/rules/0/host").asText();
            assertThat(host).isNotEmpty();
            assertThat(ingress.at("/spec/rules")).hasSize(1);
            assertThat(Resource.texts(ingress.at("/spec/tls/0/hosts"))).containsExactly(host);
            assertThat(ingress.at("/spec/tls/0/secretName").asText()).isNotEmpty();
            assertThat(ingress.at("/spec/ingressClassName").asText()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theGatewayServesTheNamesOfTheIngressesAndLeadsToServicesThatAreThere(Overlay overlay) {
        var environment = Settings.of(overlay.one("Deployment", "gateway"), overlay);
        assertThat(environment)
                .containsEntry(
                        "GATEWAY_API_HOST",
                        overlay.one("Ingress", "api").at("/spec/rules/0/host").asText())
                .containsEntry(
                        "GATEWAY_PORTAL_HOST",
                        overlay.one("Ingress", "portal")
                                .at("/spec/rules/0/host")
                                .asText());
        for (Service service : Service.values())
            assertThat(environment.get("GATEWAY_" + service.name()))
                    .isEqualTo(overlay.one("Service", service.folder()).name() + ":8080");
        assertThat(overlay.one("Service", "portal-service")
                        .at("/spec/clusterIP")
                        .asText())
                .as("each instance by itself, so that a browser stays with one")
                .isEqualTo("None");
    }

    @ParameterizedTest
    @EnumSource
    void whoCannotBeConnectedToIsTriedAgainAndNothingIsSentTwice(Overlay overlay) {
        String routes = overlay.one("ConfigMap", gatewayRoutes(overlay))
                .at("/data/routes.caddy")
                .asText();
        String ofAll = routes.substring(routes.indexOf("(untouched) {"));
        assertThat(ofAll)
                .contains("lb_try_duration 5s", "dial_timeout 1s")
                .containsPattern("lb_retry_match \\{\\s+method CONNECT\\s+}");
        assertThat(Stream.of(routes.split("reverse_proxy ")).skip(1))
                .hasSize(4)
                .allMatch(service -> service.contains("import untouched"));
    }

    private static String gatewayRoutes(Overlay overlay) {
        return overlay.all("ConfigMap")
                .map(Resource::name)
                .filter(name -> name.startsWith("gateway-routes-"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> paths(Resource ingress) {
        return ingress.at("/spec/rules")
                .valueStream()
                .flatMap(rule -> rule.at("/http/paths").valueStream());
    }
}
