package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Webhooks.endpoint;
import static fr.pixemploi.profile.journey.Webhooks.partner;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.TOKENS;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A structure's system is told at once, signed, what it could read in the feed. */
@QuarkusTest
@TestProfile(Webhooks.Quick.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class WebhookTest {
    @Inject
    Sql sql;

    private final Receiver receiver = Receiver.thatAnswers(204);

    @AfterEach
    void giveUp() {
        sql.update("delete from webhook");
        receiver.close();
    }

    @Test
    void newsComeSignedAsTheFeedTellsThem() {
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        String person = World.aPersonOfA().id().toString();
        Receiver.Told told = receiver.await(1).getFirst();
        told.isSignedBy(endpoint.secret());
        assertThat(told.signatures()).isOne();
        assertThat(told.json().getString("type")).isEqualTo("person-registered");
        assertThat(told.json().getString("data.beneficiaryId")).isEqualTo(person);
        assertThat(told.id()).isEqualTo(told.json().getString("data.id"));
        assertThat(told.json().getString("timestamp")).isEqualTo(told.json().getString("data.happenedAt"));
        assertThat(told.headers()).containsEntry("Content-type", List.of("application/json"));
        long position = told.json().getLong("data.position");
        Map<String, Object> read = partnerFeed(position);
        assertThat(told.json().getMap("data")).isEqualTo(read);
        assertThat(endpoint.await("delivered"))
                .containsEntry("lastStatus", 204)
                .containsEntry("tries", 1)
                .containsEntry("messageId", told.id())
                .doesNotContainKeys("dueAt", "lastFailure");
        assertThat(told.body()).doesNotContain("Léa", "Exemple");
    }

    private static Map<String, Object> partnerFeed(long position) {
        return World.with(TOKENS.forClient("partner-alpha"))
                .queryParam("structureId", A)
                .queryParam("since", Instant.EPOCH.plusNanos(position * 1_000).toString())
                .get("/v1/news")
                .path("items[0]");
    }

    @Test
    void onlyWhatWasChosenIsToldAndToTheOwnStructureAlone() {
        Webhooks.Endpoint endpoint = endpoint(receiver, "sharing-given");
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, LATER, List.of(result));
        assertThat(receiver.await(1).getFirst().json().getString("type")).isEqualTo("sharing-given");
        endpoint.await("delivered");
        assertThat(receiver.told()).hasSize(1);
        assertThat(sql.query(
                                "select 1 from person_read where beneficiary_id = ? and what = 'news' and reader = ?",
                                person.id(),
                                endpoint.id().toString())
                        .exists())
                .isTrue();
        World.with(TOKENS.forClient("partner-beta")).get(endpoint.at("")).then().statusCode(404);
        as("carole").get(endpoint.at("/deliveries")).then().statusCode(404);
        as("marc").get(endpoint.at("")).then().statusCode(200);
        as("nadia").get(endpoint.at("")).then().statusCode(403);
    }

    @Test
    void theSecretIsToldOnceAndKeptSealed() {
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        endpoint.read().then().statusCode(200).body("secret", nullValue());
        partner()
                .queryParam("structureId", A)
                .get("/v1/webhooks")
                .then()
                .body("items.id", contains(endpoint.id().toString()))
                .body("items[0].secret", nullValue());
        byte[] kept = sql.query("select secret from webhook where id = ?", endpoint.id())
                .one(row -> row.bytes("secret"));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(endpoint.secret(), endpoint.secret().substring("whsec_".length()));
    }

    @Test
    void bothSecretsSignAfterAChange() {
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        String another = partner()
                .post(endpoint.at("/secret"))
                .then()
                .statusCode(200)
                .body("formerSecretUntil", notNullValue())
                .extract()
                .path("secret");
        endpoint.test();
        Receiver.Told told = receiver.await(1).getFirst();
        assertThat(another).isNotEqualTo(endpoint.secret());
        assertThat(told.signatures()).isEqualTo(2);
        told.isSignedBy(another);
        told.isSignedBy(endpoint.secret());
    }

    @Test
    void aTestTellsOfNobody() {
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        String message = partner().post(endpoint.at("/test")).path("messageId");
        Receiver.Told told = receiver.await(1).getFirst();
        told.isSignedBy(endpoint.secret());
        assertThat(told.id()).isEqualTo(message);
        assertThat(told.json().getString("type")).isEqualTo("test");
        assertThat(told.json().getMap("data"))
                .isEqualTo(Map.of("webhookId", endpoint.id().toString()));
    }

    @Test
    void whatHappenedDuringAPauseIsToldWhenItIsAskedForAnew() {
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        Instant before = Instant.now().minusSeconds(1);
        World.aPersonOfA();
        String first = receiver.await(1).getFirst().id();
        change(endpoint, "{\"state\": \"paused\"}").then().statusCode(200).body("state", equalTo("paused"));
        partner().post(endpoint.at("/test")).then().statusCode(409).body("code", equalTo("webhook-not-active"));
        String missed = World.aPersonOfA().id().toString();
        org.awaitility.Awaitility.await()
                .until(() -> sql.query("select 1 from numbered_news where subject_id = ?", UUID.fromString(missed))
                        .exists());
        change(endpoint, "{\"state\": \"active\"}").then().statusCode(200);
        int queued = replay(endpoint, before).then().statusCode(202).extract().path("queued");
        assertThat(queued).isGreaterThanOrEqualTo(2);
        List<Receiver.Told> told = receiver.await(1 + queued);
        assertThat(told.stream().map(Receiver.Told::id).filter(first::equals)).hasSize(2);
        assertThat(told.stream().map(each -> each.json().getString("data.beneficiaryId")))
                .contains(missed);
        replay(endpoint, before.minus(Duration.ofDays(61)))
                .then()
                .statusCode(422)
                .body("code", equalTo("since-out-of-range"));
    }

    private static Response replay(Webhooks.Endpoint endpoint, Instant since) {
        return partner().body(Map.of("since", since.toString())).post(endpoint.at("/replay"));
    }

    private static Response change(Webhooks.Endpoint endpoint, String patch) {
        return partner().header("If-Match", "*").body(patch).patch(endpoint.at(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://si.structure.fr/",
                "https://localhost.localdomain/",
                "https://169.254.169.254/latest",
                "https://0x7f.1/",
                "https://[fd00:ec2::254]/",
                "https://nom:secret@si.structure.fr/",
                "https://si.structure.fr:22/",
                "https://si.structure.fr/%zz"
            })
    void anAddressThatIsNotPublicIsRefusedWhenItIsSetUpAndWhenItIsChanged(String url) {
        Webhooks.create(url, "person-registered")
                .then()
                .statusCode(422)
                .body("code", equalTo("webhook-address-refused"));
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        change(endpoint, "{\"url\": \"" + url + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("webhook-address-refused"));
    }

    @Test
    void aStructureHasTenEndpointsAtMostAndGivesThemUp() {
        Webhooks.Endpoint first = endpoint(receiver, "person-registered");
        for (int more = 0; more < 9; more++) endpoint(receiver, "person-registered");
        Webhooks.create(receiver.url(), "person-registered")
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-webhooks"));
        partner().delete(first.at("")).then().statusCode(204);
        first.read().then().statusCode(404);
        endpoint(receiver, "person-registered");
    }

    @Test
    void aChangeOfWhatWasReadBeforeAnotherOneIsRefused() {
        Webhooks.Endpoint endpoint = endpoint(receiver, "person-registered");
        String read = endpoint.read().header("ETag");
        change(endpoint, "{\"types\": [\"result-available\"]}")
                .then()
                .statusCode(200)
                .body("types", contains("result-available"));
        partner()
                .header("If-Match", read)
                .body("{\"state\": \"paused\"}")
                .patch(endpoint.at(""))
                .then()
                .statusCode(412);
        change(endpoint, "{\"state\": \"off\"}").then().statusCode(422);
        change(endpoint, "{\"types\": []}").then().statusCode(422);
    }
}
