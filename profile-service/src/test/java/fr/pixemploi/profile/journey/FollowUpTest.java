package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a structure writes down about its own files: the person reads the notes, no other structure reads anything. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class FollowUpTest {
    private static String of(World.Person person, String what) {
        return "/v1/beneficiaries/" + person.id() + "/" + what;
    }

    @Test
    void thePersonReadsANoteAndTheWriterIsToldSo() {
        World.Person person = World.aPersonOfA();
        as("nadia")
                .body(Map.of("content", "Préfère les rendez-vous du matin."))
                .post(of(person, "notes"))
                .then()
                .statusCode(201)
                .body("notice", equalTo("La personne peut lire cette note."));
        as("marc")
                .get(of(person, "notes"))
                .then()
                .statusCode(200)
                .body("items.content", contains("Préfère les rendez-vous du matin."));
        person.calls()
                .get("/v1/beneficiaries/me/notes")
                .then()
                .statusCode(200)
                .body("items.content", contains("Préfère les rendez-vous du matin."))
                .body("items[0].structureId", equalTo(A.toString()))
                .body("items[0].authorId", nullValue());
        World.aPersonOfA().calls().get("/v1/beneficiaries/me/notes").then().body("items", hasSize(0));
        as("bruno").get(of(person, "notes")).then().statusCode(404);
        as("bruno")
                .body(Map.of("content", "Bonjour"))
                .post(of(person, "notes"))
                .then()
                .statusCode(404);
        person.calls().get(of(person, "notes")).then().statusCode(403);
    }

    @Test
    void aTaskIsDoneOnceByAnyoneOfTheStructure() {
        World.Person person = World.aPersonOfA();
        String task = as("nadia")
                .body(Map.of("content", "Proposer un atelier", "dueOn", "2026-12-15"))
                .post(of(person, "tasks"))
                .then()
                .statusCode(201)
                .body("doneAt", nullValue())
                .extract()
                .path("id");
        as("bruno").post("/v1/tasks/" + task + "/done").then().statusCode(404);
        String done = as("marc")
                .post("/v1/tasks/" + task + "/done")
                .then()
                .statusCode(200)
                .body("doneAt", notNullValue())
                .extract()
                .path("doneAt");
        as("nadia").post("/v1/tasks/" + task + "/done").then().body("doneAt", equalTo(done));
        as("nadia").get(of(person, "tasks")).then().body("items.doneAt", contains(done));
    }

    @Test
    void aPauseIsAsLongAsTheRulesSayAndWhoPlansKnowsWhatTheyChange() {
        World.Person person = World.aPersonOfA();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        as("nadia")
                .header("If-Match", "\"0\"")
                .body(Map.of("quietUntil", today.plusDays(15).toString()))
                .patch(of(person, "follow-up"))
                .then()
                .statusCode(422)
                .body("code", equalTo("quiet-for-too-long"));
        as("nadia")
                .header("If-Match", "\"0\"")
                .body(Map.of("quietUntil", today.plusDays(14).toString(), "interviewAt", "2027-01-12T09:30:00+01:00"))
                .patch(of(person, "follow-up"))
                .then()
                .statusCode(204)
                .header("ETag", equalTo("\"1\""));
        as("nadia")
                .header("If-Match", "\"0\"")
                .body(Map.of("interviewAt", "2027-01-13T09:30:00+01:00"))
                .patch(of(person, "follow-up"))
                .then()
                .statusCode(412);
        as("marc")
                .get(of(person, "follow-up"))
                .then()
                .statusCode(200)
                .body("interviewAt", equalTo("2027-01-12T08:30:00.000Z"))
                .body("quietUntil", equalTo(today.plusDays(14).toString()));
        assertThat(World.entry("nadia", A, person.id())).containsEntry("interviewAt", "2027-01-12T08:30:00.000Z");
        as("bruno").get(of(person, "follow-up")).then().statusCode(404);
    }
}
