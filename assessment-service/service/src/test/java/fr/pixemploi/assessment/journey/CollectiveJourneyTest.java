package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a structure sees of the people of its campaign: who took part, results that are shared, and figures in which nobody is seen. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class CollectiveJourneyTest {

    @Inject
    DataSource dataSource;

    @Test
    void resultsAreShownToTheStructureOnlyWhereTheyAreShared() {
        Prescriber.Made campaign = made();
        People.Person shares = People.someone();
        People.Person keeps = People.someone();
        String result = completed(shares, campaign);
        completed(keeps, campaign);
        Prescriber.share(shares, result);

        String participations = campaign.path() + "/participations";
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> People.as("marc")
                        .get(participations)
                        .then()
                        .statusCode(200)
                        .body("items.size()", equalTo(2))
                        .body(
                                "items.find { it.beneficiaryId == '" + shares.id() + "' }.result.resultId",
                                equalTo(result)));
        People.as("marc")
                .get(participations)
                .then()
                .body("items.find { it.beneficiaryId == '" + shares.id() + "' }.result.mastery", notNullValue())
                .body("items.find { it.beneficiaryId == '" + shares.id() + "' }.result.levels.size()", greaterThan(3))
                .body("items.find { it.beneficiaryId == '" + keeps.id() + "' }.result", nullValue())
                .body("items.status", everyItem(equalTo("completed")));
        People.as("marc")
                .get(participations + "?limit=1")
                .then()
                .body("items.size()", equalTo(1))
                .body("nextCursor", notNullValue());
        People.as("marc")
                .get(participations + "?since=2099-01-01T00:00:00Z")
                .then()
                .body("items.size()", equalTo(0));

        String[] table = People.as("marc")
                .get(participations + ".csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .split("\n");
        assertThat(table).hasSize(3);
        assertThat(table[0]).startsWith("sitting_id,beneficiary_id,campaign_code,external_id,attempt,status");
        assertThat(String.join("\n", table))
                .contains("," + result + ",")
                .contains(shares.id().toString());
    }

    @Test
    void whoReadsWhatIsNewHearsOfResultsThatAreSharedAndTakenBackLater() throws SQLException {
        Prescriber.Made campaign = made();
        People.Person person = People.someone();
        String result = completed(person, campaign);
        completed(People.someone(), campaign);
        testedLongAgo(campaign.code());
        String since =
                campaign.path() + "/participations?since=" + Instant.now().minus(Duration.ofMinutes(5));
        People.as("marc").get(since).then().statusCode(200).body("items.size()", equalTo(0));

        UUID grant = Prescriber.share(person, result);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> People.as("marc")
                        .get(since)
                        .then()
                        .body("items.size()", equalTo(1))
                        .body("items[0].result.resultId", equalTo(result)));

        Prescriber.withdraw(person.id(), grant, List.of(UUID.fromString(result)));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> People.as("marc")
                        .get(since)
                        .then()
                        .body("items.size()", equalTo(1))
                        .body("items[0].beneficiaryId", equalTo(person.id().toString()))
                        .body("items[0].result", nullValue()));
    }

    private void testedLongAgo(String campaign) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update sitting set touched_at = touched_at - interval '1 day' where campaign_code = ?")) {
            update.setString(1, campaign);
            update.executeUpdate();
        }
    }

    @Test
    void figuresHideGroupsInWhichSomeoneCouldBeSeen() {
        Prescriber.Made campaign = made();
        for (int i = 0; i < 6; i++) completed(People.someone(), campaign);
        People.Person begins = People.someone();
        Player.start(begins, "{\"campaignCode\": \"" + campaign.code() + "\"}");

        People.as("marc")
                .get(campaign.path() + "/figures")
                .then()
                .statusCode(200)
                .body("funnel.people", equalTo(7))
                .body("funnel.started", equalTo(7))
                .body("funnel.completed", equalTo(6))
                .body("funnel.shared", equalTo(0))
                .body("mastery", notNullValue())
                .body("leastGroup", equalTo(5))
                .body("weeks.size()", equalTo(1))
                .body("weeks[0].started", equalTo(7))
                .body("competences.size()", greaterThan(3));
        Prescriber.Made small = made();
        completed(People.someone(), small);
        People.as("marc")
                .get(small.path() + "/figures")
                .then()
                .body("funnel.completed", equalTo(1))
                .body("mastery", nullValue())
                .body("stages.count", everyItem(nullValue()));
        People.as("marc").get(small.path() + "/items").then().statusCode(200).body("items.size()", equalTo(0));
        People.as("marc").get(campaign.path() + "/items").then().statusCode(200);
    }

    @Test
    void resultsOfSmallWeeksCountInTheMeanOfAll() throws SQLException {
        Prescriber.Made campaign = made();
        String sitting = played(People.someone(), campaign);
        shown(sitting, 0.1, 1, 1);
        results(sitting, 1, 2, 0.1, 1, 1);
        results(sitting, 2, 3, 0.5, 1, 1);
        People.as("marc")
                .get(campaign.path() + "/figures")
                .then()
                .statusCode(200)
                .body("weeks.completed", equalTo(List.of(3, 2, 1)))
                .body("weeks.mastery", everyItem(nullValue()))
                .body("mastery", equalTo(0.3f));
    }

    @Test
    void whatIsSmallCannotBeComputedFromTheRest() throws SQLException {
        Prescriber.Made campaign = made();
        String sitting = played(People.someone(), campaign);
        shown(sitting, 0.9, 1, 1);
        results(sitting, 1, 6, 0.5, 2, 2);
        results(sitting, 2, 8, 0.7, 3, 3);
        People.as("marc")
                .get(campaign.path() + "/figures")
                .then()
                .statusCode(200)
                .body("funnel.completed", equalTo(15))
                .body("stages.count", equalTo(Arrays.asList(null, null, 8)))
                .body("competences[0].levels", equalTo(Arrays.asList(0, null, null, 8)))
                .body("competences[0].meanLevel", nullValue())
                .body("weeks.completed", equalTo(List.of(8, 6, 1)))
                .body("weeks[0].mastery", equalTo(0.7f))
                .body("weeks[1].mastery", nullValue())
                .body("weeks[2].mastery", nullValue())
                .body("mastery", notNullValue());
    }

    private static String played(People.Person person, Prescriber.Made campaign) {
        Player player = Player.start(person, "{\"campaignCode\": \"" + campaign.code() + "\"}");
        player.play(50, true);
        return player.sitting();
    }

    /** Makes the result of a sitting show this, and one level in all competences. */
    private void shown(String sitting, double mastery, int stage, int level) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update result set
                          portrait = (portrait::jsonb
                            || jsonb_build_object('mastery', ?, 'stage', jsonb_build_object('rank', ?, 'of', 3, 'title', 'Étape')))::json,
                          competences = (select jsonb_agg(c || jsonb_build_object('level', ?))
                            from jsonb_array_elements(competences::jsonb) c)::json
                        where sitting_id = ?
                        """)) {
            update.setDouble(1, mastery);
            update.setInt(2, stage);
            update.setInt(3, level);
            update.setObject(4, UUID.fromString(sitting));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    /** So many other people whose sittings began so many weeks before that one. */
    private void results(String sitting, int weeksBefore, int people, double mastery, int stage, int level)
            throws SQLException {
        for (int i = 0; i < people; i++) {
            String copy = UUID.randomUUID().toString();
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement insert = connection.prepareStatement("""
                            with made as (
                              insert into sitting (id, beneficiary_id, campaign_code, framework_id, competences, audience, plan, seed,
                                bank_version, started_at, status, progress, ended_at, end_reason)
                              select ?, gen_random_uuid(), campaign_code, framework_id, competences, audience, '{}', seed,
                                bank_version, started_at - make_interval(weeks => ?), status, '', ended_at, end_reason
                              from sitting where id = ? returning id, beneficiary_id)
                            insert into result (id, beneficiary_id, sitting_id, campaign_code, completed_at, bank_version,
                              framework_version, total_pix, competences, framework_id, portrait)
                            select gen_random_uuid(), made.beneficiary_id, made.id, campaign_code, completed_at, bank_version,
                              framework_version, total_pix, competences, framework_id, portrait
                            from result, made where sitting_id = ?
                            """)) {
                insert.setObject(1, UUID.fromString(copy));
                insert.setInt(2, weeksBefore);
                insert.setObject(3, UUID.fromString(sitting));
                insert.setObject(4, UUID.fromString(sitting));
                assertThat(insert.executeUpdate()).isEqualTo(1);
            }
            shown(copy, mastery, stage, level);
        }
    }

    @Test
    void othersSeeNothingOfIt() {
        Prescriber.Made campaign = made();
        for (String part : List.of("/participations", "/participations.csv", "/figures", "/items")) {
            People.as("carole").get(campaign.path() + part).then().statusCode(404);
            People.as("nadia").get(campaign.path() + part).then().statusCode(403);
            People.as("marc")
                    .get(campaign.path()
                                    .replace(campaign.id(), UUID.randomUUID().toString())
                            + part)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void tenThousandRowsComeInOrderEachOnce() throws Exception {
        ManyParticipations.areOneTable(dataSource, 10_000);
    }

    private static Prescriber.Made made() {
        return Prescriber.campaign(Map.of("template", "initial-diagnosis", "title", "Premier entretien"));
    }

    private static String completed(People.Person person, Prescriber.Made campaign) {
        Player player = Player.start(person, "{\"campaignCode\": \"" + campaign.code() + "\"}");
        return player.play(50, true).get("resultId").asText();
    }
}
