package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** How people have what A keeps of them restricted, and how that ends. */
final class Restrictions {
    private Restrictions() {}

    static String asked(World.Person person, String kind) {
        return person.calls()
                .body(Rights.said(Map.of("kind", kind)))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void carriedOut(String request) {
        Rights.answer("nadia", request, Map.of("outcome", "carried-out")).then().statusCode(200);
    }

    static String restricted(World.Person person) {
        String request = asked(person, "restriction");
        carriedOut(request);
        return request;
    }

    static Response lifted(World.Person person, String request) {
        return person.calls().post("/v1/rights-requests/me/" + request + "/lifting");
    }

    static Response liftedAtDesk(String adviser, String request, Map<String, Object> why) {
        return as(adviser).body(why).post("/v1/rights-requests/" + request + "/lifting");
    }

    static Response file(UUID file) {
        return as("nadia").get("/v1/beneficiaries/" + file);
    }

    private static Map<String, Object> sharing(UUID result) {
        return Map.of("structureId", A, "purpose", "accompagnement", "until", LATER, "resultIds", List.of(result));
    }

    static RequestSpecification patch() {
        return as("nadia").header("If-Match", "*");
    }

    static Response note(UUID file) {
        return as("nadia").body(Map.of("content", "Essai")).post("/v1/beneficiaries/" + file + "/notes");
    }

    /** What the person has done is shared with A, in the own space. */
    static void shared(World.Person person) {
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        Awaitility.await("the result is known and can be shared")
                .atMost(Patience.FAR)
                .until(
                        () -> person.calls()
                                .body(sharing(result))
                                .post("/v1/sharings")
                                .statusCode(),
                        equalTo(201));
        Awaitility.await("A sees the profile")
                .atMost(Patience.FAR)
                .until(() -> Rights.profileSeenBy("nadia", A, person.id()), equalTo(200));
    }
}
