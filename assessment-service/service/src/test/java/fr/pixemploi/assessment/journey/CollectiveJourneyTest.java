package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a structure sees of the people of its campaign: who took part, results that are shared, and figures in which nobody is seen. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class CollectiveJourneyTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    DataSource dataSource;

    /** Copies of sittings have no course of their own: whoever searches for their answers could not count them again. */
    @AfterEach
    void nobodyAnsweredInACopy() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from answer where sitting_id in (select id from sitting where progress = '')");
        }
    }

    @Test
    void resultsAreShownToTheStructureOnlyWhereTheyAreShared() throws SQLException {
        Prescriber.Made campaign = made();
        People.Person shares = People.someone();
        People.Person keeps = People.someone();
        String result = completed(shares, campaign);
        completed(keeps, campaign);
        began(campaign.code(), 1);
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
                                "items.find { it.beneficiaryId == '" + shares.id() + "' }.results[0].resultId",
                                equalTo(result)));
        People.as("marc")
                .get(participations)
                .then()
                .body("items.find { it.beneficiaryId == '" + shares.id() + "' }.results[0].mastery", notNullValue())
                .body(
                        "items.find { it.beneficiaryId == '" + shares.id() + "' }.results[0].levels.size()",
                        greaterThan(3))
                .body("items.find { it.beneficiaryId == '" + shares.id() + "' }.results[0].endedAt", notNullValue())
                .body(
                        "items.find { it.beneficiaryId == '" + keeps.id() + "' }",
                        equalTo(Map.of(
                                "beneficiaryId", keeps.id().toString(), "status", "not-shared", "results", List.of())));
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
        assertThat(table[0]).startsWith("beneficiary_id,campaign_code,external_id,shared,sitting_id,result_id");
        assertThat(String.join("\n", table))
                .contains("," + result + ",")
                .contains(shares.id().toString());
        assertThat(table)
                .anySatisfy(
                        row -> assertThat(row).contains(keeps.id().toString()).matches("[^,]+,[^,]+,,false,+\\r?"));
    }

    @Test
    void whoReadsWhatIsNewDoesNotHearWhenSomebodyWhoSharesNothingEnds() throws SQLException {
        Prescriber.Made campaign = made();
        Player player = Player.start(People.someone(), "{\"campaignCode\": \"" + campaign.code() + "\"}");
        began(campaign.code(), 2);
        String since =
                campaign.path() + "/participations?since=" + Instant.now().minus(Duration.ofMinutes(5));
        player.play(50, true);
        People.as("marc").get(since).then().statusCode(200).body("items.size()", equalTo(0));
    }

    /** The id of a sitting tells the millisecond in which it began. */
    @Test
    void ofSomebodyWhoSharesNothingNoHourIsToldAndNoSitting() throws SQLException {
        Prescriber.Made campaign = made();
        People.Person keeps = People.someone();
        completed(keeps, campaign);
        String participations = campaign.path() + "/participations";
        People.as("marc").get(participations).then().statusCode(200).body("items", hasSize(0));

        ZonedDateTime noon = LocalDate.now(PARIS).minusDays(2).atTime(12, 0).atZone(PARIS);
        change("update sitting set started_at = '" + noon.toInstant() + "' where campaign_code = ?", campaign.code());
        People.as("marc")
                .get(participations + "?since=" + noon.plusHours(12).toInstant())
                .then()
                .body(
                        "items",
                        equalTo(List.of(Map.of(
                                "beneficiaryId",
                                keeps.id().toString(),
                                "status",
                                "not-shared",
                                "results",
                                List.of()))));
        People.as("marc")
                .get(participations + "?since=" + noon.plusHours(13).toInstant())
                .then()
                .body("items", hasSize(0));
        Player.start(keeps, "{\"campaignCode\": \"" + campaign.code() + "\"}");
        People.as("marc").get(participations).then().body("items", hasSize(1));
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
                        .body("items[0].results.resultId", equalTo(List.of(result))));

        Prescriber.withdraw(person.id(), grant, List.of(UUID.fromString(result)));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> People.as("marc")
                        .get(since)
                        .then()
                        .body("items.size()", equalTo(1))
                        .body("items[0].beneficiaryId", equalTo(person.id().toString()))
                        .body("items[0].results", hasSize(0)));
    }

    private void testedLongAgo(String campaign) throws SQLException {
        change("update sitting set touched_at = touched_at - interval '2 days' where campaign_code = ?", campaign);
        began(campaign, 2);
    }

    /** As if its sittings began, and ended, so many days earlier. */
    private void began(String campaign, int daysAgo) throws SQLException {
        String earlier = "%1$s - interval '" + daysAgo + " days'";
        change(
                "update sitting set started_at = %s, ended_at = %s where campaign_code = ?"
                        .formatted(earlier.formatted("started_at"), earlier.formatted("ended_at")),
                campaign);
        change(
                "update answer set answered_at = %s where sitting_id in (select id from sitting where campaign_code = ?)"
                        .formatted(earlier.formatted("answered_at")),
                campaign);
    }

    private void change(String statement, String campaign) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setString(1, campaign);
            update.executeUpdate();
        }
    }

    @Test
    void figuresDoNotChangeWhenSomebodyWhoSharesNothingCompletes() throws SQLException {
        Prescriber.Made campaign = made();
        Player player = Player.start(People.someone(), "{\"campaignCode\": \"" + campaign.code() + "\"}");
        began(campaign.code(), 1);
        String before = figures(campaign).then().statusCode(200).extract().asString();
        player.play(50, true);
        assertThat(figures(campaign).asString()).isEqualTo(before);
        figures(campaign)
                .then()
                .body("funnel.people", equalTo(1))
                .body("funnel.completed", equalTo(0))
                .body("mastery", nullValue())
                .body("stages", hasSize(0))
                .body("competences.levels.flatten()", everyItem(equalTo(0)));

        began(campaign.code(), 1);
        figures(campaign)
                .then()
                .body("funnel.completed", equalTo(1))
                .body("weeks.completed.sum()", equalTo(1))
                .body("mastery", nullValue())
                .body("stages", hasSize(0))
                .body("competences.levels.flatten()", everyItem(equalTo(0)));
    }

    @Test
    void figuresTellOfEachResultThatIsSharedAndOfNoOther() throws SQLException {
        Prescriber.Made campaign = made();
        String sitting = played(People.someone(), campaign);
        shown(sitting, 0.1, 1, 1);
        List<UUID> others = results(sitting, 1, 6, 0.5, 2, 2);
        shared(others.subList(0, 2));
        results(sitting, 2, 8, 0.7, 3, 3);
        figures(campaign)
                .then()
                .statusCode(200)
                .body("funnel.completed", equalTo(14))
                .body("funnel.shared", equalTo(2))
                .body("stages.count", equalTo(List.of(2)))
                .body("competences[0].levels", equalTo(List.of(0, 0, 2)))
                .body("competences[0].meanLevel", equalTo(2f))
                .body("mastery", equalTo(0.5f))
                .body("weeks.completed.sum()", equalTo(14))
                .body("weeks.findAll { it.mastery != null }.mastery", equalTo(List.of(0.5f)));
    }

    @Test
    void answersToAQuestionAreToldInBlocksOfElevenPeople() throws SQLException {
        Prescriber.Made campaign = made();
        String sitting = played(People.someone(), campaign);
        began(campaign.code(), 20);
        shared(List.of(UUID.fromString(sitting)));
        shared(results(sitting, 0, 9, 0.5, 1, 1));
        results(sitting, 0, 5, 0.5, 1, 1);
        assertThat(items(campaign)).isEmpty();
        shared(results(sitting, 0, 1, 0.5, 1, 1));
        List<Integer> eleven = items(campaign);
        assertThat(eleven).isNotEmpty().allMatch(answers -> answers == 11);

        // As if that had been ten days ago. Ten more would tell, by subtraction, of fewer people than eleven.
        change(
                "update item_release set counted_until = counted_until - interval '10 days' where campaign_code = ?",
                campaign.code());
        shared(results(sitting, -1, 10, 0.5, 1, 1));
        assertThat(items(campaign)).isEqualTo(eleven);
        shared(results(sitting, -1, 1, 0.5, 1, 1));
        assertThat(items(campaign)).hasSameSizeAs(eleven).allMatch(answers -> answers == 22);

        // Neither does who takes back what was shared, nor who ended a sitting too short a time ago.
        change(
                "delete from sharing where beneficiary_id in (select beneficiary_id from sitting where campaign_code = ?)",
                campaign.code());
        assertThat(items(campaign)).allMatch(answers -> answers == 22);
        shared(results(sitting, -2, 30, 0.5, 1, 1));
        assertThat(items(campaign)).allMatch(answers -> answers == 22);
    }

    @Test
    void filesWithoutAnAccountAreInNoBlockSoThatTenMadeUpOnesOpenNobodysAnswers() throws SQLException {
        Prescriber.Made campaign = made();
        String sitting = played(People.someone(), campaign);
        began(campaign.code(), 20);
        List<UUID> madeUp = results(sitting, 0, 10, 0.5, 1, 1);
        change("""
                delete from account_link
                where issuer = 'tests' and person_id in (select beneficiary_id from sitting where campaign_code = ?)
                """, campaign.code());
        shared(List.of(UUID.fromString(sitting)));
        shared(madeUp);

        assertThat(items(campaign)).isEmpty();

        shared(results(sitting, 0, 10, 0.5, 1, 1));
        assertThat(items(campaign)).isNotEmpty().allMatch(answers -> answers == 11);
    }

    @Test
    void sittingsThatWereAtAKioskAreInNoBlock() throws SQLException {
        Prescriber.Made campaign = made();
        String sitting = played(People.someone(), campaign);
        began(campaign.code(), 20);
        shared(List.of(UUID.fromString(sitting)));
        List<UUID> played = results(sitting, 0, 10, 0.5, 1, 1);
        shared(played);
        for (UUID one : played) wasAtAKiosk(one);

        assertThat(items(campaign)).isEmpty();

        shared(results(sitting, 0, 10, 0.5, 1, 1));
        assertThat(items(campaign)).isNotEmpty().allMatch(answers -> answers == 11);
    }

    private void wasAtAKiosk(UUID sitting) throws SQLException {
        change("""
                with placed as (
                  insert into kiosk (id, structure_id, place, enrolled_at, tries_since)
                  values (gen_random_uuid(), '%1$s', 'Accueil', now(), now()) returning id)
                insert into kiosk_session (id, token_hash, kiosk_id, structure_id, beneficiary_id, sitting_id, began, made_by,
                  code_made_at, opened_at, used_at, ended_at)
                select gen_random_uuid(), s.id::text, placed.id, '%1$s', s.beneficiary_id, s.id, false, 'nadia',
                  s.started_at, s.started_at, s.started_at, s.ended_at
                from sitting s, placed where s.id = ?::uuid
                """.formatted(People.STRUCTURE_A), sitting.toString());
    }

    private static List<Integer> items(Prescriber.Made campaign) {
        return People.as("marc")
                .get(campaign.path() + "/items")
                .then()
                .statusCode(200)
                .extract()
                .path("items.answers");
    }

    private static Response figures(Prescriber.Made campaign) {
        return People.as("marc").get(campaign.path() + "/figures");
    }

    /** Their people let structure A read what comes of them. */
    private void shared(List<UUID> sittings) throws SQLException {
        for (UUID sitting : sittings) {
            change("""
                    insert into sharing (grant_id, beneficiary_id, structure_id, until, status, result_ids)
                    select gen_random_uuid(), beneficiary_id, '%s', now() + interval '90 days', 'active',
                      array(select id from result where sitting_id = sitting.id)
                    from sitting where id = ?::uuid
                    """.formatted(People.STRUCTURE_A), sitting.toString());
        }
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

    /** So many other people whose sittings were so many weeks before that one, with the same answers. */
    private List<UUID> results(String sitting, int weeksBefore, int people, double mastery, int stage, int level)
            throws SQLException {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            UUID copy = UUID.randomUUID();
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement insert = connection.prepareStatement("""
                            with made as (
                              insert into sitting (id, beneficiary_id, campaign_code, framework_id, competences, audience, plan, seed,
                                bank_version, started_at, status, progress, ended_at, end_reason)
                              select ?, gen_random_uuid(), campaign_code, framework_id, competences, audience, '{}', seed,
                                bank_version, started_at - make_interval(weeks => ?), status, '', ended_at - make_interval(weeks => ?),
                                end_reason
                              from sitting where id = ? returning id, beneficiary_id),
                            linked as (
                              insert into account_link (issuer, subject, person_id) select 'tests', id::text, beneficiary_id from made),
                            answered as (
                              insert into answer (%1$s, sitting_id) select %1$s, made.id from answer, made where sitting_id = ?)
                            insert into result (id, beneficiary_id, sitting_id, campaign_code, completed_at, bank_version,
                              framework_version, total_pix, competences, framework_id, portrait)
                            select gen_random_uuid(), made.beneficiary_id, made.id, campaign_code, completed_at, bank_version,
                              framework_version, total_pix, competences, framework_id, portrait
                            from result, made where sitting_id = ?
                            """.formatted(ofAnAnswer()))) {
                insert.setObject(1, copy);
                insert.setInt(2, weeksBefore);
                insert.setInt(3, weeksBefore);
                for (int place = 4; place <= 6; place++) insert.setObject(place, UUID.fromString(sitting));
                assertThat(insert.executeUpdate()).isEqualTo(1);
            }
            shown(copy.toString(), mastery, stage, level);
            made.add(copy);
        }
        return made;
    }

    /** All columns but the one that says whose it is. */
    private String ofAnAnswer() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, "public", "answer", null)) {
            List<String> names = new ArrayList<>();
            while (columns.next()) names.add(columns.getString("COLUMN_NAME"));
            names.remove("sitting_id");
            return String.join(", ", names);
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
