package fr.pixemploi.assessment.journey;

import fr.pixemploi.assessment.kiosk.domain.Registrations;
import fr.pixemploi.kit.structure.KnownStructures;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.patience.Patience;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** People of the tests: accounts at the real Keycloak, linked to a file as the profile service would tell. */
final class People {
    static final UUID STRUCTURE_A = UUID.fromString("01940000-0000-7000-8000-00000000000a");
    static final UUID STRUCTURE_B = UUID.fromString("01940000-0000-7000-8000-00000000000b");
    private static Tokens tokens;

    /** @param account at Keycloak; @param id of the file, as all services know the person */
    record Person(String account, UUID id) {
        /** An access token; another one when it is at its end, since proofs last longer than tokens. */
        String token() {
            return tokens().forUser(account);
        }

        RequestSpecification asks() {
            return RestAssured.given().auth().oauth2(token()).contentType("application/json");
        }

        RequestSpecification creates() {
            return asks().header("Idempotency-Key", UUID.randomUUID().toString());
        }
    }

    private People() {}

    static synchronized Tokens tokens() {
        if (tokens == null)
            tokens = Tokens.of(ConfigProvider.getConfig().getValue(PlatformResource.KEYCLOAK_URL, String.class));
        return tokens;
    }

    static RequestSpecification as(String user) {
        return RestAssured.given().auth().oauth2(tokens().forUser(user)).contentType("application/json");
    }

    /** A new person with an account and a file. */
    static Person someone() {
        structuresAreKnown();
        UUID id = UUID.randomUUID();
        String account = "p" + id.toString().substring(0, 12);
        Accounts.link(id, tokens().newBeneficiary(account), STRUCTURE_A);
        Person person = new Person(account, id);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> person.asks().get("/v1/sittings").then().statusCode(200));
        return person;
    }

    /** A person without an account, registered by a structure as the profile service tells. */
    static UUID registered(UUID structure) {
        UUID id = UUID.randomUUID();
        Topic.of("profile.beneficiary.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.profile.beneficiary-state.v1",
                        id,
                        id,
                        1,
                        id,
                        Map.of("beneficiaryId", id, "structureIds", List.of(structure), "accounts", List.of()));
        Registrations registrations = CDI.current().select(Registrations.class).get();
        Awaitility.await().atMost(Patience.FAR).until(() -> registrations.isRegistered(id, structure));
        return id;
    }

    /** The profile service told of them long ago: people share with no other. */
    private static void structuresAreKnown() {
        KnownStructures known = CDI.current().select(KnownStructures.class).get();
        for (UUID structure : List.of(STRUCTURE_A, STRUCTURE_B)) {
            if (known.find(structure).isPresent()) continue;
            tell(structure, null, "Europe/Paris");
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() -> known.find(structure).isPresent());
        }
    }

    static void tell(UUID structure, @Nullable UUID parent, String timeZone) {
        Map<String, Object> state = new HashMap<>(
                Map.of("structureId", structure, "name", "Exemple", "kind", "agency", "timeZone", timeZone));
        state.put("parentId", parent);
        Topic.of("profile.structure.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.profile.structure-state.v1",
                        structure,
                        structure,
                        System.currentTimeMillis(),
                        structure,
                        state);
    }

    static Person withoutFile() {
        UUID id = UUID.randomUUID();
        String account = "n" + id.toString().substring(0, 12);
        tokens().newBeneficiary(account);
        return new Person(account, id);
    }
}
