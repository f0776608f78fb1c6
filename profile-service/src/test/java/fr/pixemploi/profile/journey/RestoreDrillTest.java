package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The drill: the database goes back to an older dump, the operator raises the epoch, and what people took back stays so. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RestoreDrillTest {
    /** What a dump brings back of grants, and of what was said and heard. */
    private static final List<String> TABLES =
            List.of("sharing_grant", "result", "outbox_event", "outbox_epoch", "inbox_event", "inbox_version");

    @Inject
    Sql sql;

    @Test
    void whatWasTakenBackAfterTheDumpStaysClosedAlsoWhenAResultComes() {
        World.Person person = World.aPersonOfA();
        UUID grant = share(person);
        said(grant, "1 active");
        dump();
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        said(grant, "1 active", "2 withdrawn");
        restore();
        person.calls().get("/v1/sharings").then().body("items[0].status", equalTo("active"));

        raise();
        person.calls().get("/v1/sharings").then().body("items[0].status", equalTo("withdrawn"));
        World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 4));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> person.calls()
                        .get("/v1/profiles/me")
                        .path("timeline.size()")
                        .equals(1));
        assertThat(World.entry("bruno", B, person.id())).isNull();
        said(grant, "1 active", "2 withdrawn", "3 withdrawn");
    }

    @Test
    void whatIsTakenBackAfterTheRestoreIsObeyed() {
        World.Person person = World.aPersonOfA();
        UUID grant = share(person);
        said(grant, "1 active");
        dump();
        for (int results = 1; results <= 3; results++)
            World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", results));
        said(grant, "1 active", "2 active", "3 active", "4 active");
        restore();

        raise();
        assertThat(person.calls().get("/v1/sharings").<List<String>>path("items[0].resultIds"))
                .hasSize(3);
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        said(grant, "1 active", "2 active", "3 active", "4 active", "5 withdrawn");
        // Whoever knows version 4 of the epoch before obeys this one, and any version of it.
        assertThat(Topic.of("profile.sharing.state").read(record -> record.key().equals(grant.toString())))
                .extracting(record -> Long.parseLong(Topic.header(record, "ce_aggregateepoch")))
                .satisfies(epochs -> assertThat(epochs.getLast()).isGreaterThan(epochs.getFirst()));
    }

    @Test
    void aGrantThatTheDumpDoesNotKnowIsNotGivenAgainByItsConsent() {
        World.Person person = World.aPersonOfA();
        dump();
        UUID grant = World.consent(person.id(), B, LATER, List.of());
        takenBackAndForgotten(person, grant);

        raise();
        // Facts are read again after a restore.
        World.tellConsent(grant, UUID.randomUUID().toString(), person.id(), B, LATER, List.of());
        said(World.consent(person.id(), B, LATER, List.of()), "1 active");
        said(grant, "1 active", "2 withdrawn", "3 withdrawn");
        person.calls().get("/v1/sharings").then().body("items[0].status", equalTo("withdrawn"));
    }

    @Test
    void whoseCodeLedToAKioskIsKnownAgainOnceTheConsentIsHeardAgain() {
        World.Person person = World.aPersonOfA();
        dump();
        UUID grant = Ids.next();
        World.tellKioskConsent(grant, person.id(), A);
        takenBackAndForgotten(person, grant);

        raise();
        World.tellKioskConsent(grant, person.id(), A);
        said(World.consent(person.id(), B, LATER, List.of()), "1 active");
        person.calls()
                .get("/v1/sharings")
                .then()
                .body("items[0].grantId", equalTo(grant.toString()))
                .body("items[0].status", equalTo("withdrawn"))
                .body("items[0].viaKiosk.adviserId", equalTo(World.NADIA));
        assertThat(status(grant)).isEqualTo("withdrawn");
    }

    @Test
    void theTopicEndsWithAWithdrawalAlsoWhenTheConsentIsHeardAgainBeforeTheEpoch() {
        World.Person person = World.aPersonOfA();
        dump();
        UUID grant = World.consent(person.id(), B, LATER, List.of());
        takenBackAndForgotten(person, grant);
        World.tellConsent(grant, UUID.randomUUID().toString(), person.id(), B, LATER, List.of());
        said(grant, "1 active", "2 withdrawn", "1 active");

        raise();
        allIsSent();
        // All that compaction leaves.
        assertThat(status(grant)).isEqualTo("withdrawn");
        said(grant, "1 active", "2 withdrawn", "1 active", "3 withdrawn");
    }

    /** As the topic says it last. */
    /** A grant of after the dump, given and taken back, of which the database knows nothing any more. */
    private void takenBackAndForgotten(World.Person person, UUID grant) {
        said(grant, "1 active");
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        said(grant, "1 active", "2 withdrawn");
        restore();
    }

    private static String status(UUID grant) {
        return Topic.of("profile.sharing.state")
                .about(grant)
                .getLast()
                .data()
                .path("status")
                .asText();
    }

    private static UUID share(World.Person person) {
        return UUID.fromString(person.calls()
                .body(Map.of("structureId", B, "purpose", "accompagnement", "until", LATER, "future", true))
                .post("/v1/sharings")
                .path("grantId"));
    }

    private static void said(UUID grant, String... states) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> assertThat(Topic.of("profile.sharing.state").about(grant))
                                .extracting(seen -> seen.version() + " "
                                        + seen.data().path("status").asText())
                                .containsExactly(states));
    }

    private static void raise() {
        World.as("ops-omar")
                .post("/v1/operations/epoch")
                .then()
                .statusCode(200)
                .body("epoch", greaterThan(0))
                .body("topics.find { it.topic == 'profile.sharing.state' }.takenOver", greaterThan(0));
    }

    private void allIsSent() {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !sql.query("select 1 from outbox_event where sent_at is null")
                        .exists());
    }

    private void dump() {
        // What stands on the topic may not be marked as sent yet, and would be sent again.
        allIsSent();
        sql.update("drop schema if exists dump cascade");
        sql.update("create schema dump");
        for (String table : TABLES) sql.update("create table dump.%1$s as table public.%1$s".formatted(table));
    }

    private void restore() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("truncate " + String.join(", ", TABLES));
            for (String table : TABLES)
                sql.update("insert into %1$s overriding system value select * from dump.%1$s".formatted(table));
        });
    }
}
