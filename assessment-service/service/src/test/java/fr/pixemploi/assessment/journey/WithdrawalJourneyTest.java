package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.itemwithdrawal.application.TakeAnswersBack;
import fr.pixemploi.assessment.itemwithdrawal.domain.Search;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import fr.pixemploi.assessment.sitting.application.CountItemAgain;
import fr.pixemploi.assessment.sitting.application.NeutraliseItem;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An item turns out to be faulty while people sit tests: nobody meets it any more, and nobody keeps what it measured. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class WithdrawalJourneyTest {
    private static final int NEVER_TAKEN = 999;

    @Inject
    Sittings sittings;

    @Inject
    Withdrawals withdrawals;

    @Inject
    NeutraliseItem neutraliseItem;

    @Inject
    CountItemAgain countItemAgain;

    @Inject
    DataSource dataSource;

    /** Other tests meet all items. */
    @AfterEach
    void nothingIsWithdrawn() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from item_withdrawal");
        }
    }

    @Test
    void aResultIsMadeAgainWithoutTheItemAndEveryoneIsTold() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        String before = player.play(10, true).get("resultId").asText();
        Prescriber.share(person, before);
        Prescriber.read(before);
        String item = stored(player).answered().getFirst().item().value();
        People.Person other = People.someone();
        Player sits = Player.start(other, SittingJourneyTest.SHORT);
        PlacedSittings.ask(sittings, sits.sitting(), item);
        People.as("nadia").body(Map.of("reason", "non")).put(path(item)).then().statusCode(403);

        People.as("autrice-anne")
                .body(Map.of("reason", "La clé est fausse."))
                .put(path(item))
                .then()
                .statusCode(200)
                .body("itemId", equalTo(item));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> People.as("autrice-anne")
                        .get(path(item))
                        .then()
                        .statusCode(200)
                        .body("finishedAt", notNullValue()));
        JsonNode withdrawal = Player.json(People.as("autrice-anne").get(path(item)));
        assertThat(Duration.between(instant(withdrawal, "withdrawnAt"), instant(withdrawal, "finishedAt")))
                .as("no instance took an answer behind the search's back")
                .isGreaterThanOrEqualTo(Duration.ofSeconds(10));

        Sitting rescored = stored(player);
        assertThat(rescored.answered().getFirst().standing()).isEqualTo(Standing.NEUTRALISED);
        String after = rescored.resultId().toString();
        assertThat(after).isNotEqualTo(before);
        person.asks()
                .get("/v1/results")
                .then()
                .body("items[0].id", equalTo(after))
                .body("items.size()", equalTo(1));
        person.asks().get("/v1/results/" + before).then().statusCode(200).body("replacedBy", equalTo(after));
        People.as("nadia").get("/v1/results/" + after).then().statusCode(200);
        Topic.Seen told = Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> News.of(
                                "assessment.sitting", "fr.pixemploi.assessment.sitting-rescored.v1", player.sitting()),
                        found -> true);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.data().get("previousResultId").asText()).isEqualTo(before);
        assertThat(told.data().get("resultId").asText()).isEqualTo(after);

        sits.answer(1, Map.of("type", "skip")).then().statusCode(200);
        assertThat(stored(sits).answered().getFirst().standing())
                .as("who has it before them answers it for nothing")
                .isEqualTo(Standing.NEUTRALISED);
        sits.play(20, true);
        assertThat(stored(sits).answered().stream()
                        .filter(answer -> answer.item().equals(new ItemId(item))))
                .hasSize(1);
        People.as("autrice-anne")
                .body(Map.of("reason", "Encore."))
                .put(path(item))
                .then()
                .statusCode(200)
                .body("reason", equalTo("La clé est fausse."));
    }

    @Test
    void aSittingThatCouldNotBeRescoredIsTriedAgain() throws SQLException {
        Player broken = Player.start(People.someone(), SittingJourneyTest.SHORT);
        broken.play(1, true);
        String item = stored(broken).answered().getFirst().item().value();
        Player other = Player.start(People.someone(), SittingJourneyTest.SHORT);
        PlacedSittings.ask(sittings, other.sitting(), item);
        other.answer(1, Map.of("type", "skip")).then().statusCode(200);
        exposure(broken, NEVER_TAKEN);

        // So far ahead that the service's own search does not begin meanwhile.
        Instant at = Instant.parse("2100-01-01T00:00:00Z");
        withdrawals.add(Withdrawal.of(new ItemId(item), Pool.OPEN, "La clé est fausse.", "anne", at));
        AtomicReference<Instant> now = new AtomicReference<>(at.plusSeconds(11));
        TakeAnswersBack search = new TakeAnswersBack(withdrawals, neutraliseItem, countItemAgain, at(now));
        search.handle();
        assertThat(standing(other)).isEqualTo(Standing.NEUTRALISED);
        assertThat(finishedAt(item)).isNull();
        exposure(broken, 0);
        search.handle();
        assertThat(finishedAt(item)).as("not at once").isNull();

        now.updateAndGet(instant -> instant.plusSeconds(31));
        search.handle();
        assertThat(finishedAt(item)).isNotNull();
        assertThat(standing(broken)).isEqualTo(Standing.NEUTRALISED);
    }

    @Test
    void aSearchBeginsOnceEveryInstanceKnows() {
        ItemId item = new ItemId("crcn-1-1-plus-tard");
        // So far ahead that the service's own search does not begin meanwhile.
        Instant at = Instant.parse("2100-01-01T00:00:00Z");
        withdrawals.add(Withdrawal.of(item, Pool.OPEN, "La clé est fausse.", "anne", at));

        assertThat(withdrawals.unfinished(at.minusMillis(1))).doesNotContain(new Search(item, false));
        assertThat(withdrawals.unfinished(at)).contains(new Search(item, false));
    }

    @Test
    void onlyItemsOfTheBankAreTakenBack() {
        People.as("autrice-anne")
                .body(Map.of("reason", "x"))
                .put(path("crcn-9-9-rien"))
                .then()
                .statusCode(404)
                .body("code", equalTo("item-not-found"));
        People.as("autrice-anne").get(path("crcn-1-1-mots-cles")).then().statusCode(404);
    }

    @Test
    void authorsSeeHowItemsFare() {
        Player player = Player.start(People.someone(), SittingJourneyTest.SHORT);
        player.play(10, true);
        String item = stored(player).answered().getFirst().item().value();

        People.as("autrice-anne")
                .get("/v1/item-bank/health?days=1")
                .then()
                .statusCode(200)
                .body("sittings", greaterThan(0))
                .body("items.itemId", hasItem(item))
                .body("items.find { it.itemId == '" + item + "' }.success", greaterThan(0f))
                .body("items.find { it.itemId == '" + item + "' }.exposure", greaterThan(0f))
                .body("items.find { it.itemId == '" + item + "' }.use", equalTo("active"));
        People.as("autrice-anne").get("/v1/item-bank/health?days=0").then().statusCode(422);
        People.as("nadia").get("/v1/item-bank/health").then().statusCode(403);
    }

    private @Nullable Instant finishedAt(String item) {
        return withdrawals.find(new ItemId(item)).orElseThrow().finishedAt();
    }

    private static Clock at(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    private static Instant instant(JsonNode withdrawal, String field) {
        return Instant.parse(withdrawal.get(field).asText());
    }

    private Standing standing(Player player) {
        return stored(player).answered().getFirst().standing();
    }

    /** A sitting of a snapshot that is not there can't be scored. */
    private void exposure(Player player, int number) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update sitting set exposure = ? where id = ?::uuid")) {
            update.setInt(1, number);
            update.setString(2, player.sitting());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private Sitting stored(Player player) {
        return sittings.find(UUID.fromString(player.sitting())).orElseThrow();
    }

    private static String path(String item) {
        return "/v1/item-bank/withdrawals/" + item;
    }
}
