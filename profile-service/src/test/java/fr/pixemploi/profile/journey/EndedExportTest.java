package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.export.application.LetGoOfCopies;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A copy goes in its time, and with any file in it that parts or is erased. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@QuarkusTestResource(value = PartServers.Place.class, restrictToAnnotatedClass = true)
class EndedExportTest {
    @Inject
    Sql sql;

    @Inject
    @All
    List<BeforeErasure> beforeErasure;

    @Inject
    LetGoOfCopies letGoOfCopies;

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
    void whatIsOverIsGone() {
        World.Person person = World.aPersonOfA();
        UUID export = Exports.ask(person);
        others.makeTheirs(export, person.id());
        Exports.awaitReady(person, export);
        sql.update(
                "update person_export set ready_at = now() - interval '8 days', expires_at = now() where id = ?",
                export);
        person.calls().get("/v1/exports/" + export).then().body("state", equalTo("ended"));
        Exports.archive(person, export).then().statusCode(410).body("code", equalTo("export-ended"));
        Exports.page(person, export).then().statusCode(410);
        letGoOfCopies.handle();
        assertThat(sql.query("select 1 from person_export_copy where export_id = ?", export)
                        .exists())
                .isFalse();
    }

    @Test
    void whoPartedFromAFileReadsNothingOfWhoeverHasItNow() {
        World.Person person = World.aPersonOfA();
        String file = World.register("bruno", World.B).path("id");
        person.calls()
                .body(Map.of("invitationCode", World.invite("bruno", file), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        UUID before = Exports.ask(person);
        others.makeTheirs(before, person.id());
        Exports.awaitReady(person, before);
        person.calls().delete("/v1/beneficiaries/me/files/" + file).then().statusCode(204);
        person.calls().get("/v1/exports/" + before).then().statusCode(404);

        String token = World.newAccount();
        with(token)
                .body(Map.of("invitationCode", World.invite("bruno", file)))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        UUID export = UUID.fromString(
                with(token).post("/v1/exports").then().statusCode(202).extract().path("id"));
        others.makeTheirs(export, UUID.fromString(file));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        "ready".equals(with(token).get("/v1/exports/" + export).path("state")));
        Map<String, String> files =
                Exports.unpacked(with(token).accept("application/zip").get("/v1/exports/" + export + "/archive"));
        String subject = sql.query("select subject from file_joining where file_id = ?", UUID.fromString(file))
                .one(row -> row.text("subject"));
        assertThat(files.get("donnees.json"))
                .contains("file_joining")
                .doesNotContain(person.id().toString(), subject);
    }

    @Test
    void anErasedFileLeavesAllCopiesInWhichItIs() {
        World.Person person = World.aPersonOfA();
        UUID export = Exports.ask(person);
        UUID other = UUID.fromString(World.register("bruno", World.B).path("id"));
        sql.update("update person_export set file_ids = file_ids || ? where id = ?", other, export);
        QuarkusTransaction.requiringNew().run(() -> beforeErasure.forEach(rule -> rule.handle(Set.of(other))));
        person.calls().get("/v1/exports/" + export).then().statusCode(404);
    }
}
