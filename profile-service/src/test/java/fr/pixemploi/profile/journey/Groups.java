package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Groups of A, as Nadia forms and fills them. */
final class Groups {
    private Groups() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    static Map<String, Object> workshop(LocalDate beginsOn) {
        return new HashMap<>(Map.of(
                "structureId", A, "kind", "workshop", "name", "Atelier CV en ligne", "beginsOn", beginsOn.toString()));
    }

    /** Nadia's. */
    static String aWorkshop(LocalDate beginsOn) {
        return as("nadia")
                .body(workshop(beginsOn))
                .post("/v1/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String registered(String externalId) {
        Map<String, Object> someone = World.someone(A);
        if (externalId != null) someone.put("externalId", externalId);
        return as("nadia").body(someone).post("/v1/beneficiaries").path("id");
    }

    static Response add(String group, Map<String, Object> named) {
        return as("nadia").body(named).post("/v1/groups/" + group + "/members");
    }

    static Response takeOut(String group, Map<String, Object> named) {
        return as("nadia").body(named).post("/v1/groups/" + group + "/departures");
    }

    static List<String> found(String adviser, UUID structure, String group) {
        return as(adviser)
                .queryParam("structureId", structure)
                .queryParam("group", group)
                .get("/v1/caseload")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
