package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a candidate reads of their own convocation: where, how one gets in, how long, whom to call. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class ConvocationTest {
    private static final Map<String, String> DEMONSTRATION =
            Map.of("phone", "+33 1 99 00 00 00", "email", "certification@exemple.fr");

    private static void reachedBy(Map<String, String> contact) {
        Map<String, Object> centre = new HashMap<>(Map.of("kind", "individual"));
        if (!contact.isEmpty()) centre.put("contact", contact);
        as("ops-omar")
                .header("If-Match", "*")
                .body(centre)
                .put("/v1/centres/{id}", CENTRE)
                .then()
                .statusCode(200)
                .body("contact.phone", equalTo(contact.get("phone")));
    }

    @AfterEach
    void asBefore() {
        reachedBy(DEMONSTRATION);
    }

    @Test
    void aCandidateReadsWhereToComeHowLongItTakesAndWhomToCall() {
        World.Person person = aPerson("convoked", 5);
        // From now on the levels are known.
        aCandidate(aSession(), person.id(), "Léa");
        Map<String, Object> session = World.sessionBody();
        session.remove("venue");
        session.remove("timeZone");
        session.put(
                "venueId",
                once(as("claire"))
                        .body(Map.of(
                                "name", "Annexe",
                                "address", "2 rue de l'Exemple",
                                "town", "Exempleville",
                                "postalCode", "03207",
                                "timeZone", "Europe/Paris",
                                "accessible", true,
                                "accessWords", "Entrée de plain-pied."))
                        .post("/v1/centres/{id}/venues", CENTRE)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        UUID id = UUID.fromString(once(as("claire"))
                .body(session)
                .post("/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Map<String, Object> candidate = World.candidateBody(person.id(), "Léa");
        candidate.put("extraTimePercentage", 33);
        once(as("claire"))
                .body(candidate)
                .post("/v1/sessions/{id}/candidates", id)
                .then()
                .statusCode(201);

        reachedBy(Map.of("phone", "+33 1 99 00 00 01"));
        with(person.token())
                .get("/v1/candidates/me")
                .then()
                .statusCode(200)
                .body("items[0].convocation.postalCode", nullValue())
                .body("items[0].convocation.testMinutes", equalTo(105))
                .body("items[1].convocation.address", equalTo("2 rue de l'Exemple"))
                .body("items[1].convocation.postalCode", equalTo("03207"))
                .body("items[1].convocation.accessible", equalTo(true))
                .body("items[1].convocation.accessWords", equalTo("Entrée de plain-pied."))
                .body("items[1].convocation.testMinutes", equalTo(139))
                .body("items[1].convocation.extraTimePercentage", equalTo(33f))
                .body("items[1].convocation.contact.phone", equalTo("+33 1 99 00 00 01"))
                .body("items[1].convocation.contact.email", nullValue());
        reachedBy(Map.of());
        with(person.token()).get("/v1/candidates/me").then().body("items[1].convocation.contact", nullValue());
    }

    @Test
    void aCentreIsReachedByATelephoneOrAMailAndByNothingElse() {
        for (Map<String, String> unfit : List.of(Map.of("phone", "Claire"), Map.of("email", "Claire")))
            as("ops-omar")
                    .header("If-Match", "*")
                    .body(Map.of("kind", "individual", "contact", unfit))
                    .put("/v1/centres/{id}", CENTRE)
                    .then()
                    .statusCode(422);
    }
}
