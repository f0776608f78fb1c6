package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person takes away all that is kept of them, of all services. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@QuarkusTestResource(value = PartServers.Place.class, restrictToAnnotatedClass = true)
class ExportTest {
    @Inject
    Sql sql;

    private PartServers others;

    @BeforeEach
    void open() {
        others = new PartServers();
    }

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void thePartsOfAllFourServicesComeInOneArchiveAndOnOnePage() throws IOException {
        World.Person person = World.aPersonOfA();
        as("nadia")
                .body(Map.of("content", "Préfère le matin."))
                .post("/v1/beneficiaries/" + person.id() + "/notes")
                .then()
                .statusCode(201);
        Response asked = person.calls().post("/v1/exports");
        UUID export = UUID.fromString(asked.path("id"));
        asked.then()
                .statusCode(202)
                .header("Location", containsString("/v1/exports/" + export))
                .body("state", equalTo("being-made"))
                .body("askedAt", notNullValue())
                .body("readyAt", nullValue());
        Exports.archive(person, export).then().statusCode(409).body("code", equalTo("export-not-ready"));
        others.makeTheirs(export, person.id());
        Exports.awaitReady(person, export);

        Response archive = Exports.archive(person, export);
        archive.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", equalTo("no-store"));
        Map<String, String> files = Exports.unpacked(archive);
        JsonNode all = new ObjectMapper().readTree(files.get("donnees.json"));
        assertThat(all.path("parts").findValuesAsText("service"))
                .contains("profile", "assessment", "pathway", "certification");
        // A cell is no formula on the person's computer.
        assertThat(files.get("assessment/sitting.csv"))
                .startsWith("Fini le (ended_at),Niveau (level)\n")
                .contains("'" + Exports.LEVEL);
        assertThat(files).doesNotContainKey("assessment/nothing.csv");
        assertThat(files.get("profile/beneficiary.csv")).contains("Prénom (first_name)", "Léa");
        assertThat(files.toString()).contains("Préfère le matin.").doesNotContain(World.NADIA);

        Response page = Exports.page(person, export);
        page.then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(page.asString())
                .isEqualTo(files.get("page.html"))
                .contains("28 novembre 2026 à 17 h 04", "Vos appels : rien", "Mission locale", "Préfère le matin.");
        assertThat(sql.query("select 1 from person_export_part where export_id = ?", export)
                        .exists())
                .isFalse();
    }

    @Test
    void aRestrictionAndThatItWasLiftedStandInTheCopyInWords() {
        World.Person person = World.aPersonOfA();
        String request = Restrictions.restricted(person);
        String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        Restrictions.liftedAtDesk("nadia", request, Map.of("reason", "donnees-verifiees", "toldOn", today))
                .then()
                .statusCode(200);
        UUID export = Exports.ask(person);
        others.makeTheirs(export, person.id());
        Exports.awaitReady(person, export);
        assertThat(Exports.unpacked(Exports.archive(person, export)).get("profile/restriction_lifting.csv"))
                .contains(request, "donnees-verifiees", today)
                .doesNotContain(World.NADIA);
        assertThat(Exports.page(person, export).asString()).contains("Limitations levées", "données vérifiées");
    }

    @Test
    void somebodyElsesIsNotThere() {
        World.Person person = World.aPersonOfA();
        UUID export = Exports.ask(person);
        World.Person other = World.aPersonOfA();
        other.calls().get("/v1/exports/" + export).then().statusCode(404);
        Exports.archive(other, export).then().statusCode(404);
        Exports.page(other, export).then().statusCode(404);
        other.calls().get("/v1/exports").then().statusCode(200).body("items", hasSize(0));
        person.calls().get("/v1/exports").then().body("items.id", equalTo(List.of(export.toString())));
        // Nor is it of the structure, which has no business with what others keep.
        as("nadia")
                .get("/v1/beneficiaries/" + person.id() + "/exports/" + export)
                .then()
                .statusCode(409)
                .body("code", equalTo("person-has-account"));
    }

    @Test
    void joinedFilesAreThePersonsToo() {
        World.Person person = World.aPersonOfA();
        String second = World.register("bruno", World.B).path("id");
        person.calls()
                .body(Map.of("invitationCode", World.invite("bruno", second), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        UUID export = Exports.ask(person);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !Topic.of("profile.export").about(export).isEmpty());
        assertThat(Topic.of("profile.export")
                        .about(export)
                        .getFirst()
                        .data()
                        .path("personIds")
                        .toString())
                .contains(person.id().toString(), second);
    }

    @Test
    void thereIsOneAtATimeAndOneADay() {
        World.Person person = World.aPersonOfA();
        UUID export = Exports.ask(person);
        person.calls().post("/v1/exports").then().statusCode(409).body("code", equalTo("export-under-way"));
        others.makeTheirs(export, person.id());
        Exports.awaitReady(person, export);
        person.calls()
                .post("/v1/exports")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("exported-lately"));
        sql.update("update person_export set asked_at = asked_at - interval '25 hours' where id = ?", export);
        Exports.ask(person);
    }
}
