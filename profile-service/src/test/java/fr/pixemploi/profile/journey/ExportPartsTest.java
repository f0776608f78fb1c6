package fr.pixemploi.profile.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.export.application.RemindServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts come when they come, as they were told, once; what is too large for a copy ends. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@QuarkusTestResource(value = PartServers.Place.class, restrictToAnnotatedClass = true)
class ExportPartsTest {
    @Inject
    Sql sql;

    @Inject
    RemindServices remindServices;

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
    void aPartThatIsNotWhatWasToldIsFetchedAgain() {
        World.Person person = World.aPersonOfA();
        UUID export = Exports.ask(person);
        others.makeTheirs(export, person.id());
        others.handOver("pathway", export, Exports.part("pathway", "=1+2"));
        Awaitility.await().atMost(Patience.FAR).until(() -> others.fetched("pathway", export) > 0);
        assertThat(person.calls().get("/v1/exports/" + export).<String>path("state"))
                .isEqualTo("being-made");
        others.handOver("pathway", export, Exports.part("pathway", Exports.LEVEL));
        Exports.awaitReady(person, export);
        assertThat(Exports.unpacked(Exports.archive(person, export)).get("pathway/sitting.csv"))
                .contains("'" + Exports.LEVEL);
    }

    @Test
    void aServiceThatIsDownDelaysAndWhatWasFetchedIsNotFetchedAgain() {
        World.Person person = World.aPersonOfA();
        UUID export = Exports.ask(person);
        others.answerWith("certification", export, 503);
        others.makeTheirs(export, person.id());
        Awaitility.await().atMost(Patience.FAR).until(() -> others.fetched("certification", export) > 1);
        person.calls().get("/v1/exports/" + export).then().body("state", equalTo("being-made"));
        others.answerWith("certification", export, 200);
        Exports.awaitReady(person, export);
        assertThat(others.fetched("assessment", export)).isEqualTo(1);
    }

    @Test
    void aPartThatItsServiceLetGoOfIsAskedForOnceMore() {
        World.Person person = World.aPersonOfA();
        UUID export = Exports.ask(person);
        sql.update("update person_export set told_at = told_at - interval '2 hours' where id = ?", export);
        others.answerWith("assessment", export, 404);
        others.makeTheirs(export, person.id());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Topic.of("profile.export").about(export).size() == 2);
        others.answerWith("assessment", export, 200);
        others.make("assessment", export, person.id(), Exports.part("assessment", Exports.LEVEL));
        Exports.awaitReady(person, export);
    }

    @Test
    void aPartOfWhichNobodyEverToldIsAskedForOnceMore() {
        World.Person person = World.aPersonOfA();
        UUID export = Exports.ask(person);
        remindServices.handle();
        assertThat(Topic.of("profile.export").about(export)).hasSizeLessThan(2);
        sql.update("update person_export set told_at = told_at - interval '2 hours' where id = ?", export);
        remindServices.handle();
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Topic.of("profile.export").about(export).size() == 2);
        others.makeTheirs(export, person.id());
        Exports.awaitReady(person, export);
    }

    @Test
    void whatIsTooLargeEndsAndTheNextOneIsMade() {
        World.Person other = World.aPersonOfA();
        UUID large = Exports.ask(other);
        for (String service : PartServers.OTHERS) others.tell(service, large, other.id(), 60_000_000, "0".repeat(64));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> "too-large"
                        .equals(other.calls().get("/v1/exports/" + large).path("state")));
        Exports.archive(other, large).then().statusCode(409).body("code", equalTo("export-too-large"));
        assertThat(sql.query("select 1 from person_export_part where export_id = ?", large)
                        .exists())
                .isFalse();
        sql.update("update person_export set asked_at = asked_at - interval '25 hours' where id = ?", large);
        UUID again = Exports.ask(other);
        others.makeTheirs(again, other.id());
        Exports.awaitReady(other, again);
    }
}
