package fr.pixemploi.kit.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
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
        tell(person, 1, Map.of("structureIds", List.of(structure), "accounts", List.of(account)));
    }

    /** Tells that this person joined another structure's file to the own one. */
    public static void join(UUID file, UUID person, UUID structure) {
        tell(file, 2, Map.of("structureIds", List.of(structure), "accounts", List.of(), "mergedInto", person));
    }

    /** Tells that the person parted from it again. */
    public static void part(UUID file, UUID structure) {
        tell(file, 3, Map.of("structureIds", List.of(structure), "accounts", List.of()));
    }

    private static void tell(UUID file, long version, Map<String, Object> rest) {
        Map<String, Object> state = new HashMap<>(rest);
        state.put("beneficiaryId", file);
        Topic.of("profile.beneficiary.state")
                .send(
                        file + " version " + version,
                        "fr.pixemploi.profile.beneficiary-state.v1",
                        file,
                        file,
                        version,
                        file,
                        state);
    }

    private static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
