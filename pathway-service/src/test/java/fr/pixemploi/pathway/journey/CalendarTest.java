package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pathways in people's own calendars, as another library reads them. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class CalendarTest {
    private static final Map<String, Integer> BEGINNER =
            Map.of("1.1", 3, "1.2", 1, "2.1", 0, "2.4", 0, "3.1", 2, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);

    private static final String FEED = "/v1/pathways/me/calendar-feed";

    @Inject
    Sql sql;

    private static String openedBy(World.Person person) {
        String address = with(person.token())
                .post(FEED)
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .path("address");
        return address.substring(address.indexOf("/v1/calendars/"));
    }

    private static Response fetch(String address) {
        return given().accept("text/calendar").get(address);
    }

    private static ICalendar read(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("text/calendar;charset=UTF-8");
        return Biweekly.parse(response.asString()).first();
    }

    private static List<String> uids(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private static List<String> steps(UUID pathway) {
        return as("nadia").get("/v1/pathways/" + pathway).<List<String>>path("steps.id").stream()
                .map(id -> id + "@pix-emploi")
                .toList();
    }

    @Test
    void aPersonAndTheirAdviserTakeAPathwayIntoTheirCalendars() {
        World.Person person = World.aPersonSharingWithA("calendrier-fichier", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        World.date(pathway);
        String address = "/v1/pathways/" + pathway + "/calendar";
        ICalendar mine = read(with(person.token()).accept("text/calendar").get(address));
        assertThat(uids(mine)).containsExactlyElementsOf(steps(pathway));
        assertThat(uids(read(as("nadia").accept("text/calendar").get(address)))).isEqualTo(uids(mine));
        assertThat(as("bruno").accept("text/calendar").get(address).statusCode())
                .isEqualTo(404);
        assertThat(given().accept("text/calendar").get(address).statusCode()).isEqualTo(401);
    }

    @Test
    void aTelephoneReadsAllPathwaysByASecretAddressWithoutAnAccount() {
        World.Person person = World.aPersonSharingWithA("calendrier-secret", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        World.date(pathway);
        String address = openedBy(person);
        Response fetched = fetch(address);
        assertThat(uids(read(fetched))).containsExactlyElementsOf(steps(pathway));
        assertThat(fetched.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(fetched.header("Cache-Control")).isEqualTo("no-store");

        with(person.token())
                .body(Map.of("reason", "dates"))
                .post("/v1/pathways/" + pathway + "/abandonment")
                .then()
                .statusCode(200);
        assertThat(read(fetch(address)).getEvents())
                .extracting(event -> event.getStatus().getValue())
                .containsOnly("CANCELLED");
    }

    @Test
    void aNewAddressEndsTheOneBeforeAndAClosedOneIsNobodys() {
        World.Person person = World.aPersonSharingWithA("calendrier-ferme", BEGINNER);
        String before = openedBy(person);
        String after = openedBy(person);
        assertThat(after).isNotEqualTo(before);
        assertThat(fetch(before).statusCode()).isEqualTo(404);
        assertThat(fetch(after).statusCode()).isEqualTo(200);
        with(person.token()).delete(FEED).then().statusCode(204);
        with(person.token()).delete(FEED).then().statusCode(204);
        assertThat(fetch(after).statusCode()).isEqualTo(404);
        assertThat(fetch("/v1/calendars/" + "x".repeat(500)).statusCode()).isEqualTo(422);
    }

    @Test
    void theSecretItselfIsKeptNowhereAndTheAddressGoesWithItsPerson() {
        World.Person person = World.aPersonSharingWithA("calendrier-efface", BEGINNER);
        String address = openedBy(person);
        String secret = address.substring(address.lastIndexOf('/') + 1);
        // 256 bits.
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(sql.query("select cast(f as text) as all from calendar_feed f where beneficiary_id = ?", person.id())
                        .<String>one(row -> row.text("all")))
                .doesNotContain(secret);
        ToldErasures.tell(person.id());
        await().atMost(Patience.FAR)
                .until(() -> !sql.query("select 1 from calendar_feed where beneficiary_id = ?", person.id())
                        .exists());
        assertThat(fetch(address).statusCode()).isEqualTo(404);
    }
}
