package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.sessionBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day something was, where clocks differ from those of Paris, and in the night in which those of Paris change. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class OffsetsTest {
    private static ValidatableResponse opens(String startsAt, String timeZone) {
        Map<String, Object> body = sessionBody();
        body.put("startsAt", startsAt);
        body.put("timeZone", timeZone);
        return once(as("claire")).body(body).post("/v1/sessions").then();
    }

    /** In Paris 01:59:59 is followed by 03:00:00 in the night of 28 March 2027; in Tahiti it is still the 27th. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2027-03-27T21:30:00, 2027-03-27T22:59:59Z, 2027-03-27",
        "Europe/Paris, 2027-03-27T23:30:00, 2027-03-27T23:00:00Z, 2027-03-28",
        "Europe/Paris, 2027-03-28T01:30:00, 2027-03-28T00:59:59Z, 2027-03-28",
        "Europe/Paris, 2027-03-28T03:00:00, 2027-03-28T21:59:59Z, 2027-03-28",
        "Europe/Paris, 2027-03-28T22:00:00, 2027-03-28T22:00:00Z, 2027-03-29",
        "Pacific/Tahiti, 2027-03-27T21:00:00, 2027-03-28T09:59:59Z, 2027-03-27",
        "Pacific/Tahiti, 2027-03-27T23:00:00, 2027-03-28T10:00:00Z, 2027-03-28",
        "Pacific/Tahiti, 2027-03-28T02:30:00, 2027-03-28T14:00:00Z, 2027-03-28"
    })
    void theDayOfATestIsThatOfTheVenuesClockInAllThatIsToldOfIt(
            String zone, String startsAt, String completedAt, String day) {
        UUID session = UUID.fromString(opens(startsAt, zone)
                .statusCode(201)
                .body("startsAt", equalTo(startsAt))
                .body("timeZone", equalTo(zone))
                .extract()
                .path("id"));
        Validated lea = Validated.sat(
                session,
                "offsets-" + Ids.next(),
                "Léa",
                Map.of("convocationEmail", "conseil@exemple.fr"),
                Map.of("completedAt", completedAt));
        Validated.publish(session, 1);

        ValidatableResponse certificate = World.with(lea.person().token())
                .get("/v1/certificates/{id}", lea.certificate())
                .then()
                .statusCode(200)
                .body("date", equalTo(day));
        String code = certificate.extract().path("code");
        as("claire").get("/v1/verify/{code}", code).then().body("date", equalTo(day));
        as("claire")
                .header("If-Match", "*")
                .body(Map.of("siret", "12345678900012"))
                .put("/v1/certifpro-centres/{id}", CENTRE)
                .then()
                .statusCode(200);
        as("claire")
                .header("If-Match", "*")
                .body(CertifproTest.ANSWERS)
                .put("/v1/sessions/{s}/candidates/{c}/certifpro", session, lea.candidate())
                .then()
                .statusCode(200);
        String table = as("claire")
                .get("/v1/sessions/{id}/certifpro.csv", session)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String[] written = day.split("-");
        assertThat(table.lines().toList().get(1))
                .contains(";" + written[2] + "/" + written[1] + "/" + written[0] + ";CléA Numérique by Pix");
    }

    @Test
    void noSessionBeginsInTheHourThatIsLeftOutAndTheDayHasThoseAroundIt() {
        opens("2027-03-28T02:30:00", "Europe/Paris").statusCode(422).body("code", equalTo("no-such-local-time"));
        String before = opens("2027-03-28T01:59:00", "Europe/Paris")
                .statusCode(201)
                .extract()
                .path("id");
        String after = opens("2027-03-28T03:00:00", "Europe/Paris")
                .statusCode(201)
                .extract()
                .path("id");
        String meanwhile = opens("2027-03-28T02:30:00", "Pacific/Tahiti")
                .statusCode(201)
                .extract()
                .path("id");
        String yesterday = opens("2027-03-27T23:59:59", "Pacific/Tahiti")
                .statusCode(201)
                .extract()
                .path("id");
        as("claire")
                .get("/v1/centres/{id}/day?date=2027-03-28", CENTRE)
                .then()
                .statusCode(200)
                .body("sessions.id", hasItems(before, after, meanwhile))
                .body("sessions.id", not(hasItem(yesterday)));
    }
}
