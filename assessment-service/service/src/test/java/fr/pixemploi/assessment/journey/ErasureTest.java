package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Somebody is erased, as the profile service tells; certification-service says nothing in these tests. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class ErasureTest {
    static final String COMPLETED = "fr.pixemploi.assessment.erasure-completed.v1";

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Test
    void nothingOfAPersonIsLeftButAnswersThatAreNobodys() {
        People.Person person = People.someone();
        Player over = Player.start(person, SittingJourneyTest.SHORT);
        over.play(3, true);
        String result = over.end().path("resultId");
        UUID grant = Prescriber.share(person, result);
        Prescriber.read(result);
        UUID file = People.registered(People.STRUCTURE_A);
        Accounts.join(file, person.id(), People.STRUCTURE_A);
        Prescriber.withdraw(person.id(), UUID.randomUUID(), List.of());
        Player open = Player.start(person, SittingJourneyTest.SHORT);
        open.play(1, false);
        String diagnosis = person.creates()
                .body("{}")
                .post("/v1/diagnoses")
                .then()
                .extract()
                .path("id");

        Topic.Seen completed = erase(person.id(), file);

        assertThat(completed.data().path("rows").asInt()).isGreaterThan(5);
        assertThat(completed.data().path("kept")).isEmpty();
        assertThat(tablesWith(
                        person.id(),
                        file,
                        grant,
                        UUID.fromString(result),
                        UUID.fromString(over.sitting()),
                        UUID.fromString(diagnosis)))
                .isEmpty();
        assertThat(Topic.of("assessment.result.state").about(UUID.fromString(result)))
                .last()
                .satisfies(told -> assertThat(told.json()).isEmpty());
    }

    @Test
    void aTestThatGoesOnEndsWithAClearWordAndTheRoomWaitsForNobody() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        Player player = room.start(lea);
        ExamRoom.signs(
                lea,
                player,
                Map.of("number", 1, "focused", true, "device", "computer", "focusLosses", 2, "focusLostSeconds", 9));
        ExamRoom.raises(lea, player, 1).then().statusCode(201);

        erase(lea.person().id());

        player.answer(1, Map.of("type", "skip")).then().statusCode(409).body("code", equalTo("account-not-linked"));
        assertThat(tablesWith(lea.person().id(), lea.id(), UUID.fromString(player.sitting())))
                .isEmpty();
        assertThat(Topic.of("assessment.live-session.state").about(room.session()))
                .last()
                .satisfies(told ->
                        assertThat(told.data().path("openAlerts").asInt(-1)).isZero());
        assertThat(room.line(lea).isMissingNode()).isTrue();
    }

    /** Certification may be faster than this service: then the desk is found by nobody any more. */
    @Test
    void aCandidateWhomCertificationErasedFirstLeavesNoDesk() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        room.commands(lea, "start-authorisation").then().statusCode(200);

        Topic.of("certification.candidate.state")
                .send(
                        lea.id() + " is gone",
                        "fr.pixemploi.certification.candidate-state.v1",
                        lea.id(),
                        lea.id(),
                        Long.MAX_VALUE,
                        lea.person().id(),
                        null);
        Awaitility.await().atMost(Patience.FAR).until(() -> room.line(lea).isMissingNode());
        erase(lea.person().id());

        assertThat(tablesWith(lea.person().id(), lea.id())).isEmpty();
    }

    @Test
    void aKioskShowsNobodyWhoWasErased() {
        UUID person = People.registered(People.STRUCTURE_A);
        String code = People.as("nadia")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("structureId", People.STRUCTURE_A, "beneficiaryId", person, "campaignCode", "PXCMRT346"))
                .post("/v1/kiosk-codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        Response opened = Kiosk.enrolled("marc", People.STRUCTURE_A).opens(code);
        String token = opened.path("token");
        assertThat(atKiosk(token).statusCode()).isEqualTo(200);

        erase(person);

        assertThat(atKiosk(token).statusCode()).isEqualTo(401);
        assertThat(tablesWith(person)).isEmpty();
    }

    @Test
    void whoWasErasedComesBackAsSomebodyNew() {
        People.Person before = People.someone();
        Player.start(before, SittingJourneyTest.SHORT).play(1, true);
        erase(before.id());

        UUID id = UUID.randomUUID();
        Accounts.link(id, before.token(), People.STRUCTURE_A);
        People.Person after = new People.Person(before.account(), id);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() ->
                        after.asks().get("/v1/sittings").then().statusCode(200).body("items.size()", equalTo(0)));
        Player.start(after, SittingJourneyTest.SHORT).play(1, true);
    }

    private static Response atKiosk(String token) {
        return Kiosk.with("Kiosk " + token).get("/v1/kiosk-sessions/current");
    }

    /** Tells whom to erase, and waits until this service has done it. */
    private static Topic.Seen erase(UUID... people) {
        UUID erasure = ToldErasures.tell(people);
        return News.of("assessment.erasure-completed", COMPLETED, erasure.toString());
    }

    private Set<String> tablesWith(UUID... ids) {
        return StoredTexts.tablesWith(
                database, Stream.of(ids).map(UUID::toString).toArray(String[]::new));
    }
}
