package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Exams are rescored by two members of the jury who know which, and by nobody else. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class ReservedWithdrawalJourneyTest {
    private static final String COMPLETED = "fr.pixemploi.assessment.certification-sitting-completed.v1";
    private static final String PROPOSALS = "/v1/item-bank/reserved-withdrawals";

    @Inject
    Sittings sittings;

    @Inject
    DataSource dataSource;

    /** Other tests meet all items. */
    @AfterEach
    void nothingIsWithdrawn() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from item_withdrawal");
            statement.executeUpdate("delete from withdrawal_proposal");
        }
    }

    @Test
    void anAuthorRescoresNoExamAndLearnsNoReservedId() {
        Player player = exam();
        String reserved = answered(player).getFirst().item().value();
        String unknown = "crcn-9-9-rien";

        assertThat(told(withdraws(reserved), reserved)).isEqualTo(told(withdraws(unknown), unknown));
        withdraws(reserved).then().statusCode(404).body("code", equalTo("item-not-found"));
        assertThat(told(People.as("autrice-anne").get(path(reserved)), reserved))
                .isEqualTo(told(People.as("autrice-anne").get(path(unknown)), unknown));
        propose(reserved, false).then().statusCode(201);
        confirm(reserved, false);
        assertThat(told(People.as("autrice-anne").get(path(reserved)), reserved))
                .as("withdrawn by the jury")
                .isEqualTo(told(People.as("autrice-anne").get(path(unknown)), unknown));
        People.as("autrice-anne").get("/v1/item-bank/withdrawals").then().body("items", equalTo(List.of()));
        assertThat(People.as("autrice-anne")
                        .get("/v1/item-bank/health?days=1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain(reserved);
        for (String user : List.of("autrice-anne", "nadia", "ops-omar"))
            People.as(user).get(PROPOSALS).then().statusCode(403);
    }

    @Test
    void twoMembersOfTheJuryWithdrawAnItemAndTakeItBackIn() {
        Player player = exam();
        Answered answer = answered(player).getFirst();
        String item = answer.item().value();
        double measured = mean(completed(player, 0), answer);

        String proposal = propose(item, false)
                .then()
                .statusCode(201)
                .body("status", equalTo("proposed"))
                .extract()
                .path("id");
        propose(item, false).then().statusCode(409).body("code", equalTo("withdrawal-already-proposed"));
        Response list = People.as("jury-jules").get(PROPOSALS + "/" + proposal + "/sittings?limit=200");
        list.then().statusCode(200).body("items.sittingId", hasItem(player.sitting()));
        confirms("jury-julie", proposal, list.header("ETag"))
                .then()
                .statusCode(409)
                .body("code", equalTo("another-member-decides"));
        People.as("jury-jules")
                .post(PROPOSALS + "/" + proposal + "/confirmation")
                .then()
                .statusCode(428);
        assertThat(answered(player).getFirst().standing()).isEqualTo(Standing.COUNTED);

        confirm(item, false);
        assertThat(answered(player).getFirst().standing()).isEqualTo(Standing.NEUTRALISED);
        Topic.Seen without = completed(player, 1);
        Contracts.checkEvent(without.type(), without.json());
        People.as("jury-julie")
                .header("If-Match", list.header("ETag"))
                .post(PROPOSALS + "/" + proposal + "/confirmation")
                .then()
                .statusCode(409);

        propose(item, false).then().statusCode(409).body("code", equalTo("item-already-withdrawn"));
        propose(item, true).then().statusCode(201);
        confirm(item, true);
        assertThat(answered(player).getFirst().standing()).isEqualTo(Standing.COUNTED);
        assertThat(mean(completed(player, 2), answer)).isCloseTo(measured, within(1e-6));
        propose(item, true).then().statusCode(404).body("code", equalTo("item-not-withdrawn"));
        propose(item, false).then().statusCode(201);
    }

    @Test
    void whoConfirmsHasSeenTheListAsItIs() {
        Player player = exam();
        String item = answered(player).getFirst().item().value();
        String proposal = propose(item, false).path("id");
        String seen = People.as("jury-jules")
                .get(PROPOSALS + "/" + proposal + "/sittings")
                .header("ETag");
        Player other = examBegun();
        PlacedSittings.ask(sittings, other.sitting(), item);
        other.answer(1, Map.of("type", "skip")).then().statusCode(200);

        confirms("jury-jules", proposal, seen).then().statusCode(412).body("code", equalTo("changed-meanwhile"));
        People.as("jury-jules")
                .get(PROPOSALS + "/" + proposal + "/sittings?limit=200")
                .then()
                .body("items.find { it.sittingId == '" + other.sitting() + "' }.status", equalTo("open"))
                .body("items.find { it.sittingId == '" + other.sitting() + "' }.candidateId", notNullValue());
        People.as("jury-julie").delete(PROPOSALS + "/" + proposal).then().statusCode(204);
        People.as("jury-julie").delete(PROPOSALS + "/" + proposal).then().statusCode(204);
        confirms("jury-jules", proposal, seen).then().statusCode(409).body("code", equalTo("withdrawal-decided"));
    }

    @Test
    void theJuryWithdrawsNothingOfTheOpenPool() {
        propose("crcn-1-1-mots-cles", false).then().statusCode(404).body("code", equalTo("item-not-found"));
        propose("crcn-9-9-rien", false).then().statusCode(404).body("code", equalTo("item-not-found"));
    }

    @Test
    void theSearchForAnItemReadsNoOtherAnswers() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("""
                    explain select distinct a.sitting_id from answer_given a
                    where a.item_id = 'crcn-1-1-mots-cles' and (a.standing = 'neutralised') = false
                      and a.sitting_id > '00000000-0000-0000-0000-000000000000' order by a.sitting_id limit 100
                    """)) {
                while (rows.next()) plan.append(rows.getString(1)).append('\n');
            }
            statement.execute("reset enable_seqscan");
            // Each month has the index "answers_by_item" under a name of its own.
            assertThat(plan).contains("_item_id_sitting_id_idx").doesNotContain("Seq Scan");
        }
    }

    /** Confirms the one proposal about the item that waits, and waits until it is carried out. */
    private static void confirm(String item, boolean undo) {
        String proposal = People.as("jury-jules")
                .get(PROPOSALS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.itemId == '" + item + "' && it.status == 'proposed' }.id");
        String seen = People.as("jury-jules")
                .get(PROPOSALS + "/" + proposal + "/sittings")
                .header("ETag");
        confirms("jury-jules", proposal, seen)
                .then()
                .statusCode(200)
                .body("undo", equalTo(undo))
                .body("status", equalTo("confirmed"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> People.as("jury-julie")
                        .get(PROPOSALS + "/" + proposal)
                        .then()
                        .statusCode(200)
                        .body("finishedAt", notNullValue()));
    }

    private static Response confirms(String user, String proposal, String seen) {
        return People.as(user).header("If-Match", seen).post(PROPOSALS + "/" + proposal + "/confirmation");
    }

    private static Response propose(String item, boolean undo) {
        return People.as("jury-julie")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("itemId", item, "reason", "Deux réponses sont justes.", "undo", undo))
                .post(PROPOSALS);
    }

    private static Response withdraws(String item) {
        return People.as("autrice-anne")
                .body(Map.of("reason", "La clé est fausse."))
                .put(path(item));
    }

    private static String path(String item) {
        return "/v1/item-bank/withdrawals/" + item;
    }

    /** All that an answer tells, but for the id that was asked for. */
    private static String told(Response response, String item) {
        ObjectNode body = (ObjectNode) Player.json(response);
        return response.statusCode() + " " + body.toString().replace(item, "*");
    }

    private List<Answered> answered(Player player) {
        Sitting stored = sittings.find(UUID.fromString(player.sitting())).orElseThrow();
        return stored.answered();
    }

    /** What certification was told last, after so many rescorings. */
    private static Topic.Seen completed(Player player, int rescored) {
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> {
                            List<Topic.Seen> told = new ArrayList<>(Topic.of("assessment.certification-sitting")
                                    .about(UUID.fromString(player.sitting())));
                            told.removeIf(seen -> !seen.type().equals(COMPLETED));
                            return told;
                        },
                        told -> told.size() == rescored + 1)
                .getLast();
    }

    private double mean(Topic.Seen told, Answered answer) {
        for (JsonNode given : told.data().get("answers")) {
            if (!new ItemId(given.get("itemId").asText()).equals(answer.item())) continue;
            return SittingEnd.of(told.data())
                    .mean("posterior", given.get("competence").asText());
        }
        throw new AssertionError("the answer is not told");
    }

    /** A certification sitting that ended after three questions. */
    private static Player exam() {
        Player player = examBegun();
        player.play(3, true);
        player.end().then().statusCode(200);
        return player;
    }

    private static Player examBegun() {
        People.Person person = People.someone();
        UUID authorisation = UUID.randomUUID();
        UUID candidate = UUID.randomUUID();
        Topic.of("certification.candidate")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.certification.certification-authorised.v1",
                        person.id(),
                        candidate,
                        2,
                        person.id(),
                        Map.of(
                                "authorisationId", authorisation,
                                "candidateId", candidate,
                                "sessionId", UUID.randomUUID(),
                                "beneficiaryId", person.id(),
                                "authorisedAt", Instant.now().toString(),
                                "validUntil", Instant.now().plusSeconds(600).toString(),
                                "testSeconds", 6300));
        Response started = Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> person.creates()
                                .body(Map.of("authorisationId", authorisation))
                                .post("/v1/sittings"),
                        response -> response.statusCode() != 404);
        started.then().statusCode(201);
        return new Player(person, started.path("id"));
    }
}
