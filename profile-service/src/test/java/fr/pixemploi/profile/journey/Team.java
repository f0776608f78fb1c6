package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.TOKENS;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Structures of tests, and colleagues who were invited into them and have signed in. */
final class Team {
    /**
     * A colleague.
     *
     * @param entry in the staff of the structure
     */
    record Member(String entry, String email, String account) {
        RequestSpecification calls() {
            return with(TOKENS.forUser(email));
        }

        /** Of a token that is asked for now; Keycloak knows the account by this name too. */
        List<String> groupsNow() {
            return groups(TOKENS.forUser("staff-" + entry));
        }
    }

    private Team() {}

    static UUID open(RequestSpecification by, String kind, UUID parent) {
        Map<String, Object> structure =
                new HashMap<>(Map.of("name", "Structure d'Exemple", "kind", kind, "timeZone", "Europe/Paris"));
        if (parent != null) structure.put("parentId", parent);
        return UUID.fromString(by.body(structure)
                .post("/v1/structures")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A département that the operator opened. */
    static UUID aDepartement() {
        return open(as("ops-omar"), "departement", null);
    }

    static Response invite(RequestSpecification by, UUID structure, String email, String... roles) {
        return by.body(Map.of("email", email, "firstName", "Camille", "lastName", "Exemple", "roles", roles))
                .post("/v1/structures/" + structure + "/staff");
    }

    /** Invited by the operator, since nobody is above the structure; who sends the same once more hears how far it is. */
    static Member firstManager(UUID structure) {
        String email = address();
        String key = Ids.next().toString();
        Response done = Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> invite(
                                given().auth()
                                        .oauth2(TOKENS.forUser("ops-omar"))
                                        .contentType("application/json")
                                        .header("Idempotency-Key", key),
                                structure,
                                email,
                                "manager"),
                        Team::isSettled);
        TOKENS.choosePassword(done.path("account"));
        return new Member(done.path("id"), email, done.path("account"));
    }

    /** Invited by a manager; has signed in once all is done. */
    static Member colleague(Member manager, UUID structure, String... roles) {
        String email = address();
        String entry = invite(manager.calls(), structure, email, roles).path("id");
        String account = settled(manager, entry).path("account");
        TOKENS.choosePassword(account);
        return new Member(entry, email, account);
    }

    /** The entry once nothing of it is merely wished. */
    static Response settled(Member manager, String entry) {
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> manager.calls().get("/v1/staff/" + entry),
                        read -> read.statusCode() == 404 || isSettled(read));
    }

    private static boolean isSettled(Response entry) {
        return !entry.<List<String>>path("memberships.state").contains("wished");
    }

    static String address() {
        return "equipe-" + Ids.next() + "@exemple.test";
    }

    static List<String> groups(String token) {
        List<String> groups = new ArrayList<>();
        claims(token).path("groups").forEach(group -> groups.add(group.asText()));
        return groups;
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
