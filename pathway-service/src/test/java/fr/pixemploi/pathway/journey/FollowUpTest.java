package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.pathway.pathway.application.step.CancelLostSteps;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What happens to a pathway after it was prescribed, said by the person, the adviser, a training body or an import. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class FollowUpTest {
    private static final Map<String, Integer> BEGINNER =
            Map.of("1.1", 3, "1.2", 1, "2.1", 0, "2.4", 0, "3.1", 2, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);

    @Inject
    CancelLostSteps cancelLostSteps;

    @Inject
    Sql sql;

    private static Response answer(String token, UUID pathway, Map<String, String> answer) {
        return with(token).body(answer).put("/v1/pathways/" + pathway + "/answer");
    }

    private static Response said(String token, String step, String what, Map<String, ?> body) {
        return with(token).body(body).post("/v1/steps/" + step + "/" + what);
    }

    @Test
    void aPersonAcceptsAndLaterGivesUp() {
        World.Person person = World.aPersonSharingWithA("suivi-accepte", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        answer(person.token(), pathway, Map.of("answer", "accepted"))
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
        answer(person.token(), pathway, Map.of("answer", "declined", "reason", "dates"))
                .then()
                .statusCode(409)
                .body("code", equalTo("pathway-accepted"));
        with(person.token())
                .body(Map.of("reason", "found-work"))
                .post("/v1/pathways/" + pathway + "/abandonment")
                .then()
                .statusCode(200)
                .body("status", equalTo("abandoned"))
                .body("reason", equalTo("found-work"));
        said(person.token(), World.firstStep(pathway), "completion", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("pathway-over"));
        toldAs(pathway, "pathway-prescribed", "pathway-answered", "pathway-ended");
    }

    @Test
    void everyReasonHasItsWords() {
        as("nadia")
                .get("/v1/parting-reasons")
                .then()
                .statusCode(200)
                .body("items.code", hasSize(PartingReason.values().length))
                .body("items.code", hasItem("too-hard"))
                .body("items.easyFrench", everyItem(not(emptyOrNullString())));
    }

    @Test
    void anAdviserNotesTheNoOfSomebodyWithoutASpace() {
        World.Person person = World.aPersonSharingWithA("suivi-refuse", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        String nadia = World.TOKENS.forUser("nadia");
        answer(nadia, pathway, Map.of("answer", "declined"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        answer(nadia, pathway, Map.of("answer", "declined", "reason", "distance"))
                .then()
                .statusCode(200)
                .body("status", equalTo("declined"))
                .body("reason", equalTo("distance"));
        answer(World.TOKENS.forUser("bruno"), pathway, Map.of("answer", "accepted"))
                .then()
                .statusCode(404);
    }

    @Test
    void aTrainingBodysListIsTakenLineByLine() {
        World.Person person = World.aPersonSharingWithA("suivi-liste", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        World.begin(pathway);
        List<String> steps = as("nadia").get("/v1/pathways/" + pathway).path("steps.id");
        int hours = as("nadia").get("/v1/pathways/" + pathway).<Integer>path("steps[0].hours");
        Map<String, ?> list = Map.of(
                "items",
                List.of(
                        Map.of("stepId", steps.get(0), "hours", hours - 1, "completed", true),
                        Map.of("stepId", steps.get(1), "hours", 2, "left", "too-hard"),
                        Map.of("stepId", Ids.next(), "hours", 2)));
        String body = "/v1/structures/" + A + "/attendances";
        as("marc")
                .body(list)
                .post(body)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("recorded", "recorded", "not-found"));
        as("nadia")
                .get("/v1/pathways/" + pathway)
                .then()
                .body("status", equalTo("to-remake"))
                .body("steps[0].status", equalTo("completed"))
                .body("steps[0].hoursAttended", equalTo(hours - 1))
                .body("steps[1].status", equalTo("left"))
                .body("steps[1].reason", equalTo("too-hard"));
        with(World.TOKENS.forClient("partner-alpha"))
                .body(list)
                .post(body)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("unchanged", "unchanged", "not-found"));
        as("marc")
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("stepId", steps.get(0), "hours", hours),
                                Map.of("stepId", steps.get(1), "hours", 3, "completed", true))))
                .post(body)
                .then()
                .body("items.outcome", contains("recorded", "over"));
        as("marc")
                .body(Map.of("items", List.of(Map.of("stepId", steps.get(0), "hours", hours + 1))))
                .post(body)
                .then()
                .body("items.outcome", contains("too-many-hours"));
        as("bruno").body(list).post(body).then().statusCode(404);
        toldAs(
                pathway,
                "pathway-prescribed",
                "step-attended",
                "step-completed",
                "step-attended",
                "step-ended",
                "step-attended",
                "step-attended");
    }

    @Test
    void aCompletionThatWasSaidByMistakeIsTakenBack() {
        World.Person person = World.aPersonSharingWithA("suivi-erreur", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        World.begin(pathway);
        String step = World.firstStep(pathway);
        said(World.TOKENS.forUser("nadia"), step, "completion", Map.of())
                .then()
                .statusCode(200)
                .body("steps[0].completedBy", notNullValue());
        as("marc")
                .delete("/v1/steps/" + step + "/completion")
                .then()
                .statusCode(200)
                .body("status", equalTo("proposed"))
                .body("steps[0].completedAt", nullValue());
        as("marc").delete("/v1/steps/" + step + "/completion").then().statusCode(200);
        assertThat(sql.query(
                                "select 1 from step_of_person where completed_at is not null and person_id = ?",
                                person.id())
                        .exists())
                .isFalse();
        toldAs(pathway, "pathway-prescribed", "step-completed", "step-reopened");
    }

    @Test
    void aSessionThatIsToComeIsNotDone() {
        World.Person person = World.aPersonSharingWithA("suivi-a-venir", BEGINNER);
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusWeeks(3);
        Feeds.imported("essai-a-venir", Feeds.file(formation("F1", "À venir", soon)));
        Response pathway = prescribed(person, "À venir", null);
        String step = pathway.path("steps[0].id");
        assertThat(pathway.<String>path("steps[0].timing")).isEqualTo("dated");
        said(person.token(), step, "completion", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("session-to-come"));
        as("marc")
                .body(Map.of("items", List.of(Map.of("stepId", step, "hours", 2, "completed", true))))
                .post("/v1/structures/" + A + "/attendances")
                .then()
                .body("items.outcome", contains("to-come"));
    }

    @Test
    void whatIsFollowedAlreadyIsNotProposedAgainUnlessItsPathwayIsReplaced() {
        World.Person person = World.aPersonSharingWithA("suivi-deja", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        String offer = as("nadia").get("/v1/pathways/" + pathway).path("steps[0].offerId");
        recommendInPlaceOf(null, person).then().body("options.steps.flatten().offerId", hasItem(offer));
        answer(person.token(), pathway, Map.of("answer", "accepted")).then().statusCode(200);
        recommendInPlaceOf(null, person)
                .then()
                .body("options.steps.flatten().offerId", not(hasItem(offer)))
                .body("leftAside.reason", hasItem("followed"));
        recommendInPlaceOf(pathway, person)
                .then()
                .body("options.steps.flatten().offerId", hasItem(offer))
                .body("leftAside.reason", not(hasItem("followed")));
    }

    @Test
    void thePersonReadsTheWaysBetweenWhichTheyChooseAndNobodyElseDoes() {
        World.Person person = World.aPersonSharingWithA("suivi-choix", BEGINNER);
        World.Person other = World.aPersonSharingWithA("suivi-choix-autre", BEGINNER);
        String recommendation = World.recommend(person.id(), A).path("recommendationId");
        with(person.token())
                .get("/v1/recommendations/" + recommendation)
                .then()
                .statusCode(200)
                .body("options.optionId", hasItem("first"));
        with(other.token()).get("/v1/recommendations/" + recommendation).then().statusCode(404);
        World.share(
                person.grantId(), 2, person.id(), A, "withdrawn", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        as("nadia").get("/v1/recommendations/" + recommendation).statusCode() == 404);
        with(person.token()).get("/v1/recommendations/" + recommendation).then().statusCode(200);
    }

    @Test
    void whatIsAskedForAndIsNotThereIsSaid() {
        World.Person person = World.aPersonSharingWithA("suivi-inconnu", BEGINNER);
        World.recommend(Ids.next(), A).then().statusCode(404).body("code", equalTo("nothing-shared"));
        World.recommend(person.id(), A, Map.of("commune", "99999"))
                .then()
                .statusCode(422)
                .body("code", equalTo("commune-not-placed"))
                .body("errors[0].pointer", equalTo("/constraints/commune"));
        World.recommend(person.id(), A, Map.of("accommodationNeeds", List.of("screenreader")))
                .then()
                .statusCode(422);
        for (String session : List.of(Ids.next().toString(), "no-id"))
            as("nadia")
                    .header("Idempotency-Key", Ids.next().toString())
                    .body(Map.of(
                            "beneficiaryId",
                            person.id(),
                            "structureId",
                            A,
                            "goalId",
                            "independence",
                            "around",
                            Map.of("pinned", List.of(Map.of("sessionId", session, "startsOn", "2027-01-11")))))
                    .post("/v1/recommendations")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-session"))
                    .body("errors[0].pointer", equalTo("/around/pinned"));
    }

    private static Response recommendInPlaceOf(UUID pathway, World.Person person) {
        Map<String, Object> wish =
                new HashMap<>(Map.of("beneficiaryId", person.id(), "structureId", A, "goalId", "independence"));
        if (pathway != null) wish.put("replaces", pathway);
        Response answer = as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(wish)
                .post("/v1/recommendations");
        answer.then().statusCode(201);
        return answer;
    }

    @Test
    void aStructuresSystemAsksForWhatChangedSince() {
        World.Person person = World.aPersonSharingWithA("suivi-depuis", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        Instant before =
                Instant.parse(as("nadia").get("/v1/pathways/" + pathway).path("changedAt"));
        answer(person.token(), pathway, Map.of("answer", "accepted")).then().statusCode(200);
        String token = World.TOKENS.forClient("partner-alpha");
        String list = "/v1/structures/" + A + "/pathways";
        with(token)
                .queryParam("since", before.plusMillis(1).toString())
                .queryParam("limit", 200)
                .get(list)
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '" + pathway + "' }.status", contains("accepted"))
                .body("items.findAll { it.id == '" + pathway + "' }.goalTitle", everyItem(not(emptyOrNullString())))
                .body("items.findAll { it.id == '" + pathway + "' }.steps.flatten().title", everyItem(notNullValue()))
                .body("items.findAll { it.id == '" + pathway + "' }.steps.flatten().offerId", everyItem(notNullValue()))
                .body("items.changedAt", everyItem(not(nullValue())));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> with(token)
                        .queryParam("since", with(token).get(list).<String>path("asOf"))
                        .get(list)
                        .then()
                        .body("items.id", not(hasItem(pathway.toString()))));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> assertThat(ToldReads.of("pathway", person.id())).contains("pathway partner"));
        with(token).get("/v1/pathways/" + pathway).then().statusCode(403);
    }

    @Test
    void anAdviserFindsThePathwaysOfOnePersonByHowFarTheyAre() {
        World.Person person = World.aPersonSharingWithA("suivi-liste-d-une-personne", BEGINNER);
        UUID open = World.prescribe(person.id());
        UUID declined = World.prescribe(person.id());
        answer(person.token(), declined, Map.of("answer", "declined", "reason", "dates"))
                .then()
                .statusCode(200);
        String list = "/v1/structures/" + A + "/pathways";
        as("nadia")
                .queryParam("beneficiaryId", person.id())
                .get(list)
                .then()
                .statusCode(200)
                .body("items.id", contains(open.toString(), declined.toString()));
        as("nadia")
                .queryParam("beneficiaryId", person.id())
                .queryParam("status", "proposed", "to-remake")
                .get(list)
                .then()
                .statusCode(200)
                .body("items.id", contains(open.toString()));
        as("nadia")
                .queryParam("status", "declined")
                .get(list)
                .then()
                .body("items.status", everyItem(equalTo("declined")));
        as("nadia").queryParam("status", "finished").get(list).then().statusCode(422);
    }

    @Test
    void whatIsBeingWrittenWhileAListIsReadIsInTheNextOne() {
        World.Person person = World.aPersonSharingWithA("suivi-entretemps", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        String token = World.TOKENS.forClient("partner-alpha");
        String list = "/v1/structures/" + A + "/pathways";
        String asOf = QuarkusTransaction.requiringNew().call(() -> {
            sql.update("update pathway set title = title where id = ?", pathway);
            return with(token).get(list).path("asOf");
        });
        with(token)
                .queryParam("since", asOf)
                .queryParam("limit", 200)
                .get(list)
                .then()
                .body("items.id", hasItem(pathway.toString()));
    }

    @Test
    void aListKnowsNothingOfTheLastSecondsForSure() {
        Instant before = sql.query("select clock_timestamp() as at").one(row -> row.instant("at"));
        String asOf = with(World.TOKENS.forClient("partner-alpha"))
                .get("/v1/structures/" + A + "/pathways")
                .path("asOf");
        assertThat(Instant.parse(asOf)).isBefore(before);
    }

    @Test
    void whatAnImportTookAwayIsPlannedAnew() {
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusWeeks(3);
        Feeds.imported(
                "essai-suivi",
                Feeds.file(formation("F1", "Qui disparaît", soon), formation("F2", "Qui reste", soon.plusWeeks(1))));
        World.Person person = World.aPersonSharingWithA("suivi-import", BEGINNER);
        String pathway = prescribed(person, "Qui disparaît", null).path("id");
        String other = prescribed(person, "Qui reste", null).path("id");
        Feeds.imported("essai-suivi", Feeds.file(formation("F2", "Qui reste", soon.plusWeeks(1))));
        cancelLostSteps.look();
        with(person.token())
                .get("/v1/pathways/" + pathway)
                .then()
                .body("status", equalTo("to-remake"))
                .body("steps[0].status", equalTo("cancelled"));
        with(person.token()).get("/v1/pathways/" + other).then().body("status", equalTo("proposed"));

        Response anew = prescribed(person, "Qui reste", pathway);
        with(person.token())
                .get("/v1/pathways/" + pathway)
                .then()
                .body("status", equalTo("replaced"))
                .body("replacedBy", equalTo(anew.path("id")));
        prescribe(person, "Qui reste", pathway).then().statusCode(409).body("code", equalTo("pathway-over"));
        prescribe(World.aPersonSharingWithA("suivi-import-autre", BEGINNER), "Qui reste", anew.path("id"))
                .then()
                .statusCode(422)
                .body("code", equalTo("nothing-to-replace"));
        toldAs(UUID.fromString(pathway), "pathway-prescribed", "step-ended", "pathway-ended");
    }

    @Test
    void whoIsEnrolledKeepsThePlaceWhateverAnImportSays() {
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusWeeks(3);
        Feeds.imported("essai-place", Feeds.file(formation("F1", "Avec une place", soon)));
        World.Person person = World.aPersonSharingWithA("suivi-place", BEGINNER);
        Response pathway = prescribed(person, "Avec une place", null);
        with(person.token())
                .body(Map.of("enrolment", "enrolled"))
                .put("/v1/steps/" + pathway.path("steps[0].id") + "/enrolment")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("steps[0].status", equalTo("enrolled"));
        Feeds.imported("essai-place", Feeds.file(formation("F2", "Une autre", soon)));
        cancelLostSteps.look();
        with(person.token()).get("/v1/pathways/" + pathway.path("id")).then().body("status", equalTo("accepted"));
        as("nadia")
                .post("/v1/steps/" + pathway.path("steps[0].id") + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("to-remake"));
        with(person.token())
                .post("/v1/steps/" + pathway.path("steps[0].id") + "/cancellation")
                .then()
                .statusCode(403);
    }

    private static String formation(String number, String title, LocalDate starts) {
        String day = starts.format(DateTimeFormatter.BASIC_ISO_DATE);
        return Feeds.formation(
                        number,
                        title,
                        "<modalites-enseignement>2</modalites-enseignement><modalites-entrees-sorties>0</modalites-entrees-sorties>"
                                + "<prix-total-TTC>0</prix-total-TTC><nombre-heures-total>7</nombre-heures-total>",
                        Feeds.period(day, day) + "<etat-recrutement>1</etat-recrutement>")
                .replace(
                        "</formation>",
                        "<extras info='pix-emploi'><extra info='pix-emploi-target'>2.1:0:5</extra></extras></formation>");
    }

    private Response prescribed(World.Person person, String title, String replaces) {
        Response pathway = prescribe(person, title, replaces);
        pathway.then().statusCode(201).body("steps.title", contains(title));
        return pathway;
    }

    private Response prescribe(World.Person person, String title, String replaces) {
        Map<String, Object> pinned = sql.query("""
                        select s.id, s.starts from training_session s join training t on t.id = s.training_id
                        where t.title = ? and s.closed_by is null
                        """, title)
                .one(row -> Map.of(
                        "sessionId",
                        row.uuid("id"),
                        "startsOn",
                        row.date("starts").toString()));
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
                        Map.of("equipment", Map.of("computer", true, "connection", true), "maxSteps", 1),
                        "around",
                        Map.of("pinned", List.of(pinned))))
                .post("/v1/recommendations");
        recommendation.then().statusCode(201);
        Map<String, Object> wish = new HashMap<>(Map.of(
                "recommendationId", recommendation.path("recommendationId"),
                "optionId", recommendation.path("options[0].optionId")));
        if (replaces != null) wish.put("replaces", replaces);
        return as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(wish)
                .post("/v1/pathways");
    }

    private static void toldAs(UUID pathway, String... facts) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Topic.of("pathway.pathway").about(pathway).size() >= facts.length);
        List<Topic.Seen> told = Topic.of("pathway.pathway").about(pathway);
        assertThat(told)
                .extracting(each -> each.type().replaceAll("fr\\.pixemploi\\.pathway\\.|\\.v1", ""))
                .containsExactlyInAnyOrder(facts);
        told.forEach(each -> Contracts.checkEvent(each.type(), each.json()));
        Topic.of("pathway.pathway.state")
                .about(pathway)
                .forEach(each -> Contracts.checkEvent(each.type(), each.json()));
    }
}
