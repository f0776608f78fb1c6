package fr.pixemploi.kit.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Accounts of people, as the profile service tells of them. */
public final class Accounts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Accounts() {}

    /** Tells that this person has the account of this token, and that this structure registered them. */
    public static void link(UUID person, String token, UUID structure) {
        JsonNode claims = claims(token);
        Map<String, String> account = Map.of(
                "issuer", claims.path("iss").asText(),
                "subject", claims.path("sub").asText());
        Topic.of("profile.beneficiary.state")
                .send(
                        person + " has an account",
                        "fr.pixemploi.profile.beneficiary-state.v1",
                        person,
                        person,
                        1,
                        person,
                        Map.of(
                                "beneficiaryId", person,
                                "structureIds", List.of(structure),
                                "accounts", List.of(account)));
    }

    private static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
