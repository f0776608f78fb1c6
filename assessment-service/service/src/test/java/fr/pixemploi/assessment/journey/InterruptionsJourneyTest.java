package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.sitting.application.ExpireSittings;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Life gets in the way of a test: a pause, another device, no network, no time, no courage. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class InterruptionsJourneyTest {
    private static final String ON_COMPUTER = "{\"campaignCode\": \"PXEMPR346\", \"device\": \"computer\"}";

    @Inject
    DataSource dataSource;

    @Inject
    ExpireSittings expireSittings;

    @Test
    void aPausePutsTheQuestionAwaySoThatNobodyWorksOnItMeanwhile() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.CAMPAIGN);
        String url = "/v1/sittings/" + player.sitting();
        String known = player.see().get("question").get("itemId").asText();

        for (int time = 0; time < 2; time++)
            person.asks()
                    .post(url + "/pause")
                    .then()
                    .statusCode(200)
                    .body("hold", equalTo("paused"))
                    .body("secondsLeft", greaterThan(0))
                    .body("question", nullValue());
        player.answer(1, Map.of("type", "skip")).then().statusCode(409).body("code", equalTo("sitting-paused"));
        player.answer(2, Map.of("type", "skip")).then().statusCode(409).body("code", equalTo("sitting-paused"));
        person.asks().get(url).then().body("hold", equalTo("paused")).body("question", nullValue());

        person.asks()
                .body("{}")
                .post(url + "/resume")
                .then()
                .statusCode(200)
                .body("hold", nullValue())
                .body("number", equalTo(2))
                .body("question.itemId", not(equalTo(known)));
        player.answer(1, Map.of("type", "skip")).then().statusCode(409).body("code", equalTo("question-not-current"));
        player.answer(2, Map.of("type", "skip")).then().statusCode(200);
        People.someone().asks().post(url + "/pause").then().statusCode(404);
    }

    @Test
    void nobodyChoosesQuestionsByPausing() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.CAMPAIGN);
        String url = "/v1/sittings/" + player.sitting();
        for (int pause = 0; pause < 3; pause++) {
            person.asks().post(url + "/pause").then().statusCode(200);
            person.asks().body("{}").post(url + "/resume").then().statusCode(200);
        }
        JsonNode before = player.see();

        person.asks().post(url + "/pause").then().statusCode(409).body("code", equalTo("no-pause-left"));

        assertThat(player.see().get("question").get("itemId"))
                .isEqualTo(before.get("question").get("itemId"));
        assertThat(player.play(50, true).get("status").asText()).isEqualTo("completed");
    }

    @Test
    void aSittingGoesOnOnAPhoneWithQuestionsThatAPhoneCanShow() {
        People.Person person = People.someone();
        Player player = Player.start(person, ON_COMPUTER);
        player.play(3, true);
        String url = "/v1/sittings/" + player.sitting();

        person.asks()
                .body("{\"device\": \"phone\"}")
                .post(url + "/resume")
                .then()
                .statusCode(200)
                .body("device", equalTo("phone"))
                .body("number", equalTo(4));
        person.asks()
                .body("{\"device\": \"fridge\"}")
                .post(url + "/resume")
                .then()
                .statusCode(422);
        assertThat(player.play(40, true).get("status").asText()).isEqualTo("completed");
        person.asks().body("{}").post(url + "/resume").then().statusCode(409).body("code", equalTo("sitting-over"));
    }

    @Test
    void anAnswerThatWasGivenOfflineCountsAsOfThen() throws SQLException {
        Player player = Player.start(People.someone(), SittingJourneyTest.CAMPAIGN);
        Instant then = Instant.now().minusSeconds(1);
        Map<String, Object> late = new LinkedHashMap<>();
        late.put("number", 1);
        late.put("response", Map.of("type", "skip"));
        late.put("answeredAt", then.toString());
        Map<String, Object> lie = new LinkedHashMap<>(late);
        lie.put("number", 2);
        lie.put("answeredAt", "2020-01-01T00:00:00Z");

        player.send(late).then().statusCode(200);
        player.send(late).then().statusCode(200);
        player.send(lie).then().statusCode(200);

        assertThat(query(
                        "select implausible || ' ' || (answered_at <= received_at) from answer where sitting_id = ?::uuid order by number",
                        player.sitting()))
                .containsExactly("false true", "true true");
    }

    @Test
    void givingUpLeavesNoResult() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        player.play(2, true);
        String url = "/v1/sittings/" + player.sitting();

        for (int time = 0; time < 2; time++)
            person.asks()
                    .post(url + "/abandon")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("abandoned"))
                    .body("endReason", equalTo("abandoned"))
                    .body("resultId", nullValue());
        person.asks().get("/v1/results").then().body("items.size()", equalTo(0));
        Player.start(person, SittingJourneyTest.SHORT);
        Player over = Player.start(person, SittingJourneyTest.CAMPAIGN);
        person.asks().post("/v1/sittings/" + over.sitting() + "/end").then().statusCode(200);
    }

    @Test
    void aSittingThatNobodyGoesOnWithEndsWithWhatWasAnswered() throws SQLException {
        People.Person person = People.someone();
        Player begun = Player.start(person, SittingJourneyTest.SHORT);
        begun.play(2, true);
        Player fresh = Player.start(person, SittingJourneyTest.CAMPAIGN);
        execute(
                "update sitting set touched_at = now() - interval '400 days', started_at = now() - interval '401 days' where id = ?::uuid",
                begun.sitting());

        assertThat(expireSittings.handle()).isEqualTo(1);

        JsonNode over = begun.see();
        assertThat(over.get("status").asText()).isEqualTo("completed");
        assertThat(over.get("endReason").asText()).isEqualTo("expired");
        assertThat(over.hasNonNull("resultId")).isTrue();
        assertThat(fresh.see().get("status").asText()).isEqualTo("open");
    }

    @Test
    void improvingAsksOnlyWhatIsNotAtTheTopAndKeepsTheRest() {
        People.Person person = People.someone();
        person.creates()
                .body("{\"campaignCode\": \"PXCMRT346\", \"improve\": true}")
                .post("/v1/sittings")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-improve"));
        Player first = Player.start(person, SittingJourneyTest.SHORT);
        String result = first.play(10, false).get("resultId").asText();
        int before = person.asks().get("/v1/results/" + result).path("competences.size()");

        Player second = Player.start(person, "{\"campaignCode\": \"PXCMRT346\", \"improve\": true}");
        assertThat(second.see().get("attempt").asInt()).isEqualTo(2);
        String improved = second.play(10, true).get("resultId").asText();

        person.asks().get("/v1/results/" + improved).then().body("competences.size()", equalTo(before));
    }

    private List<String> query(String sql, String sitting) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, UUID.fromString(sitting));
            List<String> found = new java.util.ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void execute(String sql, String sitting) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, UUID.fromString(sitting));
            update.executeUpdate();
        }
    }
}
