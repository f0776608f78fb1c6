package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.candidateBody;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.patience.Patience;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** People who sat for Pix and CléA numérique, so well that both are validated. */
record Validated(World.Person person, UUID session, UUID candidate) {
    /** Who sat; their results wait for the jury. */
    static Validated sat(UUID session, String account, String firstName, Map<String, Object> more) {
        return sat(session, account, firstName, more, Map.of());
    }

    /** @param ended what the end of the test tells otherwise */
    static Validated sat(
            UUID session, String account, String firstName, Map<String, Object> more, Map<String, Object> ended) {
        World.Person person = aPerson(account, 5);
        Map<String, Object> body = candidateBody(person.id(), firstName);
        body.put("cleaNumerique", true);
        body.putAll(more);
        UUID candidate = Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> once(as("claire")).body(body).post("/v1/sessions/{id}/candidates", session),
                        answer -> answer.statusCode() == 201)
                .then()
                .extract()
                .jsonPath()
                .getUUID("id");
        Map<String, Object> end = theEnd(authorise(candidate), candidate, person.id(), "completed", 32, 30, 30);
        end.putAll(ended);
        tell(end, Ids.next().toString());
        return new Validated(person, session, candidate);
    }

    static void publish(UUID session, int tests) {
        awaitTests(session, tests);
        World.finalizes(session).then().statusCode(200);
        again(session);
    }

    static void again(UUID session) {
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then()
                .statusCode(200);
    }

    String certificate() {
        return World.with(person.token())
                .get("/v1/certificates/me")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.status == 'published' }.id");
    }
}
