package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a candidate takes a certification test under comes with the enrolment: its time, its questions, and their needs. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class TestTimeJourneyTest {
    private static final Map<String, Object> NOTHING =
            Map.of("timeFactor", 1.0, "noFocusRule", false, "readAloud", false, "breaks", false, "needs", List.of());

    @Inject
    DataSource dataSource;

    @Test
    void aTestWhoseTimeIsUpTakesNoAnswerAndEndsByItselfWhenNobodyCalls() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate goesOn = room.enrol(NOTHING, 2);
        ExamRoom.Candidate away = room.enrol(NOTHING, 2);
        Player late = room.start(goesOn);
        Player nobody = room.start(away);
        Instant end = Instant.parse(late.see().get("startedAt").asText()).plusSeconds(2);
        Awaitility.await().atMost(Patience.FAR).until(() -> Instant.now().isAfter(end));

        for (int time = 0; time < 2; time++)
            late.answer(1, Map.of("type", "skip")).then().statusCode(409).body("code", equalTo("time-is-up"));
        JsonNode over = late.see();
        assertThat(over.get("status").asText()).isEqualTo("completed");
        assertThat(over.get("endReason").asText()).isEqualTo("expired");

        Topic.Seen told = News.of(
                "assessment.certification-sitting",
                "fr.pixemploi.assessment.certification-sitting-completed.v1",
                nobody.sitting());
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.data().get("endReason").asText()).isEqualTo("expired");
        assertThat(told.data().get("answers")).isEmpty();
        assertThat(Instant.parse(told.data().get("completedAt").asText()))
                .as("when its time was up, whenever that was noticed")
                .isEqualTo(Instant.parse(told.data().get("startedAt").asText()).plusSeconds(2));
        assertThat(room.line(away).get("endReason").asText()).isEqualTo("expired");
    }

    @Test
    void candidateAndRoomSeeTheEndWhichAHoldMovesAndNothingElse() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol(NOTHING, 6300);
        Player player = room.start(lea);
        JsonNode begun = player.see();
        Instant end = Instant.parse(begun.get("endsAt").asText());
        assertThat(end).isEqualTo(Instant.parse(begun.get("startedAt").asText()).plusSeconds(6300));
        assertThat(begun.get("secondsLeft").asInt()).isBetween(6000, 6300);
        assertThat(Instant.parse(room.line(lea).get("endsAt").asText())).isEqualTo(end);
        assertThat(Instant.parse(ExamRoom.signs(lea, player, Map.of("number", 1, "focused", true))
                        .get("endsAt")
                        .asText()))
                .isEqualTo(end);
        int told = player.play(2, true).path("secondsLeft").asInt();
        JsonNode then = player.see();
        assertThat(told)
                .as("the reply to an answer tells the same time as the sitting")
                .isBetween(
                        then.get("secondsLeft").asInt(),
                        begun.get("secondsLeft").asInt());
        assertThat(Instant.parse(then.get("endsAt").asText())).isEqualTo(end);

        room.commands(lea, "interruption").then().statusCode(200).body("endsAt", nullValue());
        assertThat(player.see().has("endsAt")).isFalse();
        room.commands(lea, "resume-authorisation").then().statusCode(200);
        Instant moved = Instant.parse(room.line(lea).get("endsAt").asText());
        assertThat(moved).isAfter(end);
        String alert = ExamRoom.raises(lea, player, 3).path("id");
        room.decides(alert, "validation").then().statusCode(200);
        assertThat(Instant.parse(player.see().get("endsAt").asText())).isAfter(moved);
        player.end().then().statusCode(200).body("endsAt", nullValue());
    }

    @Test
    void aTestAsksAsManyQuestionsAsTheRulesOfItsSessionSay() {
        ExamRoom room = new ExamRoom();
        Player some = room.start(room.enrol(NOTHING, 6300, 20));
        assertThat(some.see().get("total").asInt()).isEqualTo(20);
        some.play(20, false);
        JsonNode over = some.see();
        assertThat(over.get("endReason").asText()).isEqualTo("completed");
        assertThat(over.get("number").asInt()).isEqualTo(20);

        Player asBefore = room.start(room.enrol(NOTHING, 6300, null));
        assertThat(asBefore.see().get("total").asInt())
                .as("as the exam room asks by itself, where nothing was told")
                .isEqualTo(32);
    }

    @Test
    void aCandidateDoesNotChooseWhatIsArranged() throws SQLException {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol(
                Map.of(
                        "timeFactor",
                        1.0,
                        "noFocusRule",
                        false,
                        "readAloud",
                        false,
                        "breaks",
                        false,
                        "needs",
                        List.of("keyboard-only")),
                6300);
        room.commands(lea, "start-authorisation").then().statusCode(200);
        String authorisation = room.candidacy(lea).get("authorisationId").asText();
        for (Map<String, Object> wish : List.<Map<String, Object>>of(
                Map.of("authorisationId", authorisation, "needs", List.of("screen-reader")),
                Map.of("authorisationId", authorisation, "accommodations", Map.of("breaks", true)),
                Map.of("authorisationId", authorisation, "device", "phone")))
            lea.person()
                    .creates()
                    .body(wish)
                    .post("/v1/sittings")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("arranged-at-enrolment"));

        Player player = Player.start(lea.person(), "{\"authorisationId\": \"" + authorisation + "\"}");

        assertThat(needsOf(player.sitting())).isEqualTo("[\"keyboard-only\"]");
        JsonNode begun = player.see();
        assertThat(begun.get("device").asText()).isEqualTo("computer");
        String resume = "/v1/sittings/" + player.sitting() + "/resume";
        lea.person()
                .asks()
                .body(Map.of("device", "phone"))
                .post(resume)
                .then()
                .statusCode(422)
                .body("code", equalTo("arranged-at-enrolment"));
        assertThat(player.see().get("question").get("itemId"))
                .isEqualTo(begun.get("question").get("itemId"));
        lea.person()
                .asks()
                .body(Map.of("device", "computer"))
                .post(resume)
                .then()
                .statusCode(200);
    }

    private String needsOf(String sitting) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select plan ->> 'needs' from sitting where id = ?")) {
            select.setObject(1, UUID.fromString(sitting));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
