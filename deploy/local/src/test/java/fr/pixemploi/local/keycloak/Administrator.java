package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.patience.Http;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who changes a realm in tests.
 *
 * @param issuer of the realm
 */
record Administrator(String issuer) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param path below the realm; empty for the realm itself */
    JsonNode call(String method, String path, @Nullable Object body) throws Exception {
        String token = new KeycloakCalls(issuer.replaceAll("/realms/.*", "/realms/master"))
                .token(Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", "demonstration"))
                .path("access_token")
                .asText();
        HttpResponse<String> answer = Http.CLIENT.send(
                HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
