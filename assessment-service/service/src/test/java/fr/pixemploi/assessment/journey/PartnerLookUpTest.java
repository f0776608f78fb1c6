package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A structure's own system looks up its campaigns, who takes part, and what many people share; of all else it learns nothing. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class PartnerLookUpTest {
    private static final String CAMPAIGNS = "/v1/structures/" + People.STRUCTURE_A + "/campaigns";

    @Inject
    DataSource dataSource;

    private static RequestSpecification system(String client) {
        return RestAssured.given().auth().oauth2(People.tokens().forClient(client));
    }

    private static Prescriber.Made campaign() {
        return Prescriber.campaign(Map.of("template", "initial-diagnosis", "title", "Premier entretien"));
    }

    private static String completed(People.Person person, String campaign) {
        Player player = Player.start(person, "{\"campaignCode\": \"" + campaign + "\"}");
        return player.play(50, true).get("resultId").asText();
    }

    private static Response read(String client, List<UUID> people, boolean latestOnly) {
        return system(client)
                .contentType("application/json")
                .body(Map.of("beneficiaryIds", people, "latestOnly", latestOnly))
                .post("/v1/results/batch-reads");
    }

    @Test
    void itFindsTheCampaignsOfItsStructureAndWhoTakesPart() {
        Prescriber.Made campaign = campaign();
        People.Person person = People.someone();
        String result = completed(person, campaign.code());
        Prescriber.share(person, result);
        system("partner-alpha").get(campaign.path()).then().statusCode(200).body("code", equalTo(campaign.code()));
        system("partner-alpha")
                .queryParam("limit", 1)
                .get(CAMPAIGNS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> system("partner-alpha")
                        .get(campaign.path() + "/participations")
                        .then()
                        .statusCode(200)
                        .body("items.beneficiaryId", contains(person.id().toString()))
                        .body("items[0].status", equalTo("shared"))
                        .body("items[0].results.resultId", contains(result))
                        .body("items[0].results[0].badges", notNullValue()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() ->
                        assertThat(ToldReads.of("assessment", person.id())).containsExactly("result partner"));
    }

    @Test
    void ofOtherStructuresAndWithoutTheScopeItFindsNothing() {
        Prescriber.Made campaign = campaign();
        for (String path : List.of(CAMPAIGNS, campaign.path(), campaign.path() + "/participations")) {
            system("partner-beta").get(path).then().statusCode(404).body("code", equalTo("not-found"));
            system("partner-reader").get(path).then().statusCode(403);
        }
        for (String path : List.of("/figures", "/items", "/participations.csv"))
            system("partner-alpha").get(campaign.path() + path).then().statusCode(403);
        system("partner-alpha")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post(CAMPAIGNS)
                .then()
                .statusCode(403);
    }

    /** A row is stamped when it is written, and seen when it is committed: whoever asked in between asks from then on. */
    @Test
    void whatIsCommittedAfterAReadingIsInTheNextOne() throws SQLException {
        Prescriber.Made campaign = campaign();
        People.Person person = People.someone();
        Prescriber.share(person, completed(person, campaign.code()));
        String participations = campaign.path() + "/participations";
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> system("partner-alpha")
                        .get(participations)
                        .<List<String>>path("items.status")
                        .contains("shared"));
        try (Connection slow = dataSource.getConnection()) {
            slow.setAutoCommit(true);
            touch(slow, campaign, Duration.ofDays(2));
            quiet(slow, person);
            slow.setAutoCommit(false);
            touch(slow, campaign, Duration.ofSeconds(20));
            Instant reading = Instant.now();
            system("partner-alpha")
                    .get(participations + "?since=" + reading)
                    .then()
                    .body("items", hasSize(0));
            slow.commit();
            system("partner-alpha")
                    .get(participations + "?since=" + reading)
                    .then()
                    .body("items.beneficiaryId", contains(person.id().toString()));
        }
    }

    private static void touch(Connection connection, Prescriber.Made campaign, Duration ago) throws SQLException {
        try (PreparedStatement touch = connection.prepareStatement(
                "update sitting set touched_at = now() - make_interval(secs => ?), started_at = now() - interval '3 days' where campaign_code = ?")) {
            touch.setDouble(1, (double) ago.toSeconds());
            touch.setString(2, campaign.code());
            touch.executeUpdate();
        }
    }

    /** As if nothing had been said of the person's sharing for days. */
    private static void quiet(Connection connection, People.Person person) throws SQLException {
        try (PreparedStatement quiet = connection.prepareStatement(
                "update sharing set changed_at = changed_at - interval '2 days' where beneficiary_id = ?")) {
            quiet.setObject(1, person.id());
            quiet.executeUpdate();
        }
    }

    @Test
    void whatManyShareIsReadAtOnceWhileTheirGrantsHold() {
        People.Person shares = People.someone();
        People.Person keeps = People.someone();
        Player first = Player.start(shares, SittingJourneyTest.SHORT);
        first.play(1, true);
        String older = first.end().path("resultId");
        UUID grant = Prescriber.share(shares, older);
        Player kept = Player.start(keeps, SittingJourneyTest.SHORT);
        kept.play(1, true);
        kept.end();
        UUID nobody = UUID.randomUUID();
        List<UUID> people = List.of(keeps.id(), shares.id(), nobody);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> read("partner-alpha", people, false)
                        .then()
                        .statusCode(200)
                        .body("items[1].results.resultId", contains(older)));
        read("partner-alpha", people, true)
                .then()
                .body(
                        "items.beneficiaryId",
                        contains(people.stream().map(UUID::toString).toArray()))
                .body("items[1].results[0].competences.size()", greaterThan(0))
                .body("items[1].results[0].totalPix", notNullValue())
                .body("items[1].code", nullValue())
                .body("items[0]", equalTo(Map.of("beneficiaryId", keeps.id().toString(), "code", "not-found")))
                .body("items[2]", equalTo(Map.of("beneficiaryId", nobody.toString(), "code", "not-found")));
        read("partner-beta", people, false).then().statusCode(200).body("items.code", everyItem(is("not-found")));
        read("partner-reader", people, false).then().statusCode(403);
        List<String> roles =
                shares.asks().get("/v1/results/" + older + "/reads").path("items.role");
        assertThat(roles).containsExactly("partner");

        Prescriber.withdraw(shares.id(), grant, List.of(UUID.fromString(older)));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() ->
                        read("partner-alpha", people, false).then().body("items.code", everyItem(is("not-found"))));
    }

    @Test
    void twoHundredAreReadAndNotOneMore() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(201).toList();
        read("partner-alpha", many.subList(0, 200), false)
                .then()
                .statusCode(200)
                .body("items", hasSize(200));
        read("partner-alpha", many, false)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/beneficiaryIds"))
                .body("code", not(equalTo("not-found")));
    }
}
