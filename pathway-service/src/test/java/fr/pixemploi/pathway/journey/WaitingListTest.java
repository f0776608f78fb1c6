package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.pathway.pathway.application.step.CancelLostSteps;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places in a structure's own workshop, as people on pathways live them. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class WaitingListTest {
    private static final Map<String, Integer> BEGINNER = Map.of("1.1", 1, "1.2", 1, "2.1", 1);

    @Inject
    Sql sql;

    @Inject
    CancelLostSteps cancelLostSteps;

    private final LocalDate start = LocalDate.now(ZoneOffset.UTC).plusDays(40);
    private String offer;
    private String session;

    @BeforeEach
    void aWorkshopWithOnePlace() {
        offer = made(
                "/v1/structures/" + A + "/own-offers",
                Map.of(
                        "kind",
                        "workshop",
                        "title",
                        "Ranger",
                        "description",
                        "Deux matinées.",
                        "targets",
                        List.of(Map.of("competence", "1.1", "fromLevel", 0, "toLevel", 5)),
                        "costEuros",
                        0));
        session = made(
                "/v1/own-offers/" + offer + "/sessions",
                Map.of("startsOn", start.toString(), "endsOn", start.toString(), "hours", 4, "seats", 1));
    }

    /** Others' plans are made without it. */
    @AfterEach
    void itIsClosed() {
        as("marc")
                .header("If-Match", "*")
                .post("/v1/own-offers/" + offer + "/closing")
                .then()
                .statusCode(200);
    }

    private static String made(String at, Map<String, ?> what) {
        return as("marc")
                .header("Idempotency-Key", Ids.next().toString())
                .body(what)
                .post(at)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A pathway of one step: the workshop. */
    private Response prescribed(World.Person person, String replaces) {
        Response recommendation = as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of(
                        "beneficiaryId",
                        person.id(),
                        "structureId",
                        A,
                        "goalId",
                        "independence",
                        "constraints",
                        Map.of("maxSteps", 1),
                        "around",
                        Map.of("pinned", List.of(Map.of("sessionId", session, "startsOn", start.toString())))))
                .post("/v1/recommendations");
        recommendation.then().statusCode(201).body("options.steps.flatten().sessionId", hasItem(session));
        Map<String, Object> wish = new HashMap<>(Map.of(
                "recommendationId", recommendation.path("recommendationId"),
                "optionId", recommendation.path("options[0].optionId")));
        if (replaces != null) wish.put("replaces", replaces);
        Response pathway = as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(wish)
                .post("/v1/pathways");
        pathway.then().statusCode(201);
        return pathway;
    }

    private static Response enrol(World.Person person, Response pathway, String what) {
        return with(person.token())
                .body(Map.of("enrolment", what))
                .put("/v1/steps/" + pathway.path("steps[0].id") + "/enrolment");
    }

    private static String enrolment(World.Person person, Response pathway) {
        return with(person.token()).get("/v1/pathways/" + pathway.path("id")).path("steps[0].enrolment");
    }

    @Test
    void whoComesSecondWaitsAndGetsThePlaceThatIsGivenBack() {
        World.Person first = World.aPersonSharingWithA("attente-un", BEGINNER);
        World.Person second = World.aPersonSharingWithA("attente-deux", BEGINNER);
        Response one = prescribed(first, null);
        Response two = prescribed(second, null);
        enrol(first, one, "enrolled").then().statusCode(200).body("steps[0].enrolment", equalTo("enrolled"));
        enrol(second, two, "enrolled").then().statusCode(200).body("steps[0].enrolment", equalTo("waiting"));
        enrol(second, two, "enrolled").then().statusCode(200).body("steps[0].enrolment", equalTo("waiting"));
        enrol(first, one, "cancelled").then().statusCode(200).body("steps[0].enrolment", equalTo("cancelled"));
        await().atMost(Patience.FAR).until(() -> enrolment(second, two).equals("enrolled"));
        await().atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(Topic.of("pathway.pathway").about(UUID.fromString(two.path("id"))))
                        .anySatisfy(
                                fact -> assertThat(fact.data().path("promoted").asBoolean())
                                        .isTrue()));
        enrol(first, one, "enrolled").then().statusCode(200).body("steps[0].enrolment", equalTo("waiting"));
        with(second.token())
                .body(Map.of("reason", "found-work"))
                .post("/v1/pathways/" + two.path("id") + "/abandonment")
                .then()
                .statusCode(200);
        await().atMost(Patience.FAR).until(() -> enrolment(first, one).equals("enrolled"));
    }

    @Test
    void whoLeftByMistakeAsksAgainAndTakesNobodysSeat() {
        World.Person first = World.aPersonSharingWithA("attente-erreur", BEGINNER);
        World.Person second = World.aPersonSharingWithA("attente-promu", BEGINNER);
        Response one = prescribed(first, null);
        Response two = prescribed(second, null);
        enrol(first, one, "enrolled").then().statusCode(200);
        enrol(second, two, "enrolled").then().statusCode(200).body("steps[0].enrolment", equalTo("waiting"));
        String step = "/v1/steps/" + one.path("steps[0].id");
        as("nadia")
                .body(Map.of("reason", "no-news"))
                .post(step + "/departure")
                .then()
                .statusCode(200)
                .body("steps[0].endedBy", notNullValue());
        with(first.token())
                .get("/v1/pathways/" + one.path("id"))
                .then()
                .body("steps[0].status", equalTo("left"))
                .body("steps[0].endedBy", nullValue());
        await().atMost(Patience.FAR).until(() -> enrolment(second, two).equals("enrolled"));
        with(first.token()).delete(step + "/departure").then().statusCode(403);
        as("bruno").delete(step + "/departure").then().statusCode(404);
        as("nadia")
                .delete(step + "/departure")
                .then()
                .statusCode(200)
                .body("steps[0].status", equalTo("waiting"))
                .body("steps[0].endedAt", nullValue())
                .body("steps[0].reopenedBy", notNullValue())
                .body("steps[0].reopenedFrom", equalTo("left"));
        with(first.token())
                .get("/v1/pathways/" + one.path("id"))
                .then()
                .body("steps[0].reopenedAt", notNullValue())
                .body("steps[0].reopenedBy", nullValue());
        assertThat(enrolment(second, two)).isEqualTo("enrolled");
        as("nadia").delete(step + "/departure").then().statusCode(200).body("steps[0].status", equalTo("waiting"));
    }

    @Test
    void whatWasGivenUpByMistakeHasItsSeatAgain() {
        World.Person person = World.aPersonSharingWithA("attente-abandon", BEGINNER);
        Response pathway = prescribed(person, null);
        enrol(person, pathway, "enrolled").then().statusCode(200);
        String abandonment = "/v1/pathways/" + pathway.path("id") + "/abandonment";
        as("nadia").body(Map.of("reason", "other")).post(abandonment).then().statusCode(200);
        as("nadia")
                .delete(abandonment)
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("reopenedAt", notNullValue())
                .body("reopenedBy", notNullValue())
                .body("steps[0].enrolment", equalTo("enrolled"));
        assertThat(sql.query(
                                "select state from seat_booking where step_id = ?",
                                UUID.fromString(pathway.path("steps[0].id")))
                        .<String>one(row -> row.text("state")))
                .isEqualTo("booked");
    }

    @Test
    void aPathwayThatTakesThePlaceOfAnotherKeepsItsSeat() {
        World.Person person = World.aPersonSharingWithA("attente-garde", BEGINNER);
        World.Person next = World.aPersonSharingWithA("attente-suivant", BEGINNER);
        Response before = prescribed(person, null);
        Response waits = prescribed(next, null);
        enrol(person, before, "enrolled").then().statusCode(200);
        enrol(next, waits, "enrolled").then().statusCode(200).body("steps[0].enrolment", equalTo("waiting"));
        Response after = prescribed(person, before.path("id"));
        after.then().body("status", equalTo("accepted")).body("steps[0].enrolment", equalTo("enrolled"));
        assertThat(sql.query(
                                "select state from seat_booking where step_id = ?",
                                UUID.fromString(waits.path("steps[0].id")))
                        .<String>one(row -> row.text("state")))
                .isEqualTo("waiting");
    }

    @Test
    void sessionsOfAPathwayThatIsReplacedAreHeldInOneOrder() throws Exception {
        World.Person person = World.aPersonSharingWithA("attente-ordre", BEGINNER);
        String first = session;
        Response before = prescribed(person, null);
        enrol(person, before, "enrolled").then().statusCode(200);
        session = made(
                "/v1/own-offers/" + offer + "/sessions",
                Map.of("startsOn", start.toString(), "endsOn", start.toString(), "hours", 4, "seats", 1));
        Response other = prescribed(person, null);
        enrol(person, other, "enrolled").then().statusCode(200);
        UUID pathway = UUID.fromString(before.path("id"));
        sql.update(
                "update pathway_step set pathway_id = ?, number = 2 where id = ?",
                pathway,
                UUID.fromString(other.path("steps[0].id")));
        sql.update("delete from pathway where id = ?", UUID.fromString(other.path("id")));
        CompletableFuture<Response> replaced = QuarkusTransaction.requiringNew().call(() -> {
            hold("own_session", first);
            CompletableFuture<Response> asked =
                    CompletableFuture.supplyAsync(() -> prescribed(person, before.path("id")));
            await().atMost(Patience.FAR)
                    .until(() -> sql.query("select 1 from pg_locks where not granted and locktype = 'transactionid'")
                            .exists());
            hold("own_session", session);
            return asked;
        });
        replaced.get().then().body("steps[0].enrolment", equalTo("enrolled"));
    }

    @Test
    void attendanceIsListedBySeatByWhoeverHoldsTheWorkshopOnly() {
        World.Person person = World.aPersonSharingWithA("attente-emargement", BEGINNER);
        Response pathway = prescribed(person, null);
        enrol(person, pathway, "enrolled").then().statusCode(200);
        Response register = as("nadia").get("/v1/own-offers/" + offer + "/sessions/" + session + "/bookings");
        register.then().body("items.stepId", contains(pathway.<String>path("steps[0].id")));
        String booking = register.path("items[0].bookingId");
        Map<String, ?> list = Map.of("items", List.of(Map.of("bookingId", booking, "hours", 3)));
        attended(World.B, "carole", list).then().body("items.outcome", contains("not-found"));
        attended(A, "marc", list).then().body("items.outcome", contains("not-begun"));
        itBegan();
        attended(A, "marc", list)
                .then()
                .statusCode(200)
                .body("items.bookingId", contains(booking))
                .body("items.outcome", contains("recorded"));
        with(person.token())
                .get("/v1/pathways/" + pathway.path("id"))
                .then()
                .body("steps[0].hoursAttended", equalTo(3));
    }

    @Test
    void aListOfWhoCameIsSentAgainAndCorrectedAlsoOfWhoLeft() {
        World.Person person = World.aPersonSharingWithA("attente-partie", BEGINNER);
        Response pathway = prescribed(person, null);
        enrol(person, pathway, "enrolled").then().statusCode(200);
        String booking = as("nadia")
                .get("/v1/own-offers/" + offer + "/sessions/" + session + "/bookings")
                .path("items[0].bookingId");
        itBegan();
        Map<String, ?> list = Map.of("items", List.of(Map.of("bookingId", booking, "hours", 3, "left", "too-hard")));
        attended(A, "marc", list).then().body("items.outcome", contains("recorded"));
        attended(A, "marc", list).then().body("items.outcome", contains("unchanged"));
        attended(A, "marc", Map.of("items", List.of(Map.of("bookingId", booking, "hours", 2, "left", "too-hard"))))
                .then()
                .body("items.outcome", contains("recorded"));
        with(person.token())
                .get("/v1/pathways/" + pathway.path("id"))
                .then()
                .body("steps[0].status", equalTo("left"))
                .body("steps[0].hoursAttended", equalTo(2));
        as("nadia")
                .get("/v1/own-offers/" + offer + "/sessions/" + session + "/bookings")
                .then()
                .body("items", empty());
        as("nadia")
                .delete("/v1/steps/" + pathway.path("steps[0].id") + "/departure")
                .then()
                .statusCode(200)
                .body("steps[0].status", equalTo("enrolled"));
        as("nadia")
                .get("/v1/own-offers/" + offer + "/sessions/" + session + "/bookings")
                .then()
                .body("items.bookingId", contains(booking));
    }

    @Test
    void whoWaitsWasNotThereAndNobodyWasThereLongerThanItLasts() {
        World.Person first = World.aPersonSharingWithA("attente-heures", BEGINNER);
        World.Person second = World.aPersonSharingWithA("attente-absente", BEGINNER);
        Response one = prescribed(first, null);
        enrol(first, one, "enrolled").then().statusCode(200);
        enrol(second, prescribed(second, null), "enrolled").then().statusCode(200);
        List<String> bookings = as("nadia")
                .get("/v1/own-offers/" + offer + "/sessions/" + session + "/bookings")
                .path("items.bookingId");
        itBegan();
        attended(
                        A,
                        "marc",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("bookingId", bookings.get(0), "hours", 5, "completed", true),
                                        Map.of("bookingId", bookings.get(1), "hours", 1))))
                .then()
                .body("items.outcome", contains("too-many-hours", "not-found"));
        with(first.token())
                .get("/v1/pathways/" + one.path("id"))
                .then()
                .body("steps[0].status", equalTo("enrolled"))
                .body("steps[0].hoursAttended", nullValue());
    }

    @Test
    void attendanceOfASeatThatMovesMeanwhileIsOfTheStepThatHasIt() throws Exception {
        World.Person person = World.aPersonSharingWithA("attente-deplacee", BEGINNER);
        Response before = prescribed(person, null);
        Response after = prescribed(person, null);
        enrol(person, before, "enrolled").then().statusCode(200);
        String booking = as("nadia")
                .get("/v1/own-offers/" + offer + "/sessions/" + session + "/bookings")
                .path("items[0].bookingId");
        itBegan();
        CompletableFuture<Response> listed = QuarkusTransaction.requiringNew().call(() -> {
            hold("pathway", before.path("id"));
            CompletableFuture<Response> asked = CompletableFuture.supplyAsync(() ->
                    attended(A, "marc", Map.of("items", List.of(Map.of("bookingId", booking, "hours", 3)))));
            await().atMost(Patience.FAR)
                    .until(() -> sql.query("select 1 from pg_locks where not granted and locktype = 'transactionid'")
                            .exists());
            sql.update(
                    "update seat_booking set step_id = ? where step_id = ?",
                    UUID.fromString(after.path("steps[0].id")),
                    UUID.fromString(before.path("steps[0].id")));
            return asked;
        });
        listed.get().then().body("items.outcome", contains("recorded"));
        with(person.token())
                .get("/v1/pathways/" + before.path("id"))
                .then()
                .body("steps[0].hoursAttended", nullValue());
        with(person.token()).get("/v1/pathways/" + after.path("id")).then().body("steps[0].hoursAttended", equalTo(3));
    }

    private void itBegan() {
        sql.update(
                "update own_session set starts_on = ? where id = ?",
                LocalDate.now(ZoneOffset.UTC),
                UUID.fromString(session));
    }

    private static Response attended(UUID structure, String user, Map<String, ?> list) {
        return as(user).body(list).post("/v1/structures/" + structure + "/attendances");
    }

    @Test
    void anErasureHoldsPathwaysBeforeSessionsAsEverybodyDoes() {
        World.Person person = World.aPersonSharingWithA("attente-effacee", BEGINNER);
        Response pathway = prescribed(person, null);
        enrol(person, pathway, "enrolled").then().statusCode(200);
        UUID erasure = QuarkusTransaction.requiringNew().call(() -> {
            hold("pathway", pathway.path("id"));
            UUID told = ToldErasures.tell(person.id());
            await().atMost(Patience.FAR)
                    .until(() -> sql.query("select 1 from pg_locks where not granted and locktype = 'transactionid'")
                            .exists());
            hold("own_session", session);
            return told;
        });
        await().atMost(Patience.FAR)
                .until(() ->
                        !Topic.of("pathway.erasure-completed").about(erasure).isEmpty());
    }

    private void hold(String table, String id) {
        sql.query("select 1 from " + table + " where id = ? for update nowait", UUID.fromString(id))
                .exists();
    }

    @Test
    void aWorkshopThatIsCancelledLeavesAHoleInEachPathway() {
        World.Person person = World.aPersonSharingWithA("attente-annule", BEGINNER);
        Response pathway = prescribed(person, null);
        enrol(person, pathway, "enrolled").then().statusCode(200);
        sessionIsCancelled();
        await().atMost(Patience.FAR)
                .untilAsserted(() -> with(person.token())
                        .get("/v1/pathways/" + pathway.path("id"))
                        .then()
                        .body("status", equalTo("to-remake"))
                        .body("steps[0].status", equalTo("cancelled")));
        as("nadia")
                .delete("/v1/steps/" + pathway.path("steps[0].id") + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("session-gone"));
    }

    @Test
    void aWorkshopThatIsCancelledLeavesAHoleAlsoWhereNobodyAskedForASeatYet() {
        World.Person person = World.aPersonSharingWithA("attente-annule-sans", BEGINNER);
        Response pathway = prescribed(person, null);
        with(person.token())
                .body(Map.of("answer", "accepted"))
                .put("/v1/pathways/" + pathway.path("id") + "/answer")
                .then()
                .statusCode(200);
        // It has begun, and is not over.
        sql.update("update pathway_step set starts_on = current_date where id = ?", step(pathway));
        sessionIsCancelled();
        cancelLostSteps.look();
        with(person.token())
                .get("/v1/pathways/" + pathway.path("id"))
                .then()
                .body("status", equalTo("to-remake"))
                .body("steps[0].status", equalTo("cancelled"));
    }

    @Test
    void whatIsTakenBackOfAWorkshopThatWasCancelledMeanwhileDoesNotTakePlace() {
        World.Person person = World.aPersonSharingWithA("attente-annule-erreur", BEGINNER);
        Response pathway = prescribed(person, null);
        enrol(person, pathway, "enrolled").then().statusCode(200);
        String departure = "/v1/steps/" + step(pathway) + "/departure";
        as("nadia").body(Map.of("reason", "no-news")).post(departure).then().statusCode(200);
        sessionIsCancelled();
        as("nadia")
                .delete(departure)
                .then()
                .statusCode(200)
                .body("status", equalTo("to-remake"))
                .body("steps[0].status", equalTo("cancelled"))
                .body("steps[0].endedBy", nullValue());
    }

    @Test
    void whatThePersonSaidIsNotTakenBackByOthers() {
        World.Person person = World.aPersonSharingWithA("attente-non", BEGINNER);
        Response pathway = prescribed(person, null);
        enrol(person, pathway, "enrolled").then().statusCode(200);
        String departure = "/v1/steps/" + step(pathway) + "/departure";
        with(person.token())
                .body(Map.of("reason", "dates"))
                .post(departure)
                .then()
                .statusCode(200);
        as("nadia").delete(departure).then().statusCode(409).body("code", equalTo("said-by-person"));
        Response other = prescribed(person, null);
        String abandonment = "/v1/pathways/" + other.path("id") + "/abandonment";
        with(person.token())
                .body(Map.of("reason", "dates"))
                .post(abandonment)
                .then()
                .statusCode(200);
        as("nadia").delete(abandonment).then().statusCode(409).body("code", equalTo("said-by-person"));
        with(person.token()).get("/v1/pathways/" + other.path("id")).then().body("status", equalTo("abandoned"));
    }

    @Test
    void aNoStandsOnceThePersonSharesNothingAnyMore() {
        World.Person person = World.aPersonSharingWithA("attente-retrait", BEGINNER);
        Response pathway = prescribed(person, null);
        String departure = "/v1/steps/" + step(pathway) + "/departure";
        as("nadia").body(Map.of("reason", "no-news")).post(departure).then().statusCode(200);
        World.share(
                person.grantId(), 2, person.id(), A, "withdrawn", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        await().atMost(Patience.FAR).until(() -> World.recommend(person.id(), A).statusCode() == 404);
        as("nadia").delete(departure).then().statusCode(409).body("code", equalTo("not-shared"));
    }

    private void sessionIsCancelled() {
        as("marc")
                .header("If-Match", "*")
                .post("/v1/own-offers/" + offer + "/sessions/" + session + "/cancellation")
                .then()
                .statusCode(200);
    }

    private static UUID step(Response pathway) {
        return UUID.fromString(pathway.path("steps[0].id"));
    }

    @Test
    void aWorkshopIsProposedToAGroupAndEachLineSaysWhatCameOfIt() {
        World.Person one = World.aPersonSharingWithA("groupe-un", BEGINNER);
        World.Person two = World.aPersonSharingWithA("groupe-deux", BEGINNER);
        UUID stranger = Ids.next();
        Map<String, Object> call = Map.of(
                "goalId",
                "independence",
                "sessionId",
                session,
                "startsOn",
                start.toString(),
                "beneficiaryIds",
                List.of(one.id(), stranger, two.id()));
        String at = "/v1/structures/" + A + "/group-prescriptions";
        Response first = as("nadia").body(call).post(at);
        first.then()
                .statusCode(200)
                .body(
                        "items.beneficiaryId",
                        contains(
                                one.id().toString(),
                                stranger.toString(),
                                two.id().toString()))
                .body("items.outcome", contains("prescribed", "not-shared", "prescribed"));
        String pathway = first.path("items[0].pathwayId");
        with(one.token())
                .get("/v1/pathways/" + pathway)
                .then()
                .body("steps.sessionId", contains(session))
                .body("easyTitle", equalTo("Un atelier proposé à un groupe"));
        Response again = as("nadia").body(call).post(at);
        again.then().body("items.outcome", contains("known", "not-shared", "known"));
        assertThat(again.<String>path("items[0].pathwayId")).isEqualTo(pathway);
        as("bruno").body(call).post(at).then().statusCode(404);
        Map<String, Object> nowhere = new HashMap<>(call);
        nowhere.put("sessionId", Ids.next());
        as("nadia").body(nowhere).post(at).then().statusCode(422).body("code", equalTo("unknown-session"));
    }

    @Test
    void whatIsProposedToAGroupIsKeptOfThoseAloneWhomItFits() {
        World.Person person = World.aPersonSharingWithA("groupe-autre-jour", BEGINNER);
        String kept = "select count(*) as kept from recommendation where beneficiary_id = ?";
        int before = sql.query(kept, person.id()).one(row -> row.integer("kept"));
        as("nadia")
                .body(Map.of(
                        "goalId",
                        "independence",
                        "sessionId",
                        session,
                        "startsOn",
                        start.plusDays(1).toString(),
                        "beneficiaryIds",
                        List.of(person.id())))
                .post("/v1/structures/" + A + "/group-prescriptions")
                .then()
                .body("items.outcome", contains("does-not-fit"));
        assertThat(sql.query(kept, person.id()).<Integer>one(row -> row.integer("kept")))
                .isEqualTo(before);
    }

    @Test
    void whoIsToWaitIsToldWhenAnAdviserPinsWhatIsFullAndKeepsThePlaceAmongThoseWhoWait() {
        World.Person first = World.aPersonSharingWithA("attente-complet", BEGINNER);
        World.Person second = World.aPersonSharingWithA("attente-choisie", BEGINNER);
        enrol(first, prescribed(first, null), "enrolled")
                .then()
                .statusCode(200)
                .body("steps[0].enrolment", equalTo("enrolled"));
        Response waits = prescribed(second, null);
        as("nadia")
                .get("/v1/recommendations/" + waits.path("recommendationId"))
                .then()
                .body("options[0].steps[0].toCheck.code", hasItem("waiting-list"));
        enrol(second, waits, "enrolled").then().statusCode(200).body("steps[0].enrolment", equalTo("waiting"));
        prescribed(second, waits.path("id"))
                .then()
                .body("steps[0].sessionId", equalTo(session))
                .body("steps[0].enrolment", equalTo("waiting"));
    }

    @Test
    void aStepThatIsOverTakesNoSeatThatNobodyCouldGiveBack() {
        World.Person person = World.aPersonSharingWithA("attente-fini", BEGINNER);
        Response pathway = prescribed(person, null);
        enrol(person, pathway, "enrolled").then().statusCode(200);
        with(person.token())
                .body(Map.of("reason", "found-work"))
                .post("/v1/pathways/" + pathway.path("id") + "/abandonment")
                .then()
                .statusCode(200);
        enrol(person, pathway, "enrolled").then().statusCode(409).body("code", equalTo("pathway-over"));
        assertThat(sql.query("select 1 from seat_booking where session_id = ?", UUID.fromString(session))
                        .exists())
                .isFalse();
    }
}
