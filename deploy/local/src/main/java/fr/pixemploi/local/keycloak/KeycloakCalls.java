package fr.pixemploi.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.patience.Http;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The few calls to Keycloak's token endpoint and administration that the demonstration and the tests need. */
final class KeycloakCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    /** Keycloak could not be reached, took too long or failed: its answer is unknown. */
    static final class NoAnswer extends IllegalStateException {
        NoAnswer(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }

    private final String issuer;
    private final String administration;

    KeycloakCalls(String issuer) {
        this.issuer = issuer;
        this.administration = issuer.replace("/realms/", "/admin/realms/");
    }

    JsonNode token(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(request(issuer + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            String refusal = "Keycloak gave no token to "
                    + form.getOrDefault("username", form.getOrDefault("client_id", "?")) + ": " + answer.statusCode()
                    + " "
                    + answer.body();
            throw answer.statusCode() >= 500 ? new NoAnswer(refusal, null) : new IllegalStateException(refusal);
        }
        return parse(answer);
    }

    /** @param groups by path: the roles in structures that the account has too */
    void makeBeneficiary(String adminToken, String username, String password, List<String> groups) {
        Map<String, Object> person = Map.of(
                "username",
                username,
                "enabled",
                true,
                "firstName",
                "Personne",
                "lastName",
                "Exemple",
                "email",
                username + "@exemple.test",
                "emailVerified",
                true,
                "groups",
                groups,
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
        HttpResponse<String> made = post(adminToken, "/users", person);
        if (made.statusCode() == CONFLICT) {
            return;
        }
        expect(made, CREATED);
        giveRoleBeneficiary(
                adminToken, made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", ""));
    }

    void giveRoleBeneficiary(String adminToken, String id) {
        JsonNode role = parse(send(withToken(adminToken, "/roles/beneficiary").GET()));
        expect(post(adminToken, "/users/" + id + "/role-mappings/realm", List.of(role)), 204);
    }

    boolean hasAccount(String adminToken, String username) {
        return !parse(send(withToken(adminToken, "/users?exact=true&username=" + username)
                        .GET()))
                .isEmpty();
    }

    void makeUnverified(String adminToken, String email) {
        Map<String, Object> account =
                Map.of("username", email.replace('@', '-'), "email", email, "enabled", true, "emailVerified", false);
        expect(post(adminToken, "/users", account), CREATED);
    }

    void choosePassword(String adminToken, String subject, String password) {
        Map<String, Object> chosen = Map.of("type", "password", "value", password, "temporary", false);
        expect(send(adminToken, "PUT", "/users/" + subject + "/reset-password", chosen), 204);
        expect(send(adminToken, "PUT", "/users/" + subject, Map.of("requiredActions", List.of())), 204);
    }

    private HttpResponse<String> post(String adminToken, String path, Object body) {
        return send(adminToken, "POST", path, body);
    }

    private HttpResponse<String> send(String adminToken, String method, String path, Object body) {
        try {
            return send(withToken(adminToken, path)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder withToken(String token, String path) {
        return request(administration + path).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(Patience.FAR);
    }

    private static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    "Keycloak answered " + answer.statusCode() + " to " + answer.uri() + ": " + answer.body());
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return Http.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NoAnswer("Keycloak does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Keycloak", e);
        }
    }

    private static JsonNode parse(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak did not answer with JSON: " + answer.body(), e);
        }
    }
}
