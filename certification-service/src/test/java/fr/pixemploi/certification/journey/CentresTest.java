package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.candidateBody;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.sessionBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Which structures certify, for what and when; and the venues that they keep. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class CentresTest {
    /** Carole's, which is no centre yet. */
    private static final UUID B = UUID.fromString("01940000-0000-7000-8000-00000000000b");

    private static final String GRANTS = "/v1/centres/{id}/accreditations";

    private static Response onDay(String session, String day) {
        return as("carole")
                .header("If-Match", "*")
                .body(Map.of("startsAt", day + "T09:30:00"))
                .patch("/v1/sessions/{id}", session);
    }

    private static Response open(String day) {
        Map<String, Object> body = sessionBody();
        body.put("centreId", B);
        body.put("startsAt", day + "T09:30:00");
        return once(as("carole")).body(body).post("/v1/sessions");
    }

    private static void refused(Response response, String code) {
        response.then().statusCode(409).body("code", equalTo(code));
    }

    private static Response register() {
        return once(as("ops-omar"))
                .body(Map.of("structureId", B, "kind", "network", "coordinatingBody", "Réseau d'Exemple"))
                .post("/v1/centres");
    }

    @Test
    void aStructureHoldsSessionsOnTheDaysForWhichItIsAccredited() {
        Topic.of("profile.structure.state")
                .state(
                        "fr.pixemploi.profile.structure-state.v1",
                        B,
                        1,
                        Map.of(
                                "structureId",
                                B,
                                "name",
                                "Deuxième centre",
                                "kind",
                                "mission-locale",
                                "timeZone",
                                "Europe/Paris"));
        Awaitility.await().atMost(Patience.FAR).until(() -> register().statusCode() == 201);
        refused(register(), "centre-already-registered");
        refused(open("2035-03-10"), "centre-not-accredited");

        String granted = once(as("ops-omar"))
                .body(Map.of("certification", "pix", "firstDay", "2035-03-10", "lastDay", "2035-12-31"))
                .post(GRANTS, B)
                .then()
                .statusCode(201)
                .body("name", equalTo("Deuxième centre"))
                .extract()
                .path("accreditations[0].id");
        refused(open("2035-03-09"), "centre-not-accredited");
        String session = open("2035-03-10").then().statusCode(201).extract().path("id");
        open("2035-12-31").then().statusCode(201);
        refused(open("2036-01-01"), "centre-not-accredited");

        Map<String, Object> both = candidateBody(Ids.next(), "Léa");
        both.remove("beneficiaryId");
        both.put("cleaNumerique", true);
        refused(
                once(as("carole")).body(both).post("/v1/sessions/{id}/candidates", session),
                "centre-not-accredited-for-clea");
        once(as("ops-omar"))
                .body(Map.of("certification", "clea-numerique", "firstDay", "2035-01-01"))
                .post(GRANTS, B)
                .then()
                .statusCode(201);
        once(as("carole"))
                .body(both)
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(201);

        as("carole")
                .get("/v1/centres/{id}", B)
                .then()
                .statusCode(200)
                .body("kind", equalTo("network"))
                .body("accreditations.certification", contains("pix", "clea-numerique"))
                .body("accreditations[0].daysLeft", greaterThan(0))
                .body("accreditations[0].renewalBy", equalTo("2035-09-30"))
                .body("accreditations[0].inForce", equalTo(false))
                .body("accreditations[1].daysLeft", nullValue());

        String end = GRANTS + "/{accreditation}/end";
        Map<String, Object> over = Map.of("lastDay", "2035-06-30", "reason", "Le centre ferme.");
        as("ops-omar").body(over).post(end, CENTRE, granted).then().statusCode(404);
        as("ops-omar").body(over).post(end, B, granted).then().statusCode(200);
        refused(as("ops-omar").body(over).post(end, B, granted), "accreditation-ended");
        refused(open("2035-07-01"), "centre-not-accredited");
        open("2035-06-30").then().statusCode(201);
        as("carole").get("/v1/centres/{id}", B).then().body("accreditations.endReason", hasItem("Le centre ferme."));
        as("carole").get("/v1/sessions/{id}", session).then().statusCode(200);
        String clea = as("carole").get("/v1/centres/{id}", B).path("accreditations[1].id");
        as("ops-omar")
                .body(Map.of("lastDay", "2035-04-30", "reason", "La convention prend fin."))
                .post(end, B, clea)
                .then()
                .statusCode(200);
        // Somebody of the session comes for both.
        refused(onDay(session, "2035-05-03"), "centre-not-accredited-for-clea");
        onDay(session, "2035-04-29").then().statusCode(200);
        as("claire").get("/v1/centres/{id}", B).then().statusCode(404);
        as("ops-omar").get("/v1/centres").then().statusCode(200).body("items.id", hasItem(B.toString()));
    }

    @Test
    void aSessionAtAVenueOfTheCentreKeepsWhatTheVenueWasLike() {
        Map<String, Object> venue = new HashMap<>(Map.of(
                "name", "Annexe",
                "address", "2 rue de l'Exemple",
                "town", "Papeete",
                "postalCode", "98714",
                "timeZone", "Pacific/Tahiti",
                "computers", 11));
        Response added = once(as("claire")).body(venue).post("/v1/centres/{id}/venues", CENTRE);
        added.then().statusCode(201).body("accessible", nullValue());
        String id = added.path("id");
        Map<String, Object> body = sessionBody();
        body.put("venueId", id);
        refusedBody(body);
        body.remove("venue");
        body.remove("timeZone");
        String session = once(as("claire"))
                .body(body)
                .post("/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String address = "/v1/centres/{id}/venues/{venue}";
        venue.put("name", "Ancienne annexe");
        venue.put("accessible", false);
        as("claire").body(venue).put(address, CENTRE, id).then().statusCode(428);
        as("claire")
                .header("If-Match", added.header("ETag"))
                .body(venue)
                .put(address, CENTRE, id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ancienne annexe"));
        as("claire")
                .header("If-Match", added.header("ETag"))
                .body(venue)
                .put(address, CENTRE, id)
                .then()
                .statusCode(412);
        as("claire")
                .get("/v1/sessions/{id}", session)
                .then()
                .body("venue.name", equalTo("Annexe"))
                .body("timeZone", equalTo("Pacific/Tahiti"));
        as("carole").get(address, CENTRE, id).then().statusCode(404);
        body.put("venueId", Ids.next());
        once(as("claire"))
                .body(body)
                .post("/v1/sessions")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-venue"));
        body.remove("venueId");
        refusedBody(body);
    }

    private static void refusedBody(Map<String, Object> body) {
        once(as("claire"))
                .body(body)
                .post("/v1/sessions")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-request"));
    }

    @Test
    void theDemonstrationKeepsToItsSchema() throws IOException {
        Path folder = Path.of("src/main/resources/demonstration");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(folder.resolve("centres.schema.json")), InputFormat.JSON)
                        .validate(Files.readString(folder.resolve("centres.yaml")), InputFormat.YAML))
                .isEmpty();
    }
}
