package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who guesses codes of the exam room, at its door or at its desk. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class SeatGuessesTest {
    @Inject
    Sql sql;

    @Test
    void whoGuessesAccessCodesIsStoppedAfterFiveAndNobodyElseIs() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrolByName();
        People.Person guesser = People.someone();
        for (String none : List.of("BCD", "'; --1", "", "BBBBBBB"))
            ExamRoom.comes(guesser, none).then().body("code", equalTo("invalid-request"));
        for (String guess : List.of("BBBBBB", "CCCCCC", "0O1I5S", "bbbbbb", "DDDDDD")) {
            ExamRoom.comes(guesser, guess).then().statusCode(422).body("code", equalTo("access-code-refused"));
        }
        ExamRoom.comes(guesser, room.accessCode())
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("codes-must-wait"));
        assertThat(rows("wrong_access_code where beneficiary_id = ?", guesser.id()))
                .as("written down")
                .isEqualTo(5);
        assertThat(rows("live_arrival where beneficiary_id = ?", guesser.id())).isZero();
        room.arrivalCode(lea.person());
    }

    @Test
    void guessingAtOnceGainsNothing() throws Exception {
        People.Person guesser = People.someone();
        List<Integer> statuses =
                AtOnce.call(9, () -> ExamRoom.comes(guesser, "BBBBBB").statusCode());
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(4);
    }

    @Test
    void wrongArrivalCodesStopTheRoomForAMinuteAndAreWrittenDown() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrolByName();
        ExamRoom.Candidate noe = room.enrolByName();
        ExamRoom other = new ExamRoom();
        ExamRoom.Candidate zoe = other.enrolByName();
        String elsewhere = other.arrivalCode(lea.person());
        String right = room.arrivalCode(lea.person());
        List<String> wrong = new ArrayList<>(List.of("0000", "BBBB", "cccc", elsewhere));
        wrong.remove(right);
        for (int i = 0; i < 5; i++) {
            room.seats(i % 2 == 0 ? lea : noe, i < wrong.size() ? wrong.get(i) : "ZZZZ")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("arrival-code-refused"));
        }
        room.seats(lea, right)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("codes-must-wait"));
        assertThat(rows("wrong_arrival_code where session_id = ?", room.session()))
                .isEqualTo(5);
        other.seats(zoe, other.arrivalCode(zoe.person())).then().statusCode(200);
    }

    private int rows(String fromWhere, UUID id) {
        return sql.query("select count(*) from " + fromWhere, id).one(row -> row.integer("count"));
    }
}
