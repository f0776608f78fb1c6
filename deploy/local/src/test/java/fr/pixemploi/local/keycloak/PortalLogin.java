package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

/**
 * The portal's side of a login: authorization code with PKCE.
 *
 * @param issuer of the realm
 */
record PortalLogin(String issuer) {
    static final String REDIRECT = "http://localhost:5173/";
    private static final String VERIFIER = "a-verifier-that-is-at-least-forty-three-characters-long";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where a browser is sent. @param more further parameters, each after its ampersand */
    String address(String more) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return withoutPkce() + "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + more;
    }

    String withoutPkce() {
        return issuer + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid&redirect_uri="
                + REDIRECT;
    }

    /** What the portal gets for the code with which the browser comes back. */
    JsonNode tokens(HttpResponse<String> back) {
        assertThat(back.statusCode()).as(back.uri() + " " + back.body()).isEqualTo(302);
        String location = back.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(REDIRECT).contains("code=");
        return new KeycloakCalls(issuer)
                .token(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "portal",
                        "code_verifier",
                        VERIFIER,
                        "redirect_uri",
                        REDIRECT,
                        "code",
                        location.replaceAll(".*[?&]code=", "").replaceAll("&.*", "")));
    }

    static JsonNode claims(JsonNode tokens) throws Exception {
        return JSON.readTree(Base64.getUrlDecoder()
                .decode(tokens.path("access_token").asText().split("\\.")[1]));
    }
}
