package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The entry diagnosis over REST with real tokens, PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class DiagnosisJourneyTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHIPPED = "01940000-0000-7000-8000-0000000d1a02";
    private static final String STATE = "fr.pixemploi.assessment.diagnosis-state.v1";
    private static final Map<String, Object> SKIP = Map.of("type", "skip");
    private static final Map<String, String> AT_EASE = Map.of(
            "devices", "phone-and-computer",
            "connection", "always",
            "how-often", "every-day",
            "formalities", "alone",
            "at-ease", "at-ease",
            "company", "alone");

    @Inject
    DataSource dataSource;

    @Test
    void aPersonWithoutEquipmentMeetsAMediatorFirstAndMayDoItAgain() {
        People.Person person = People.someone();
        Response begun = start(person, "{\"device\": \"phone\"}");
        begun.then()
                .header("Location", "/v1/diagnoses/" + begun.path("id"))
                .body("status", equalTo("open"))
                .body("welcome", containsString("Ce n'est pas un examen"))
                .body("questions", hasSize(6))
                .body("questions.choices.id.flatten()", hasItem("unknown"))
                .body("tasks", hasSize(3))
                .body("tasks.question.type", equalTo(List.of("environment", "environment", "environment")))
                .body("tasks[0].question.environment.url", equalTo("/v1/environments/phone-settings"))
                .body("advice", nullValue());
        assertThat(begun.asString())
                .doesNotContain("\"key\"")
                .doesNotContain("solution")
                .doesNotContain("hint");
        String id = begun.path("id");

        answer(person, id, "devices", "none").then().statusCode(200).body("answers.devices", equalTo("none"));
        answer(person, id, "at-ease", "not-yet").then().statusCode(200);
        for (int task = 1; task <= 3; task++) {
            task(person, id, task, SKIP)
                    .then()
                    .statusCode(200)
                    .body("tasks[" + (task - 1) + "].state", equalTo("done"))
                    .body("tasks[" + (task - 1) + "].outcome", nullValue());
        }
        end(person, id)
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("advice.route", equalTo("mediation-first"))
                .body("advice.rule", equalTo("sans appareil et peu d'exercices réussis"))
                .body("advice.forPerson", containsString("à votre rythme"))
                .body("advice.forAdviser", notNullValue())
                .body("advice.campaignCode", nullValue())
                .body("tasks.outcome", equalTo(List.of("do-not-know", "do-not-know", "do-not-know")));
        end(person, id).then().statusCode(200).body("advice.route", equalTo("mediation-first"));

        Topic.Seen told = News.of("assessment.diagnosis.state", STATE, id);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.key()).isEqualTo(id);
        assertThat(told.data().get("route").asText()).isEqualTo("mediation-first");
        assertThat(told.json()).doesNotContain("devices").doesNotContain("none");
        Topic.Seen fact = News.of("assessment.diagnosis", "fr.pixemploi.assessment.diagnosis-completed.v1", id);
        Contracts.checkEvent(fact.type(), fact.json());
        assertThat(fact.json()).doesNotContain("mediation");

        String again = start(person, "{}").path("id");
        person.asks().get("/v1/diagnoses").then().statusCode(200).body("items.id", equalTo(List.of(again, id)));
        end(person, again).then().body("status", equalTo("abandoned")).body("advice", nullValue());
    }

    @Test
    void aPersonAtEaseGoesOnWithTheFullTest() {
        People.Person person = People.someone();
        String id = start(
                        person,
                        "{\"campaignCode\": \"pxempr346\", \"device\": \"computer\", \"needs\": [\"keyboard-only\"]}")
                .path("id");
        AT_EASE.forEach((question, choice) ->
                answer(person, id, question, choice).then().statusCode(200));
        JsonNode diagnosis = see(person, id);
        for (JsonNode task : diagnosis.get("tasks")) {
            task(person, id, task.get("number").asInt(), right(id, task)).then().statusCode(200);
        }
        end(person, id)
                .then()
                .body("tasks.outcome", equalTo(List.of("succeeded", "succeeded", "succeeded")))
                .body("advice.route", equalTo("full-test"))
                .body("advice.obstacle", equalTo("none"))
                .body("advice.place", nullValue())
                .body("advice.campaignCode", equalTo("PXEMPR346"));
        person.creates()
                .body(SittingJourneyTest.CAMPAIGN)
                .post("/v1/sittings")
                .then()
                .statusCode(201);
    }

    @Test
    void aTaskWhoseItemWasWithdrawnIsNotAskedAndCountsAsNotTried() throws SQLException {
        People.Person person = People.someone();
        String id = start(person, "{\"device\": \"phone\"}").path("id");
        JsonNode mail = see(person, id).get("tasks").get(1);
        String item = mail.get("question").get("itemId").asText();
        task(person, id, 2, right(id, mail)).then().statusCode(200);
        try {
            People.as("autrice-anne")
                    .body(Map.of("reason", "La clé est fausse."))
                    .put("/v1/item-bank/withdrawals/" + item)
                    .then()
                    .statusCode(200);
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() -> !tasksOfSomeone().contains(item));
            end(person, id).then().statusCode(200).body("tasks[1].outcome", equalTo("not-tried"));
        } finally {
            // Other tests meet all items.
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement delete =
                            connection.prepareStatement("delete from item_withdrawal where item_id = ?")) {
                delete.setString(1, item);
                delete.executeUpdate();
            }
        }
        Awaitility.await().atMost(Patience.FAR).until(() -> tasksOfSomeone().contains(item));
    }

    private static List<String> tasksOfSomeone() {
        return start(People.someone(), "{\"device\": \"phone\"}").path("tasks.question.itemId");
    }

    @Test
    void aTaskIsAnsweredOnceAndWhatWasTypedIsNotKept() throws SQLException {
        People.Person person = People.someone();
        String id = start(person, "{\"device\": \"phone\"}").path("id");
        JsonNode mail = see(person, id).get("tasks").get(1);
        Object right = right(id, mail);
        task(person, id, 2, Map.of("type", "single-choice", "choice", "a"))
                .then()
                .statusCode(422)
                .body("code", equalTo("response-does-not-fit"));
        task(person, id, 2, right).then().statusCode(200);
        task(person, id, 2, right).then().statusCode(200).body("tasks[1].state", equalTo("done"));
        task(person, id, 2, SKIP).then().statusCode(409).body("code", equalTo("already-answered"));
        task(person, id, 4, SKIP).then().statusCode(404).body("code", equalTo("not-found"));
        assertThat(text("select tasks::text from diagnosis where id = ?", UUID.fromString(id)))
                .contains("succeeded")
                .doesNotContain("Bonjour");
    }

    @Test
    void refusalsAreTold() {
        People.Person person = People.someone();
        String id = start(person, "{}").path("id");
        person.creates()
                .body("{}")
                .post("/v1/diagnoses")
                .then()
                .statusCode(409)
                .body("code", equalTo("diagnosis-already-open"))
                .header("Location", "/v1/diagnoses/" + id);
        answer(person, id, "devices", "mainframe")
                .then()
                .statusCode(422)
                .body("code", equalTo("answer-not-proposed"))
                .body("errors.pointer", equalTo(List.of("/choice")));
        answer(person, id, "health", "none")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/questionId")));
        People.Person other = People.someone();
        other.asks().get("/v1/diagnoses/" + id).then().statusCode(404);
        answer(other, id, "devices", "none").then().statusCode(404);
        end(other, id).then().statusCode(404);
        answer(person, id, "devices", "phone").then().statusCode(200);
        share(person, id).then().statusCode(409).body("code", equalTo("diagnosis-not-over"));
        end(person, id).then().statusCode(200);
        answer(person, id, "devices", "none").then().statusCode(409).body("code", equalTo("diagnosis-over"));
        task(person, id, 1, SKIP).then().statusCode(409).body("code", equalTo("diagnosis-over"));
        person.creates()
                .body("{\"campaignCode\": \"nothing\"}")
                .post("/v1/diagnoses")
                .then()
                .statusCode(404)
                .body("code", equalTo("campaign-not-found"));
        People.as("nadia").body("{}").post("/v1/diagnoses").then().statusCode(403);
    }

    @Test
    void anAdviserReadsWhatIsSharedOnlyAndEachReadingIsNoted() throws SQLException {
        People.Person person = People.someone();
        String id = start(person, "{}").path("id");
        answer(person, id, "devices", "phone");
        for (int task = 1; task <= 3; task++)
            task(person, id, task, SKIP).then().statusCode(200);
        end(person, id).then().statusCode(200);
        String path = "/v1/diagnoses/" + id;
        String list = "/v1/structures/" + People.STRUCTURE_A + "/diagnoses?beneficiaryId=" + person.id();
        People.as("nadia").get(path).then().statusCode(404);
        People.as("nadia").get(list).then().statusCode(200).body("items", hasSize(0));

        String grant = share(person, id).then().statusCode(202).extract().path("grantId");
        Topic.Seen told = News.of("assessment.sharing", "fr.pixemploi.assessment.sharing-consented.v1", grant);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.data().get("resultIds").get(0).asText()).isEqualTo(id);
        grant(person, UUID.fromString(grant), 1, "active", List.of(id));

        awaitStatus("nadia", path, 200);
        People.as("nadia")
                .get(path)
                .then()
                .body("advice.route", equalTo("mediation-first"))
                .body("advice.obstacle", equalTo("strong"));
        People.as("nadia")
                .get(list)
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].answers", nullValue())
                .body("items[0].advice", nullValue());
        People.as("bruno").get(path).then().statusCode(404).body("code", equalTo("not-found"));
        People.as("bruno").get(list).then().statusCode(404);
        assertThat(text(
                        "select string_agg(distinct role, ',') from diagnosis_read where diagnosis_id = ?",
                        UUID.fromString(id)))
                .isEqualTo("adviser");
        grant(person, UUID.fromString(grant), 2, "withdrawn", List.of(id));
        awaitStatus("nadia", path, 404);
    }

    @Test
    void aTerritorySetsItsRulesWhichNeverChangeOnceActive() {
        String sets = "/v1/structures/" + People.STRUCTURE_A + "/diagnosis-rule-sets";
        rules(
                        "marc",
                        sets,
                        "{\"code\": \"allier\", \"title\": \"x\", \"content\": {\"rules\": [{\"name\": \"x\", "
                                + "\"when\": {\"answer\": {\"question\": \"health\", \"in\": [\"x\"]}}, \"then\": {\"route\": \"home\"}}]}}")
                .then()
                .statusCode(422)
                .body("code", equalTo("diagnosis-rules-refused"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/content/rules/0/when/answer/question",
                                "/content/rules/0/then/route",
                                "/content/rules/0/then/forPerson",
                                "/content/rules/0/then/forAdviser",
                                "/content/otherwise"));
        rules("carole", sets, draft("allier", "full-test"))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        rules("nadia", sets, draft("allier", "full-test")).then().statusCode(403);

        Response first = rules("marc", sets, draft("allier", "full-test"));
        first.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("status", equalTo("draft"))
                .header("ETag", "\"1\"");
        String set = sets + "/" + first.path("id");
        String change = "{\"title\": \"Allier\", \"content\": " + content("assisted-test") + "}";
        People.as("marc").body(change).put(set).then().statusCode(428);
        People.as("marc")
                .header("If-Match", "\"7\"")
                .body(change)
                .put(set)
                .then()
                .statusCode(412);
        People.as("marc")
                .header("If-Match", "\"1\"")
                .body(change)
                .put(set)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        People.as("carole").get(set).then().statusCode(404);
        People.as("marc").get(sets).then().statusCode(200).body("items.id", hasItem(SHIPPED));

        People.as("marc").post(set + "/activation").then().statusCode(200).body("inForce", equalTo(true));
        People.as("marc")
                .header("If-Match", "\"2\"")
                .body(change)
                .put(set)
                .then()
                .statusCode(409)
                .body("code", equalTo("diagnosis-rules-active"));
        rules("marc", sets, draft("allier", "full-test")).then().statusCode(201).body("version", equalTo(2));

        People.Person person = People.someone();
        String id = start(person, "{\"structureId\": \"" + People.STRUCTURE_A + "\"}")
                .path("id");
        answer(person, id, "devices", "none");
        end(person, id)
                .then()
                .body("ruleSetId", equalTo(first.path("id")))
                .body("advice.route", equalTo("assisted-test"))
                .body("advice.campaignCode", equalTo("PXCMRT346"));

        People.as("marc")
                .post(sets + "/" + SHIPPED + "/activation")
                .then()
                .statusCode(200)
                .body("inForce", equalTo(true));
        People.as("marc").get(set).then().body("inForce", equalTo(false)).body("status", equalTo("active"));
    }

    @Test
    void twoSetsRunSideBySideAndTellOfThoseWhoShare() throws SQLException {
        String structure = "/v1/structures/" + People.STRUCTURE_B;
        String other = rules("carole", structure + "/diagnosis-rule-sets", draft("plus-tot", "mediation-first"))
                .path("id");
        String experiments = structure + "/diagnosis-experiments";
        String wish = "{\"title\": \"Médiation plus tôt ?\", \"ruleSetA\": \"" + SHIPPED + "\", \"ruleSetB\": \""
                + other + "\", \"shareOfB\": 50}";
        rules("carole", experiments, wish.replace(other, SHIPPED))
                .then()
                .statusCode(422)
                .body("code", equalTo("experiment-needs-two-rule-sets"));
        rules("marc", experiments, wish).then().statusCode(404);
        String experiment = rules("carole", experiments, wish)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        rules("carole", experiments, wish).then().statusCode(409).body("code", equalTo("experiment-already-running"));
        People.as("carole")
                .get(structure + "/diagnosis-rule-sets/" + other)
                .then()
                .body("status", equalTo("active"));
        String report = experiments + "/" + experiment + "/report";

        Set<String> assigned = new HashSet<>();
        String mine = "{\"structureId\": \"" + People.STRUCTURE_B + "\", \"campaignCode\": \"PXCMRT346\"}";
        for (int i = 0; i < 3; i++) {
            People.Person person = People.someone();
            Response begun = start(person, mine);
            begun.then().body("experimentId", equalTo(experiment));
            answer(person, begun.path("id"), "devices", "phone");
            end(person, begun.path("id")).then().statusCode(200);
            Response again = start(person, mine);
            assertThat(again.<String>path("ruleSetId")).isEqualTo(begun.path("ruleSetId"));
            assigned.add(begun.path("ruleSetId"));
        }
        assertThat(assigned).isSubsetOf(SHIPPED, other);
        // Begun today and shared with nobody: nothing to see of them.
        JsonNode before = Player.json(People.as("carole").get(report));
        assertThat(before.get("a").get("assigned").asInt()).isZero();
        assertThat(before.get("b").get("assigned").asInt()).isZero();

        People.Person person = People.someone();
        UUID diagnosis = finished(person.id(), UUID.fromString(experiment));
        finished(UUID.randomUUID(), UUID.fromString(experiment));
        assertThat(full(report).get("persons").asInt()).isZero();
        shared(person, diagnosis);
        assertThat(Player.json(People.as("carole").get(report))
                        .at("/a/assigned")
                        .asInt())
                .isEqualTo(2);
        assertThat(full(report).get("persons").asInt()).isEqualTo(1);

        Player player = Player.start(person, SittingJourneyTest.SHORT);
        player.play(1, true);
        person.asks().post("/v1/sittings/" + player.sitting() + "/end").then().statusCode(200);
        assertThat(full(report).get("completed").asInt()).isZero();
        assertThat(full(report).has("mastery")).isFalse();
        shared(
                person,
                UUID.fromString(
                        text("select id::text from result where sitting_id = ?", UUID.fromString(player.sitting()))));
        assertThat(full(report).get("completed").asInt()).isEqualTo(1);
        assertThat(full(report).get("mastery").asDouble()).isBetween(0.0, 1.0);
        People.as("carole")
                .get(structure + "/diagnosis-rule-sets/" + SHIPPED + "/report")
                .then()
                .statusCode(200)
                .body("ruleSetId", equalTo(SHIPPED));
        People.as("marc").get(report).then().statusCode(404).body("code", equalTo("not-found"));
        People.as("marc")
                .get(report.replace(People.STRUCTURE_B.toString(), People.STRUCTURE_A.toString()))
                .then()
                .statusCode(404);

        People.as("carole")
                .post(experiments + "/" + experiment + "/end")
                .then()
                .statusCode(200)
                .body("endedAt", notNullValue());
        People.Person later = People.someone();
        start(later, mine).then().body("experimentId", nullValue()).body("ruleSetId", equalTo(SHIPPED));
        People.as("carole").get(experiments).then().body("items[0].id", equalTo(experiment));
    }

    @Test
    void whoeverWritesRulesSeesWhatIsAsked() {
        People.as("marc")
                .get("/v1/diagnosis-questionnaire")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("provenance", containsString("Proposition du projet"))
                .body("questions.topic.unique()", containsInAnyOrder("equipment", "habits", "ease"))
                .body("tasks.title", hasItem("Répondre à un message"));
    }

    private static JsonNode full(String report) {
        JsonNode full = Player.json(People.as("carole").get(report)).at("/a/routes/0");
        assertThat(full.get("route").asText()).isEqualTo("full-test");
        return full;
    }

    private static Response start(People.Person person, String body) {
        Response begun = person.creates().body(body).post("/v1/diagnoses");
        begun.then().statusCode(201);
        return begun;
    }

    private static JsonNode see(People.Person person, String id) {
        return Player.json(person.asks().get("/v1/diagnoses/" + id));
    }

    private static Response answer(People.Person person, String id, String question, String choice) {
        return person.asks()
                .body(write(Map.of("questionId", question, "choice", choice)))
                .post("/v1/diagnoses/" + id + "/answers");
    }

    private static Response task(People.Person person, String id, int number, Object response) {
        return person.asks()
                .body(write(Map.of("response", response)))
                .post("/v1/diagnoses/" + id + "/tasks/" + number + "/answer");
    }

    private static Response end(People.Person person, String id) {
        return person.asks().post("/v1/diagnoses/" + id + "/end");
    }

    private static Response share(People.Person person, String id) {
        return person.creates()
                .body("{\"structureId\": \"%s\", \"purpose\": \"accompagnement\", \"until\": \"%s\"}"
                        .formatted(People.STRUCTURE_A, Instant.now().plus(Duration.ofDays(90))))
                .post("/v1/diagnoses/" + id + "/sharings");
    }

    private static Response rules(String user, String path, String body) {
        return People.as(user)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    private static String draft(String code, String route) {
        return "{\"code\": \"" + code + "\", \"title\": \"Allier\", \"content\": " + content(route) + "}";
    }

    private static String content(String route) {
        String words = "\"forPerson\": \"Venez nous voir.\", \"forAdviser\": \"Recevoir la personne.\"";
        return "{\"rules\": [{\"name\": \"sans appareil\", \"when\": {\"answer\": {\"question\": \"devices\", \"in\": [\"none\"]}}, "
                + "\"then\": {\"route\": \"" + route + "\", \"campaignCode\": \"PXCMRT346\", " + words + "}}], "
                + "\"otherwise\": {\"route\": \"" + route + "\", " + words + "}}";
    }

    /** A diagnosis of the day before yesterday under the shipped rules, which came to the full test. */
    private UUID finished(UUID person, UUID experiment) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into diagnosis (id, beneficiary_id, structure_id, rule_set_id, experiment_id, arm, questionnaire, needs,
                          seed, bank_version, answers, tasks, started_at, ended_at, route, decision)
                        values (?, ?, ?, ?::uuid, ?, 'A', 1, '{}', 1, '', '{}', '[]', now() - interval '2 days', now() - interval '2 days',
                          'full-test', '{}')
                        """)) {
            insert.setObject(1, id);
            insert.setObject(2, person);
            insert.setObject(3, People.STRUCTURE_B);
            insert.setString(4, SHIPPED);
            insert.setObject(5, experiment);
            insert.executeUpdate();
        }
        return id;
    }

    private void shared(People.Person person, UUID what) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into sharing (grant_id, beneficiary_id, structure_id, until, status, result_ids)
                        values (gen_random_uuid(), ?, ?, now() + interval '90 days', 'active', array[?::uuid])
                        """)) {
            insert.setObject(1, person.id());
            insert.setObject(2, People.STRUCTURE_B);
            insert.setObject(3, what);
            insert.executeUpdate();
        }
    }

    /** What is right for a task of a diagnosis. */
    static Object right(String diagnosis, JsonNode task) {
        JsonNode line = Player.ofVariant(
                "select seed::text from diagnosis where id = ?::uuid",
                diagnosis,
                task.get("question").get("itemId").asText());
        return JSON.convertValue(line.get("right"), Map.class);
    }

    private String text(String sql, UUID parameter) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void grant(People.Person person, UUID grant, long version, String status, List<String> results) {
        Topic.of("profile.sharing.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.profile.sharing-state.v1",
                        grant,
                        grant,
                        version,
                        person.id(),
                        Map.of(
                                "grantId",
                                grant,
                                "beneficiaryId",
                                person.id(),
                                "structureId",
                                People.STRUCTURE_A,
                                "purpose",
                                "accompagnement",
                                "until",
                                Instant.now().plusSeconds(600).toString(),
                                "status",
                                status,
                                "resultIds",
                                results));
    }

    private static void awaitStatus(String user, String path, int status) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> People.as(user).get(path).statusCode() == status);
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
