package fr.pixemploi.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.patience.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Tokens of demonstration people and clients, asked of the real Keycloak. A token is used again until 30 s before its end, so that a run
 * which lasts longer than a token goes on. One instance for each realm, and one login of a person at a time.
 */
public final class Tokens {
    /** Password of every demonstration user, and of those that {@link #newBeneficiary} makes. */
    public static final String PASSWORD = "demonstration";

    private static final String USUAL_CLIENT = "demo-cli";
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final int TRIES = 3;

    private static final Map<String, Tokens> OF_REALM = new ConcurrentHashMap<>();

    private final KeycloakCalls keycloak;
    private final Map<String, Granted> granted = new ConcurrentHashMap<>();
    private final Map<String, Object> logins = new ConcurrentHashMap<>();

    private record Granted(String accessToken, String idToken, Instant usableUntil) {}

    private Tokens(KeycloakCalls keycloak) {
        this.keycloak = keycloak;
    }

    /** Tokens of the realm at this issuer address. */
    public static Tokens of(String issuerUrl) {
        return OF_REALM.computeIfAbsent(issuerUrl, url -> new Tokens(new KeycloakCalls(url)));
    }

    /** An access token as the portal would hold it for this person. */
    public String forUser(String username) {
        return forUser(username, USUAL_CLIENT);
    }

    /** An access token for this person, given to another client that knows password grants. */
    public String forUser(String username, String clientId) {
        return userGrant(username, clientId).accessToken();
    }

    /** An access token of a client's own service account: a partner system. */
    public String forClient(String clientId) {
        return usable(
                        "client " + clientId,
                        () -> patiently(Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                clientId,
                                "client_secret",
                                clientId + "-secret")))
                .accessToken();
    }

    /** The ID token of this person: proof of a login for the portal, which no service may take for an access token. */
    public String idToken(String username) {
        return userGrant(username, USUAL_CLIENT).idToken();
    }

    /** Makes an account with the role beneficiary, unless it exists, and gives its access token. */
    public String newBeneficiary(String username) {
        keycloak.makeBeneficiary(forClient("local-admin"), username, PASSWORD, List.of());
        return forUser(username);
    }

    /** As {@link #newBeneficiary}, of somebody who has a role in a structure with the same account, such as {@code centre-manager}. */
    public String newBeneficiaryOfStaff(String username, UUID structure, String role) {
        List<String> groups = List.of("/structures/" + structure + "/" + role);
        keycloak.makeBeneficiary(forClient("local-admin"), username, PASSWORD, groups);
        return forUser(username);
    }

    /**
     * Gives an account that a test made, such as one of staff, the role beneficiary too, and an access token that says so. Never for people
     * of the demonstration, whom all tests share.
     */
    public String alsoBeneficiary(String username, String subject) {
        keycloak.giveRoleBeneficiary(forClient("local-admin"), subject);
        granted.remove(ofUser(username, USUAL_CLIENT));
        return forUser(username);
    }

    /** Whether there is such an account. */
    public boolean hasAccount(String username) {
        return keycloak.hasAccount(forClient("local-admin"), username);
    }

    /** Does what the holder of an account without a password does when following the letter about it: takes the usual one. */
    public void choosePassword(String subject) {
        keycloak.choosePassword(forClient("local-admin"), subject, PASSWORD);
    }

    /** Makes an account that bears an address of which nobody has shown that it is theirs. */
    public void newUnverified(String email) {
        keycloak.makeUnverified(forClient("local-admin"), email);
    }

    private Granted userGrant(String username, String clientId) {
        return usable(
                ofUser(username, clientId),
                () -> patiently(Map.of(
                        "grant_type", "password",
                        "client_id", clientId,
                        "username", username,
                        "password", PASSWORD,
                        "scope", "openid")));
    }

    private static String ofUser(String username, String clientId) {
        return "user " + username + " of " + clientId;
    }

    /**
     * Asks again when Keycloak did not answer. A refusal is final, even one that comes only now and then: that would be a fault to find.
     */
    private JsonNode patiently(Map<String, String> grant) {
        for (int tries = 1; ; tries++) {
            try {
                return keycloak.token(grant);
            } catch (KeycloakCalls.NoAnswer e) {
                if (tries == TRIES) throw e;
                Waiting.pause(500);
            }
        }
    }

    private Granted usable(String key, Supplier<JsonNode> ask) {
        synchronized (logins.computeIfAbsent(key, none -> new Object())) {
            Granted known = granted.get(key);
            if (known != null && Instant.now().isBefore(known.usableUntil())) {
                return known;
            }
            Instant asked = Instant.now();
            JsonNode answer = ask.get();
            Granted fresh = new Granted(
                    answer.path("access_token").asText(),
                    answer.path("id_token").asText(),
                    asked.plusSeconds(answer.path("expires_in").asLong()).minus(MARGIN));
            granted.put(key, fresh);
            return fresh;
        }
    }
}
