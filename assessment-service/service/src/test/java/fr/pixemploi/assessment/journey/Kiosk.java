package fr.pixemploi.assessment.journey;

import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A device of a structure, with its secret. */
record Kiosk(String id, String secret) {
    static Kiosk enrolled(String manager, UUID structure) {
        String id = enrol(manager, structure, UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Kiosk(id, secret(manager, id));
    }

    static Response enrol(String manager, UUID structure, String key) {
        return People.as(manager)
                .header("Idempotency-Key", key)
                .body(Map.of("structureId", structure, "place", "Accueil"))
                .post("/v1/kiosks");
    }

    static String secret(String manager, String kiosk) {
        return People.as(manager)
                .post("/v1/kiosks/" + kiosk + "/secret")
                .then()
                .statusCode(200)
                .body("deviceSecret", matchesPattern("([A-Z0-9]{5}-){4}[A-Z0-9]{5}"))
                .extract()
                .path("deviceSecret");
    }

    static RequestSpecification with(String authorization) {
        return RestAssured.given().header("Authorization", authorization).contentType("application/json");
    }

    RequestSpecification asks() {
        return with("Kiosk-Device " + secret);
    }

    Response opens(String code) {
        return asks().body(Map.of("code", code, "device", "computer")).post("/v1/kiosk-sessions");
    }
}
