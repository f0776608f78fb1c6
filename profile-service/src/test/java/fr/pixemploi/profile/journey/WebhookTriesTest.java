package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Webhooks.endpoint;
import static fr.pixemploi.profile.journey.Webhooks.partner;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Systems that do not answer as they should, and what becomes of what they are told. */
@QuarkusTest
@TestProfile(Webhooks.Quick.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class WebhookTriesTest {
    @Inject
    Sql sql;

    @Inject
    MeterRegistry figures;

    private final List<Receiver> receivers = new ArrayList<>();

    private Receiver open(Receiver receiver) {
        receivers.add(receiver);
        return receiver;
    }

    @AfterEach
    void giveUp() {
        sql.update("delete from webhook");
        receivers.forEach(Receiver::close);
    }

    @Test
    void whatFailsIsToldAgainUnderTheSameIdUntilItIsSettled() {
        Receiver receiver = open(Receiver.thatAnswersInTurn(500, 302, 200));
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        endpoint.test();
        assertThat(endpoint.await("delivered")).containsEntry("tries", 3).containsEntry("lastStatus", 200);
        assertThat(receiver.told()).hasSize(3);
        assertThat(receiver.told().stream().map(Receiver.Told::id).distinct()).hasSize(1);
        receiver.told().forEach(told -> told.isSignedBy(endpoint.secret()));
        endpoint.read().then().body("failingSince", nullValue()).body("state", equalTo("active"));
    }

    @Test
    void whatFailsEachTimeEndsAsFailed() {
        Webhooks.Endpoint endpoint = endpoint(open(Receiver.thatAnswers(503)), "person-registered");
        endpoint.test();
        assertThat(endpoint.await("failed")).containsEntry("tries", 3).containsEntry("lastStatus", 503);
        assertThat(endpoint.read().<String>path("failingSince")).isNotNull();
    }

    @Test
    void anEndpointThatFailedRestsHoweverMuchWaitsForIt() {
        Receiver receiver = open(Receiver.thatAnswers(503));
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        // As if another instance had it in its hands.
        sql.update("update webhook set busy_until = 'infinity' where id = ?", endpoint.id());
        for (int each = 0; each < 5; each++) endpoint.test();
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(figures.find("webhooks.oldest.due.seconds")
                                .gauge()
                                .value())
                        .isPositive());
        sql.update("update webhook set busy_until = now() where id = ?", endpoint.id());
        receiver.await(1);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("""
                                select 1 from webhook w join webhook_delivery d on d.webhook_id = w.id
                                where w.id = ? and w.slow and d.tries = 1 and w.busy_until >= d.tried_at + interval '0.5 seconds'
                                  and w.busy_until < now() + interval '5 seconds'
                                """, endpoint.id()).exists());
    }

    @Test
    void theStatusSaysWhenNobodyTellsWhatIsDueAndNotThatAPartnerIsSlow() {
        Webhooks.Endpoint endpoint = endpoint(open(Receiver.thatAnswers(200)), "person-registered");
        sql.update("update webhook set busy_until = now() + interval '1 hour'");
        endpoint.test();
        sql.update("update webhook_delivery set due_at = now() - interval '2 minutes'");
        awaitWebhooks("late", "slow-news");
        sql.update("update webhook set slow = true");
        awaitWebhooks("works", "works");
    }

    private static void awaitWebhooks(String state, String whole) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> given().get("/v1/status")
                        .then()
                        .body("parts.find { it.name == 'webhooks' }.state", equalTo(state))
                        .body("parts.find { it.name == 'webhooks' }.label", startsWith("Nouvelles"))
                        .body("state", equalTo(whole)));
    }

    @Test
    void anEndpointThatIsGoneIsToldNothingMore() {
        Receiver receiver = open(Receiver.thatAnswers(410));
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        endpoint.test();
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() ->
                        endpoint.read().then().body("state", equalTo("off")).body("off.reason", equalTo("gone")));
        World.aPersonOfA();
        Awaitility.await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        assertThat(receiver.told()).hasSize(1);
    }

    @Test
    void anEndpointThatFailedForFiveDaysIsSwitchedOff() {
        Webhooks.Endpoint endpoint = endpoint(open(Receiver.thatAnswers(500)), "person-registered");
        sql.update("update webhook set failing_since = now() - interval '5 days' where id = ?", endpoint.id());
        endpoint.test();
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() ->
                        endpoint.read().then().body("state", equalTo("off")).body("off.reason", equalTo("failing")));
    }

    @Test
    void theOperatorSeesWhichEndpointsAreNotWellAndNothingOfThoseThatAre() {
        Webhooks.Endpoint well = endpoint(open(Receiver.thatAnswers(204)), "person-registered");
        Webhooks.Endpoint gone = endpoint(open(Receiver.thatAnswers(410)), "person-registered");
        Webhooks.Endpoint failing = endpoint(open(Receiver.thatAnswers(503)), "person-registered");
        well.test();
        gone.test();
        failing.test();
        well.await("delivered");
        failing.await("failed");
        Awaitility.await().atMost(Patience.FAR).untilAsserted(() -> unwell().body("items", hasSize(2)));
        sql.update("update webhook set busy_until = 'infinity' where id = ?", failing.id());
        failing.test();
        failing.test();
        unwell().body("items.id", contains(gone.id().toString(), failing.id().toString()))
                .body("items.structureId", everyItem(equalTo(A.toString())))
                .body("items.host", everyItem(equalTo("127.0.0.1")))
                .body("items.state", contains("off", "active"))
                .body("items[0].off.reason", equalTo("gone"))
                .body("items[0].off.since", notNullValue())
                .body("items[1].off", nullValue())
                .body("items[1].failingSince", notNullValue())
                .body("items[1].waiting", equalTo(2))
                .body(
                        "items[1].waitingSince",
                        equalTo(failing.deliveries("waiting").getLast().get("queuedAt")));
        assertThat(operator().asString()).doesNotContain(gone.secret(), failing.secret(), "http");
        as("marc").get("/v1/operations/webhooks").then().statusCode(403);
        partner().get("/v1/operations/webhooks").then().statusCode(403);
    }

    private static Response operator() {
        return as("ops-omar").queryParam("limit", 100).get("/v1/operations/webhooks");
    }

    private static ValidatableResponse unwell() {
        return operator().then().statusCode(200);
    }

    @Test
    void whatWasTakenBackBeforeItWasToldIsWithheld() {
        Receiver receiver = open(Receiver.thatAnswers(204));
        Webhooks.Endpoint endpoint = endpoint(receiver, "result-available");
        // As if another instance had it in its hands.
        sql.update("update webhook set busy_until = 'infinity' where id = ?", endpoint.id());
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        UUID grant = World.consent(person.id(), A, LATER, List.of(result));
        endpoint.await("waiting");
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        sql.update("update webhook set busy_until = now() where id = ?", endpoint.id());
        assertThat(endpoint.await("withheld")).containsEntry("tries", 0);
        assertThat(receiver.told()).isEmpty();
    }

    @Test
    void ofSomebodyWhoIsErasedNothingMoreIsTold() {
        Receiver receiver = open(Receiver.thatAnswers(204));
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        sql.update("update webhook set busy_until = 'infinity' where id = ?", endpoint.id());
        World.Person person = World.aPersonOfA();
        endpoint.await("waiting");
        Erased.ask(person.token()).then().statusCode(202);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> endpoint.deliveries("waiting").isEmpty());
        sql.update("update webhook set busy_until = now() where id = ?", endpoint.id());
        endpoint.test();
        endpoint.await("delivered");
        assertThat(receiver.told())
                .extracting(told -> told.json().getString("type"))
                .containsExactly("test");
    }

    @Test
    void whatAnInstanceHeldWhenItDiedIsToldByAnotherOnceItsTurnIsOver() {
        Receiver receiver = open(Receiver.thatAnswers(204));
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        Instant over = Instant.now().plusSeconds(4);
        sql.update("update webhook set busy_until = ? where id = ?", over, endpoint.id());
        endpoint.test();
        receiver.await(1);
        assertThat(Instant.now()).isAfterOrEqualTo(over);
        endpoint.await("delivered");
    }

    @Test
    void anEndpointThatTakesTooLongIsToldAgainLater() {
        CountDownLatch never = new CountDownLatch(1);
        Webhooks.Endpoint endpoint = endpoint(open(Receiver.thatAnswersOnceToldTo(never)), "person-registered");
        endpoint.test();
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(endpoint.deliveries("waiting"))
                        .singleElement()
                        .satisfies(waiting -> assertThat(waiting)
                                .containsEntry("lastFailure", "too-slow")
                                .doesNotContainKey("lastStatus")));
        never.countDown();
    }

    @Test
    void whomAnEndpointWasToldOfKnowsItAlsoWhenItSaysThatItFailed() {
        Webhooks.Endpoint endpoint = endpoint(open(Receiver.thatAnswers(500)), "person-registered");
        World.Person person = World.aPersonOfA();
        endpoint.await("failed");
        assertThat(sql.query(
                                "select 1 from person_read where beneficiary_id = ? and what = 'news' and reader = ?",
                                person.id(),
                                endpoint.id().toString())
                        .exists())
                .isTrue();
    }

    @Test
    void whatIsAskedForAnewDuringATryIsToldAnew() {
        CountDownLatch asked = new CountDownLatch(1);
        Receiver receiver = open(Receiver.thatAnswersOnceToldTo(asked));
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        Instant before = Instant.now();
        // Told once, so that it waits a second time with nothing known of the first.
        sql.update("update webhook set busy_until = 'infinity' where id = ?", endpoint.id());
        World.aPersonOfA();
        endpoint.await("waiting");
        sql.update("update webhook_delivery set tries = 1 where webhook_id = ?", endpoint.id());
        sql.update("update webhook set busy_until = now() where id = ?", endpoint.id());
        receiver.await(1);
        partner()
                .body(Map.of("since", before.toString()))
                .post(endpoint.at("/replay"))
                .then()
                .statusCode(202);
        asked.countDown();
        receiver.await(2);
        endpoint.await("delivered");
    }
}
