package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.candidateBody;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.sessionBody;
import static fr.pixemploi.certification.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Sessions that are open to everyone: found without an account, booked with one, answered by the centre. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class BookingsTest {
    private static final String OPENING = "/v1/sessions/{id}/opening";
    private static final String SEARCH = "/v1/open-sessions?town=";

    @Inject
    Sql sql;

    private static UUID session(Map<String, Object> changed) {
        Map<String, Object> body = sessionBody();
        body.put("startsAt", "2035-05-03T09:30:00");
        body.putAll(changed);
        if (changed.containsKey("venueId")) {
            body.remove("venue");
            body.remove("timeZone");
        }
        return UUID.fromString(once(as("claire"))
                .body(body)
                .post("/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID inTown(String town, String startsAt) {
        return session(Map.of(
                "startsAt",
                startsAt,
                "venue",
                Map.of("name", "Lycée Exemple", "address", "1 rue de l'Exemple", "town", town)));
    }

    private static void open(UUID session, int places, String version) {
        as("claire")
                .header("If-Match", version)
                .body(Map.of("places", places, "until", "2035-05-01T00:00:00Z"))
                .put(OPENING, session)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> identity() {
        Map<String, Object> body = candidateBody(Ids.next(), "Léa");
        body.remove("beneficiaryId");
        return body;
    }

    private static Response book(World.Person person, UUID session) {
        return once(with(person.token())).body(identity()).post("/v1/open-sessions/{id}/bookings", session);
    }

    /** Books as soon as account and levels have arrived. */
    private static UUID booked(World.Person person, UUID session) {
        Map<String, Object> body = identity();
        String[] id = new String[1];
        Awaitility.await().atMost(Patience.FAR).until(() -> {
            Response answer = once(with(person.token())).body(body).post("/v1/open-sessions/{id}/bookings", session);
            if (answer.statusCode() == 201) id[0] = answer.path("id");
            return answer.statusCode() == 201;
        });
        return UUID.fromString(id[0]);
    }

    private static Response answer(UUID session, UUID booking, String how) {
        return as("claire")
                .body(Map.of("reason", "La session est pour un groupe."))
                .post("/v1/sessions/{id}/bookings/{booking}/" + how, session, booking);
    }

    private static Response accept(UUID session, UUID booking) {
        return as("claire").post("/v1/sessions/{id}/bookings/{booking}/acceptance", session, booking);
    }

    private static String mine(World.Person person, UUID booking) {
        return with(person.token())
                .get("/v1/bookings/me")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '" + booking + "' }.state");
    }

    @Test
    void onlyWhatTheCentreOpenedIsFoundByWhereAndWhen() {
        String town = "Saint-Étienne-" + Ids.next();
        UUID may = inTown(town, "2035-05-03T09:30:00");
        UUID april = inTown(town, "2035-04-03T09:30:00");
        UUID closed = inTown(town, "2035-04-04T09:30:00");
        given().get(SEARCH + town).then().statusCode(200).body("items", empty());
        open(may, 2, "\"0\"");
        open(april, 2, "\"0\"");
        open(closed, 2, "\"0\"");
        open(closed, 0, "\"1\"");
        given().get(SEARCH + town.toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200)
                .body("items.id", contains(april.toString(), may.toString()))
                .body("items[0].placesLeft", equalTo(2))
                .body("items[0].certifications", contains("pix", "clea-numerique"));
        given().get(SEARCH + town.replace("Saint-Étienne-", "saint etienne "))
                .then()
                .body("items.id", contains(april.toString(), may.toString()));
        given().get(SEARCH + town + "&from=2035-04-04").then().body("items.id", contains(may.toString()));
        given().get(SEARCH + town + "&to=2035-05-02").then().body("items.id", contains(april.toString()));
        given().get(SEARCH + town + "&accessible=true").then().body("items", empty());
        Response first = given().get(SEARCH + town + "&limit=1");
        first.then().body("items.id", contains(april.toString()));
        given().get(SEARCH + town + "&limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.id", contains(may.toString()));
        given().get(SEARCH + town + "&from=10000-01-01").then().statusCode(422);
        as("carole").get(OPENING, may).then().statusCode(404);
    }

    @Test
    void aVenueThatItsCentreKeepsIsFoundByPostalCodeAndByHowOneGetsIn() {
        Map<String, Object> venue = Map.of(
                "name", "Annexe",
                "address", "2 rue de l'Exemple",
                "town", "Exempleville",
                "postalCode", "03207",
                "communeCode", "03310",
                "timeZone", "Europe/Paris",
                "accessible", true,
                "accessWords", "Entrée de plain-pied.");
        String id = once(as("claire"))
                .body(venue)
                .post("/v1/centres/{id}/venues", CENTRE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID session = session(Map.of("venueId", id));
        open(session, 1, "\"0\"");
        for (String query : new String[] {"postalCode=03207", "communeCode=03310", "accessible=true"})
            given().get("/v1/open-sessions?limit=200&certification=clea-numerique&" + query)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(session.toString()))
                    .body("items[0].venue.accessWords", equalTo("Entrée de plain-pied."));
        given().get("/v1/open-sessions?postalCode=03208").then().body("items", empty());
    }

    @Test
    void aBookingWaitsForTheCentresYesAndIsThenACandidacy() {
        UUID session = session(Map.of());
        World.Person lea = aPerson("books-lea", 5);
        World.Person karim = aPerson("books-karim", 5);
        // Of a session that is not open nobody is told anything.
        Awaitility.await().atMost(Patience.FAR).until(() -> book(lea, session).statusCode() == 404);
        open(session, 1, "\"0\"");
        UUID first = booked(lea, session);
        UUID second = booked(karim, session);
        book(lea, session).then().statusCode(409).body("code", equalTo("already-booked"));
        as("claire")
                .get("/v1/sessions/{id}/bookings", session)
                .then()
                .statusCode(200)
                .body("items.firstName", contains("Léa", "Léa"))
                .body("items.state", contains("waiting", "waiting"));
        as("carole").get("/v1/sessions/{id}/bookings", session).then().statusCode(404);
        with(karim.token()).post("/v1/bookings/{id}/withdrawal", first).then().statusCode(404);

        accept(session, first).then().statusCode(200).body("candidateId", notNullValue());
        as("claire")
                .get("/v1/sessions/{id}/candidates", session)
                .then()
                .body("items.beneficiaryId", contains(lea.id().toString()));
        accept(session, first).then().statusCode(409).body("code", equalTo("booking-over"));
        accept(session, second).then().statusCode(409).body("code", equalTo("no-place-left"));
        given().get("/v1/open-sessions?limit=200").then().body("items.id", not(hasItem(session.toString())));
        with(lea.token()).post("/v1/bookings/{id}/withdrawal", first).then().statusCode(409);
        assertThat(mine(lea, first)).isEqualTo("accepted");

        answer(session, second, "refusal").then().statusCode(204);
        with(karim.token())
                .get("/v1/bookings/me")
                .then()
                .body("items.reason", hasItem("La session est pour un groupe."));
        as("claire")
                .get("/v1/sessions/{id}/bookings", session)
                .then()
                .body("items.state", contains("accepted", "declined"))
                .body("items.findAll { it.firstName != null }", hasSize(0));
        as("claire").get(OPENING, session).then().body("placesLeft", equalTo(0));
    }

    @Test
    void whoWithdrawsOrIsNotAnsweredInTimeMayBookAgain() {
        UUID session = session(Map.of());
        open(session, 3, "\"0\"");
        World.Person noe = aPerson("books-noe", 5);
        UUID first = booked(noe, session);
        with(noe.token())
                .post("/v1/bookings/{id}/withdrawal", first)
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        UUID second = booked(noe, session);
        sql.update("update booking set lapses_at = now() - interval '1 minute' where id = ?", second);
        assertThat(mine(noe, second)).isEqualTo("lapsed");
        as("claire")
                .get("/v1/sessions/{id}/bookings", session)
                .then()
                .body("items.findAll { it.firstName != null }", hasSize(0));
        accept(session, second).then().statusCode(409).body("code", equalTo("booking-over"));
        UUID third = booked(noe, session);
        assertThat(sql.query("select 1 from booking where id = ? and first_name is null", second)
                        .exists())
                .isTrue();
        accept(session, third).then().statusCode(200);
    }

    @Test
    void whoMayNotBeEnrolledMayNotBook() {
        UUID session = session(Map.of());
        open(session, 3, "\"0\"");
        World.Person four = aPerson("books-four", 4);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> book(four, session).asString().contains("4 comp"));
        book(four, session).then().statusCode(409).body("code", equalTo("not-eligible"));
        World.Person five = aPerson("books-five", 5);
        booked(five, session);
        Map<String, Object> unborn = new HashMap<>(identity());
        unborn.put("birthDate", "2036-01-01");
        once(with(five.token()))
                .body(unborn)
                .post("/v1/open-sessions/{id}/bookings", session)
                .then()
                .statusCode(422)
                .body("code", equalTo("born-in-the-future"));
    }

    @Test
    void whoIsCancelledByTheCentreFreesThePlaceAndMayBookAgain() {
        UUID session = session(Map.of());
        open(session, 1, "\"0\"");
        World.Person lea = aPerson("booking-cancelled", 5);
        UUID booking = booked(lea, session);
        UUID candidate = UUID.fromString(
                accept(session, booking).then().statusCode(200).extract().path("candidateId"));
        as("claire")
                .body(Map.of("reason", "Essai."))
                .post("/v1/sessions/{id}/candidates/{candidate}/cancellation", session, candidate)
                .then()
                .statusCode(200);
        assertThat(mine(lea, booking)).isEqualTo("cancelled");
        UUID again = booked(lea, session);
        accept(session, again).then().statusCode(200);
    }

    @Test
    void whatIsBookedOfACancelledSessionIsOverAndNamesNobody() {
        UUID session = session(Map.of());
        open(session, 2, "\"0\"");
        World.Person lea = aPerson("booking-session-cancelled", 5);
        UUID booking = booked(lea, session);
        as("claire")
                .body(Map.of("reason", "Essai."))
                .post("/v1/sessions/{id}/cancellation", session)
                .then()
                .statusCode(200);
        assertThat(mine(lea, booking)).isEqualTo("cancelled");
        assertThat(sql.query("select 1 from booking where id = ? and last_name is not null", booking)
                        .exists())
                .isFalse();
    }
}
