package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.patience.Patience;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** People with an address, facts about which they are written to, and what became of that. */
final class Written {
    /** Somebody of A with an account, an address and a telephone of their own. */
    record Reader(World.Person person, String email, String phone) {
        UUID id() {
            return person.id();
        }

        List<Map<String, Object>> messages() {
            return person.calls()
                    .get("/v1/messages/me")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items");
        }

        /** The only message of a kind, once it is so. */
        Map<String, Object> await(String kind, String state) {
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .untilAsserted(() -> assertThat(of(kind))
                            .singleElement()
                            .satisfies(message -> assertThat(message).containsEntry("state", state)));
            return of(kind).getFirst();
        }

        List<Map<String, Object>> of(String kind) {
            return messages().stream()
                    .filter(message -> message.get("kind").equals(kind))
                    .toList();
        }
    }

    private Written() {}

    static String anEmail() {
        return "personne-" + Ids.next() + "@exemple.fr";
    }

    /** @param contact email, phone */
    static String aFile(Map<String, String> contact) {
        Map<String, Object> someone = World.someone(A);
        someone.putAll(contact);
        return as("nadia")
                .body(someone)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Reader aReader() {
        String number = "61" + (1_000_000 + Math.floorMod(Ids.next().hashCode(), 8_999_999));
        return aReader(anEmail(), "+33" + number);
    }

    /** @param email null for none */
    static Reader aReader(@Nullable String email, String phone) {
        Map<String, String> contact = new HashMap<>(Map.of("phone", phone));
        if (email != null) contact.put("email", email);
        String file = aFile(contact);
        String token = World.newAccount();
        World.with(token)
                .body(Map.of("invitationCode", World.invite("nadia", file)))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        return new Reader(new World.Person(UUID.fromString(file), token), email == null ? "" : email, phone);
    }

    /** @param event what the test calls it: sent again, it is a duplicate */
    static void tellSitting(String event, UUID sitting, UUID person, @Nullable UUID structure, Instant at) {
        Map<String, Object> data =
                new HashMap<>(Map.of("sittingId", sitting, "beneficiaryId", person, "completedAt", at.toString()));
        if (structure != null) data.put("structureId", structure);
        Topic.of("assessment.sitting")
                .send(event, "fr.pixemploi.assessment.sitting-completed.v1", person, sitting, 1, person, data);
    }

    static UUID tellSitting(UUID person) {
        UUID sitting = Ids.next();
        tellSitting(Ids.next().toString(), sitting, person, A, Instant.now());
        return sitting;
    }

    /** As if its time had come. */
    static void isDue(Sql sql, UUID file, String kind) {
        sql.update(
                "update message set due_at = now() where beneficiary_id = ? and kind = ? and state = 'waiting'",
                file,
                kind);
    }
}
