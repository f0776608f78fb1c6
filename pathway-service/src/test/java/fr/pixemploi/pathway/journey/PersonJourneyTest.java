package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** One person from a shared result to a gain: what comes in between may change, and does. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class PersonJourneyTest {
    private static final Map<String, Integer> BEFORE =
            Map.of("1.1", 3, "1.2", 1, "2.1", 0, "2.4", 0, "3.1", 2, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);

    private static Response recommend(World.Person person, List<Map<String, String>> rejected, String replaces) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "beneficiaryId",
                person.id(),
                "structureId",
                A,
                "goalId",
                "independence",
                "constraints",
                Map.of("equipment", Map.of("computer", true, "connection", true)),
                "around",
                Map.of("rejected", rejected)));
        if (replaces != null) wish.put("replaces", replaces);
        return as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(wish)
                .post("/v1/recommendations");
    }

    private static Response prescribe(Response recommendation, String replaces) {
        Map<String, Object> wish =
                new HashMap<>(Map.of("recommendationId", recommendation.path("recommendationId"), "optionId", "first"));
        if (replaces != null) wish.put("replaces", replaces);
        return as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(wish)
                .post("/v1/pathways");
    }

    /** As another program than the one that wrote it reads the file. */
    private static void calendarTells(World.Person person, Response pathway, Status first) {
        String file = with(person.token())
                .get("/v1/pathways/" + pathway.path("id") + "/calendar")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<VEvent> events = Biweekly.parse(file).first().getEvents();
        assertThat(events).hasSize(pathway.<List<String>>path("steps.id").size());
        assertThat(events)
                .filteredOn(event -> event.getSummary().getValue().contains(pathway.<String>path("steps[0].title")))
                .extracting(event -> event.getStatus().getValue())
                .contains(first.getValue());
    }

    @Test
    void fromASharedResultToAGain() {
        World.Person person = World.aPersonSharingWithA("un-parcours", BEFORE);
        with(person.token()).get("/v1/goals").then().statusCode(200).body("items.id", hasItem("independence"));

        Response recommended = recommend(person, List.of(), null);
        recommended
                .then()
                .statusCode(201)
                .body("options.optionId", hasItems("first", "second", "third"))
                .body("options.easyTitle", not(hasItem("")))
                .body("options.steps.flatten().reasons.flatten().easyFrench", not(empty()));
        Response proposed = prescribe(recommended, null);
        proposed.then().statusCode(201).body("status", equalTo("proposed"));
        String first = proposed.path("id");
        with(person.token())
                .body(Map.of("answer", "accepted"))
                .put("/v1/pathways/" + first + "/answer")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("steps[0].easyReasons", not(empty()));
        with(person.token())
                .get("/v1/pathways/" + first + "/gain")
                .then()
                .statusCode(200)
                .body("measured", equalTo(false));

        World.date(first);
        calendarTells(person, proposed, Status.tentative());

        as("nadia")
                .post("/v1/steps/" + proposed.path("steps[0].id") + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("to-remake"));
        calendarTells(person, proposed, Status.cancelled());
        String cancelled = proposed.path("steps[0].offerId");
        Response anew =
                prescribe(recommend(person, List.of(Map.of("offerId", cancelled, "reason", "other")), first), first);
        anew.then().statusCode(201).body("steps.offerId", not(hasItem(cancelled)));
        with(person.token())
                .get("/v1/pathways/" + first)
                .then()
                .body("status", equalTo("replaced"))
                .body("replacedBy", equalTo(anew.path("id")));
        World.begin(anew.path("id"));
        anew.<List<String>>path("steps.id")
                .forEach(step -> with(person.token())
                        .post("/v1/steps/" + step + "/completion")
                        .then()
                        .statusCode(200));

        String gain = "/v1/pathways/" + anew.path("id") + "/gain";
        String lifted = anew.path("steps[0].competences[0]");
        Map<String, Integer> after = new HashMap<>(BEFORE);
        after.put(lifted, BEFORE.get(lifted) + 3);
        UUID later = World.aResult(person.id(), Instant.now().plusSeconds(60).toString(), after);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> with(person.token()).get(gain).then().body("measured", equalTo(true)));
        with(person.token())
                .get(gain)
                .then()
                .body(
                        "rises.findAll { it.competence == '" + lifted + "' }.easyFrench",
                        contains("Vous avez progressé. Bravo !"))
                .body(
                        "rises.findAll { it.competence == '" + lifted + "' }.levelAfter",
                        contains(BEFORE.get(lifted) + 3))
                .body("rises.findAll { it.verdict == 'rose' }.competence", contains(lifted));
        as("nadia").get(gain).then().statusCode(200).body("measured", equalTo(false));
        World.share(Ids.next(), 1, person.id(), A, "active", "2099-01-01T00:00:00Z", List.of(later));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> as("nadia").get(gain).then().body("measured", equalTo(true)));
        as("bruno").get(gain).then().statusCode(404);
        assertThat(with(person.token()).get("/v1/pathways/" + anew.path("id")).<String>path("status"))
                .isEqualTo("completed");
    }
}
