package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.B;
import static fr.pixemploi.pathway.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.pathway.workshop.application.Seats;
import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What structures offer themselves, from the manager who writes it to the person to whom it is proposed. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OwnOffersTest {
    private static final Map<String, Integer> BEGINNER = Map.of("1.1", 1, "1.2", 1, "2.1", 1);
    private final LocalDate start = LocalDate.now(ZoneOffset.UTC).plusDays(30);

    @Inject
    Seats seats;

    private final Map<String, String> made = new HashMap<>();

    @BeforeEach
    void structuresAreKnown() {
        for (UUID structure : List.of(A, B))
            Topic.of("profile.structure.state")
                    .state(
                            "fr.pixemploi.profile.structure-state.v1",
                            structure,
                            1,
                            Map.of(
                                    "structureId",
                                    structure,
                                    "name",
                                    structure.equals(A) ? "Mission A" : "Mission B",
                                    "kind",
                                    "mission-locale",
                                    "timeZone",
                                    "Europe/Paris"));
    }

    /** Others' plans are made without it. */
    @AfterEach
    void whatWasMadeIsClosed() {
        made.forEach((offer, manager) -> as(manager)
                .header("If-Match", "*")
                .post("/v1/own-offers/" + offer + "/closing")
                .then()
                .statusCode(200)
                .body("closed", equalTo(true)));
    }

    @Test
    void aManagerOffersAndChangesAndEverybodyElseReadsOrFindsNothing() {
        String offer = offer("marc", A, Map.of());
        Response read = as("nadia").get("/v1/own-offers/" + offer);
        read.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Ranger"))
                .body("kind", equalTo("workshop"))
                .body("targets[0].toLevel", equalTo(5))
                .body("openToOthers", equalTo(false))
                .body("commune", nullValue());
        as("nadia").get("/v1/structures/" + A + "/own-offers?limit=100").then().body("items.id", hasItem(offer));
        as("bruno").get("/v1/own-offers/" + offer).then().statusCode(404);
        as("bruno").get("/v1/own-offers/" + offer + "/sessions").then().statusCode(404);
        as("bruno").get("/v1/structures/" + A + "/own-offers").then().statusCode(404);
        patch("nadia", offer, "*", Map.of("title", "Non")).then().statusCode(403);
        patch("carole", offer, "*", Map.of("title", "Non")).then().statusCode(404);
        as("marc").body(Map.of()).patch("/v1/own-offers/" + offer).then().statusCode(428);
        patch("marc", offer, "\"7\"", Map.of("title", "Non")).then().statusCode(412);
        patch("marc", offer, "\"1\"", Map.of("commune", "03310"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/commune"));
        patch(
                        "marc",
                        offer,
                        "\"1\"",
                        Map.of(
                                "addressLines", List.of("1 rue de l'Exemple"),
                                "postcode", "03200",
                                "town", "Vichy",
                                "commune", "03310",
                                "costEuros", 12.5))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("town", equalTo("Vichy"))
                .body("costEuros", equalTo(12.5f));
        as("bruno")
                .body(body(Map.of()))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/structures/" + A + "/own-offers")
                .then()
                .statusCode(403);
        as("carole")
                .body(body(Map.of()))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/structures/" + A + "/own-offers")
                .then()
                .statusCode(404);
        as("marc")
                .body(body(Map.of("targets", List.of(Map.of("competence", "1.1", "fromLevel", 3, "toLevel", 3)))))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/structures/" + A + "/own-offers")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/targets/0/toLevel"));
    }

    @Test
    void aPlaceIsInACommuneThatThereIsByItsCodeOfToday() {
        Map<String, Object> nowhere = Map.of(
                "addressLines", List.of("1 rue de l'Exemple"),
                "postcode", "03200",
                "town", "Vichy",
                "commune", "00000");
        as("marc")
                .body(body(nowhere))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/structures/" + A + "/own-offers")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-commune"));
        String offer = offer("marc", A, Map.of());
        patch("marc", offer, "*", nowhere).then().statusCode(422).body("code", equalTo("unknown-commune"));
        Map<String, Object> earlier = new HashMap<>(nowhere);
        earlier.put("commune", "01340");
        for (int again = 0; again < 2; again++)
            patch("marc", offer, "*", earlier)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("commune", equalTo("01015"));
        as("marc")
                .get("/v1/offers?near=45.7292,5.6897&distanceKm=1&limit=100")
                .then()
                .body("items.id", hasItem(offer));
    }

    @Test
    void aClosedOfferHasNoNewSessionsAndACancelledSessionDoesNotChange() {
        String offer = offer("marc", A, Map.of());
        String session = session("marc", offer, 3);
        String at = "/v1/own-offers/" + offer + "/sessions";
        as("nadia").get(at).then().body("items.id", contains(session)).body("items[0].seatsLeft", equalTo(3));
        as("marc")
                .header("If-Match", "\"1\"")
                .body(Map.of("hours", 300, "hoursAWeek", 3))
                .patch(at + "/" + session)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/hoursAWeek"));
        as("marc")
                .header("If-Match", "\"1\"")
                .body(Map.of("seats", 5))
                .patch(at + "/" + session)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("seats", equalTo(5));
        as("marc")
                .header("If-Match", "\"1\"")
                .post(at + "/" + session + "/cancellation")
                .then()
                .statusCode(412);
        as("marc")
                .header("If-Match", "\"2\"")
                .post(at + "/" + session + "/cancellation")
                .then()
                .statusCode(200)
                .body("cancelled", equalTo(true));
        as("marc")
                .header("If-Match", "*")
                .body(Map.of("seats", 6))
                .patch(at + "/" + session)
                .then()
                .statusCode(409)
                .body("code", equalTo("session-gone"));
        as("marc")
                .header("If-Match", "*")
                .post("/v1/own-offers/" + offer + "/closing")
                .then()
                .statusCode(200);
        as("marc")
                .header("Idempotency-Key", Ids.next().toString())
                .body(plan(2))
                .post(at)
                .then()
                .statusCode(409)
                .body("code", equalTo("offer-closed"));
    }

    @Test
    void anOwnSessionIsProposedWithItsFreeSeatsAndRefusedAsFullWithoutAny() {
        World.Person person = World.aPersonSharingWithA("ateliers", BEGINNER);
        String session = session("marc", offer("marc", A, Map.of()), 1);
        Response proposed = World.recommend(person.id(), A);
        assertThat(steps(proposed, session))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step)
                        .containsEntry("seatsLeft", 1)
                        .containsEntry("body", "Mission A")
                        .containsEntry("costEuros", 0.0f));
        take(session, Ids.next(), Ids.next());
        Response full = World.recommend(person.id(), A);
        assertThat(steps(full, session)).isEmpty();
        full.then()
                .body("leftAside.find { it.reason == 'full' }.sessions", equalTo(1))
                .body("leftAside.find { it.reason == 'full' }.french", notNullValue());
    }

    @Test
    void aNeedThatIsWrittenToBeMetIsToldAndOneThatIsRefusedInWritingLeavesItAside() {
        World.Person person = World.aPersonSharingWithA("ateliers-besoins", BEGINNER);
        String meeting = offer("marc", A, written(Map.of("need", "breaks", "met", true)));
        String meets = session("marc", meeting, 8);
        String refusing = offer(
                "marc",
                A,
                written(Map.of("need", "breaks", "met", false, "refusedBecause", "Elles sont d'un seul tenant.")));
        String refused = session("marc", refusing, 8);
        Map<String, Object> needs = Map.of("accommodationNeeds", List.of("breaks"));
        Response needing = World.recommend(person.id(), A, needs);
        assertThat(steps(needing, refused)).isEmpty();
        needing.then()
                .body("leftAside.find { it.reason == 'accommodation-refused' }.sessions", equalTo(1))
                .body(
                        "leftAside.find { it.reason == 'accommodation-refused' }.because",
                        contains("Elles sont d'un seul tenant."));
        assertThat(steps(needing, meets))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.toString())
                        .contains("besoin d'aménagement de la personne est couvert")
                        .doesNotContain("référent handicap"));
        patch("marc", meeting, "*", Map.of("accommodations", List.of())).then().statusCode(200);
        assertThat(steps(World.recommend(person.id(), A, needs), meets))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.toString())
                        .contains("référent handicap")
                        .doesNotContain("est couvert"));
        assertThat(World.recommend(person.id(), A).asString()).doesNotContain("aménagement");
        as("nadia").get("/v1/own-offers/" + refusing).then().body("accommodations[0].need", equalTo("breaks"));
        patch("marc", refusing, "*", written(Map.of("need", "breaks", "met", false)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/accommodations/0/refusedBecause"));
        patch("marc", refusing, "*", written(Map.of("need", "breaks", "met", false, "refusedBecause", " ")))
                .then()
                .statusCode(422);
        patch("marc", refusing, "*", written(Map.of("need", "breaks", "met", true, "refusedBecause", "Non.")))
                .then()
                .statusCode(422);
        patch("marc", refusing, "*", written(Map.of("need", "dyslexia", "met", true)))
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsWrittenOfNeedsAndWhomToAskOfTheOthersStandInTheOfferAndBesideWhatIsToBeChecked() {
        World.Person person = World.aPersonSharingWithA("ateliers-referent", BEGINNER);
        Map<String, Object> whomToAsk =
                Map.of("service", "Mission handicap", "telephone", "01 99 00 12 34", "email", "handicap@exemple.fr");
        String offer = offer(
                "marc",
                A,
                Map.of(
                        "accommodations",
                        List.of(
                                Map.of("need", "breaks", "met", true),
                                Map.of("need", "no-sound", "met", false, "refusedBecause", "Tout se dit à l'oral.")),
                        "disabilityOfficer",
                        whomToAsk));
        String session = session("marc", offer, 8);
        as("nadia").get("/v1/own-offers/" + offer).then().body("disabilityOfficer", equalTo(whomToAsk));
        as("nadia")
                .get("/v1/offers/" + offer)
                .then()
                .statusCode(200)
                .body("accommodations.need", contains("breaks", "no-sound"))
                .body("accommodations.met", contains(true, false))
                .body("accommodations[1].refusedBecause", equalTo("Tout se dit à l'oral."))
                .body("disabilityContact", equalTo(true))
                .body("disabilityOfficer", equalTo(whomToAsk));
        Map<String, Object> silence = Map.of("accommodationNeeds", List.of("breaks", "more-time"));
        assertThat(steps(World.recommend(person.id(), A, silence), session))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step)
                        .containsEntry("disabilityOfficer", whomToAsk)
                        .extracting("toCheck")
                        .asString()
                        .contains("référent handicap (Mission handicap, 01 99 00 12 34, handicap@exemple.fr)"));
        patch("marc", offer, "*", Map.of("disabilityOfficer", Map.of("telephone", "demander à Marc")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/disabilityOfficer/telephone"));
        patch("marc", offer, "*", Map.of("disabilityOfficer", unreachable()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/disabilityOfficer/telephone"));
        patch("marc", offer, "*", Collections.singletonMap("disabilityOfficer", null))
                .then()
                .statusCode(200)
                .body("disabilityOfficer", nullValue());
        as("nadia").get("/v1/offers/" + offer).then().body("disabilityContact", equalTo(false));
    }

    /** In a merge patch null takes away. */
    private static Map<String, Object> unreachable() {
        Map<String, Object> unreachable = new HashMap<>();
        unreachable.put("telephone", null);
        unreachable.put("email", null);
        return unreachable;
    }

    @Test
    void ownOffersAreFoundBesideThoseOfTheCatalogueByThoseToWhomTheyAreOpen() {
        Map<String, Object> atVichy = Map.of(
                "title", "Zinzolin et fichiers",
                "addressLines", List.of("1 rue de l'Exemple"),
                "postcode", "03200",
                "town", "Vichy",
                "commune", "03310");
        String offer = offer("marc", A, atVichy);
        session("marc", offer, 8);
        assertThat(found("nadia", "&text=zinzolin")).containsExactly(offer);
        assertThat(found("bruno", "&text=zinzolin")).isEmpty();
        assertThat(found("lea", "&text=zinzolin")).isEmpty();
        as("bruno").get("/v1/offers/" + offer).then().statusCode(404);
        as("bruno").get("/v1/offers/" + offer + "/effects").then().statusCode(404);
        as("nadia")
                .get("/v1/offers/" + offer + "/effects")
                .then()
                .statusCode(200)
                .body("items.competence", contains("1.1", "1.2", "2.1"));

        patch("marc", offer, "*", Map.of("openToOthers", true)).then().statusCode(200);
        assertThat(found("bruno", "&text=zinzolin&free=true&mode=on-site&competence=1.1"))
                .containsExactly(offer);
        assertThat(found("bruno", "&text=zinzolin&mode=remote")).isEmpty();
        assertThat(found("lea", "&text=zinzolin&startsBy=" + start)).containsExactly(offer);
        assertThat(found("lea", "&text=zinzolin&startsBy=" + start.minusDays(1)))
                .isEmpty();
        as("lea")
                .get("/v1/offers/" + offer)
                .then()
                .statusCode(200)
                .body("source", equalTo("own"))
                .body("body", equalTo("Mission A"))
                .body("nextStart", equalTo(start.toString()))
                .body("hours", equalTo(4));
        String near = "&near=46.12,3.42&distanceKm=200";
        assertThat(found("lea", near)).contains(offer);
        assertThat(found("lea", "&near=48.85,2.35&distanceKm=20")).doesNotContain(offer);
        // Other tests leave offers near there: the first hundred are what a page of a hundred holds.
        assertThat(byPages("lea", near))
                .doesNotHaveDuplicates()
                .startsWith(found("lea", near).toArray(String[]::new));
        assertThat(byPages("lea", "")).isSorted().doesNotHaveDuplicates().contains(offer);
    }

    private static List<String> found(String who, String query) {
        return as(who).get("/v1/offers?limit=100" + query).path("items.id");
    }

    private static List<String> byPages(String who, String query) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            Response page = cursor == null
                    ? as(who).get("/v1/offers?limit=20" + query)
                    : as(who).queryParam("cursor", cursor).get("/v1/offers?limit=20" + query);
            all.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return all;
    }

    private static Map<String, Object> written(Map<String, Object> accommodation) {
        return Map.of("accommodations", List.of(accommodation));
    }

    /** Of a person whom structure A registered. */
    @Test
    void whoAsksForThemselfFindsWhatTheirStructuresOfferAndWhatOthersOpen() {
        World.Person person = World.aPersonSharingWithA("ateliers-pour-soi", BEGINNER);
        String ours = session("marc", offer("marc", A, Map.of()), 4);
        String offer = offer("carole", B, Map.of());
        String theirs = session("carole", offer, 4);
        assertThat(steps(pinnedForOneself(person, ours), ours))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step).containsEntry("body", "Mission A"));
        pinnedForOneself(person, theirs).then().statusCode(422).body("code", equalTo("unknown-session"));

        UUID file = Ids.next();
        Accounts.join(file, person.id(), B);
        await().atMost(Patience.FAR)
                .until(() -> pinnedForOneself(person, theirs).statusCode() == 201);
        assertThat(steps(pinnedForOneself(person, theirs), theirs)).isNotEmpty();
        Accounts.part(file, B);
        await().atMost(Patience.FAR)
                .until(() -> pinnedForOneself(person, theirs).statusCode() == 422);

        patch("carole", offer, "*", Map.of("openToOthers", true, "seatsForOthers", 1))
                .then()
                .statusCode(200);
        assertThat(steps(pinnedForOneself(person, theirs), theirs))
                .isNotEmpty()
                .allSatisfy(step ->
                        assertThat(step).containsEntry("body", "Mission B").containsEntry("seatsLeft", 1));
    }

    private Response pinnedForOneself(World.Person person, String session) {
        return OwnRecommendationTest.ask(
                person.token(),
                Map.of(
                        "around",
                        Map.of("pinned", List.of(Map.of("sessionId", session, "startsOn", start.toString())))));
    }

    @Test
    void seatsOfOthersAreSeenOnceTheyAreOpenToAll() {
        World.Person person = World.aPersonSharingWithA("ateliers-voisins", BEGINNER);
        String offer = offer("carole", B, Map.of());
        String session = session("carole", offer, 4);
        pinned(person, session).then().statusCode(422).body("code", equalTo("unknown-session"));
        patch("carole", offer, "*", Map.of("openToOthers", true)).then().statusCode(200);
        assertThat(steps(pinned(person, session), session))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step).containsEntry("body", "Mission B"));
        as("nadia").get("/v1/own-offers/" + offer).then().statusCode(200);
        take(session, Ids.next(), person.id());
        as("carole")
                .get("/v1/own-offers/" + offer + "/sessions/" + session + "/bookings")
                .then()
                .body("items.structureId", contains(A.toString()))
                .body("items[0].bookingId", notNullValue())
                .body("items[0].stepId", nullValue())
                .body("items[0].beneficiaryId", nullValue());
        as("nadia")
                .get("/v1/own-offers/" + offer + "/sessions/" + session + "/bookings")
                .then()
                .statusCode(404);
    }

    @Test
    void ofOthersNoMoreComeThanTheStructureLetsIn() {
        World.Person person = World.aPersonSharingWithA("ateliers-voisins-comptes", BEGINNER);
        String offer = offer("carole", B, Map.of("openToOthers", true, "seatsForOthers", 1));
        String session = session("carole", offer, 4);
        assertThat(steps(pinned(person, session), session))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step).containsEntry("seatsLeft", 1));
        UUID first = Ids.next();
        take(session, first, Ids.next());
        assertThatThrownBy(() -> take(session, Ids.next(), person.id())).isInstanceOf(WorkshopRefusal.OthersFull.class);
        take(session, first, person.id());
        QuarkusTransaction.requiringNew().run(() -> seats.take(UUID.fromString(session), Ids.next(), Ids.next(), B));
        assertThat(steps(pinned(person, session), session)).isEmpty();
        patch("carole", offer, "*", Collections.singletonMap("seatsForOthers", null))
                .then()
                .statusCode(200)
                .body("seatsForOthers", nullValue());
        take(session, Ids.next(), person.id());
    }

    @Test
    void theStructureReadsWhoComesAndWhoWaitsAndThoseAreTold() {
        World.Person first = World.aPersonSharingWithA("ateliers-inscrite", BEGINNER);
        World.Person second = World.aPersonSharingWithA("ateliers-attend", BEGINNER);
        String offer = offer("marc", A, Map.of());
        String session = session("marc", offer, 1);
        UUID step = Ids.next();
        take(session, step, first.id());
        take(session, Ids.next(), second.id());
        String bookings = "/v1/own-offers/" + offer + "/sessions/" + session + "/bookings";
        Response page = as("nadia").get(bookings + "?limit=1");
        page.then()
                .statusCode(200)
                .body("items.stepId", contains(step.toString()))
                .body("items[0].state", equalTo("booked"))
                .body("items[0].place", nullValue());
        as("nadia")
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(bookings + "?limit=1")
                .then()
                .body("items.beneficiaryId", contains(second.id().toString()))
                .body("items[0].state", equalTo("waiting"))
                .body("items[0].place", equalTo(1));
        as("bruno").get(bookings).then().statusCode(404);
        await().atMost(Patience.FAR).untilAsserted(() -> {
            assertThat(ToldReads.of("pathway", first.id())).contains("pathway adviser");
            assertThat(ToldReads.of("pathway", second.id())).contains("pathway adviser");
        });
    }

    @Test
    void theSeatOfWhoIsErasedGoesToWhoWaits() {
        World.Person leaving = World.aPersonSharingWithA("ateliers-effacee", BEGINNER);
        String session = session("marc", offer("marc", A, Map.of()), 1);
        UUID left = Ids.next();
        UUID waiting = Ids.next();
        take(session, left, leaving.id());
        take(session, waiting, Ids.next());
        UUID erasure = ToldErasures.tell(leaving.id());
        await().atMost(Patience.FAR)
                .until(() ->
                        !Topic.of("pathway.erasure-completed").about(erasure).isEmpty());
        assertThat(QuarkusTransaction.requiringNew().call(() -> seats.of(left))).isEmpty();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> seats.of(waiting))
                        .orElseThrow()
                        .state())
                .isEqualTo(Booking.State.BOOKED);
    }

    private void take(String session, UUID step, UUID person) {
        QuarkusTransaction.requiringNew().run(() -> seats.take(UUID.fromString(session), step, person, A));
    }

    private static Map<String, Object> body(Map<String, Object> other) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "workshop",
                "title", "Ranger",
                "description", "Deux matinées.",
                "targets",
                        List.of("1.1", "1.2", "2.1").stream()
                                .map(code -> Map.of("competence", code, "fromLevel", 0, "toLevel", 5))
                                .toList(),
                "costEuros", 0));
        body.putAll(other);
        return body;
    }

    private Map<String, Object> plan(int seats) {
        return Map.of("startsOn", start.toString(), "endsOn", start.plusDays(1).toString(), "hours", 4, "seats", seats);
    }

    private String offer(String manager, UUID structure, Map<String, Object> other) {
        String id = as(manager)
                .header("Idempotency-Key", Ids.next().toString())
                .body(body(other))
                .post("/v1/structures/" + structure + "/own-offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        made.put(id, manager);
        return id;
    }

    private String session(String manager, String offer, int seats) {
        return as(manager)
                .header("Idempotency-Key", Ids.next().toString())
                .body(plan(seats))
                .post("/v1/own-offers/" + offer + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What other tests left may be better for the person: only what is pinned is proposed for certain. */
    private Response pinned(World.Person person, String session) {
        return as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of(
                        "beneficiaryId",
                        person.id(),
                        "structureId",
                        A,
                        "goalId",
                        "independence",
                        "around",
                        Map.of("pinned", List.of(Map.of("sessionId", session, "startsOn", start.toString())))))
                .post("/v1/recommendations");
    }

    private static Response patch(String who, String offer, String ifMatch, Map<String, Object> patch) {
        return as(who).header("If-Match", ifMatch).body(patch).patch("/v1/own-offers/" + offer);
    }

    /** Steps of any option that are of the session. */
    private static List<Map<String, Object>> steps(Response recommendation) {
        List<Map<String, Object>> all = new ArrayList<>();
        recommendation.<List<List<Map<String, Object>>>>path("options.steps").forEach(all::addAll);
        return all;
    }

    private static List<Map<String, Object>> steps(Response recommendation, String session) {
        return steps(recommendation).stream()
                .filter(step -> session.equals(step.get("sessionId")))
                .toList();
    }
}
