package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The person takes over a file by its code, or makes one. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class MyFileTest {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private static Response link(String token, String code) {
        return with(token).body(Map.of("invitationCode", code)).post("/v1/beneficiaries/me/account-links");
    }

    @Test
    void theCodeLinksTheAccountAndTheOthersLearnOfIt() {
        Response registered = World.register("nadia", A);
        UUID id = UUID.fromString(registered.path("id"));
        String code = World.invite("nadia", id.toString());
        String token = World.newAccount();
        with(token).get("/v1/beneficiaries/me").then().statusCode(409).body("code", equalTo("account-not-linked"));
        link(token, code.toLowerCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("accountLinked", equalTo(true))
                .body("invitationCode", nullValue());
        with(token).get("/v1/beneficiaries/me").then().statusCode(200).header("ETag", "\"2\"");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(
                                Topic.of("profile.beneficiary.state").about(id))
                        .last()
                        .satisfies(seen -> {
                            assertThat(seen.version()).isEqualTo(2);
                            assertThat(seen.data().path("accounts")).hasSize(1);
                        }));
        assertThat(Topic.of("profile.beneficiary").about(id))
                .extracting(Topic.Seen::type)
                .containsExactly(
                        "fr.pixemploi.profile.beneficiary-registered.v1",
                        "fr.pixemploi.profile.beneficiary-account-linked.v1");
    }

    @Test
    void aCodeServesOneAccountOnceAndItsRepetitionIsHarmless() {
        String code = World.aCode();
        String token = World.newAccount();
        link(token, code).then().statusCode(200);
        link(token, code).then().statusCode(200).header("ETag", "\"2\"");
        link(World.newAccount(), code).then().statusCode(409).body("code", equalTo("invitation-used"));
        String other = World.aCode();
        link(token, other).then().statusCode(409).body("code", equalTo("account-already-linked"));
    }

    @Test
    void onlyTheNewestCodeOpensTheFile() {
        String file = World.register("nadia", A).path("id");
        String lost = World.invite("nadia", file);
        String newest = World.invite("marc", file);
        link(World.newAccount(), lost).then().statusCode(422).body("code", equalTo("wrong-invitation-code"));
        link(World.newAccount(), newest).then().statusCode(200).body("id", equalTo(file));
    }

    @Test
    void nobodyElseIsInvitedToAFileThatItsPersonHasTakenOver() {
        World.Person person = World.aPersonOfA();
        World.as("nadia")
                .post("/v1/beneficiaries/" + person.id() + "/invitations")
                .then()
                .statusCode(409)
                .body("code", equalTo("file-taken-over"));
    }

    @Test
    void anotherStructureInvitesNobodyToAFile() {
        String file = World.register("nadia", A).path("id");
        World.as("bruno")
                .post("/v1/beneficiaries/" + file + "/invitations")
                .then()
                .statusCode(404);
    }

    @Test
    void twoAccountsWithOneCodeAtOnceLinkOne() throws Exception {
        String code = World.aCode();
        List<String> tokens = List.of(World.newAccount(), World.newAccount());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls = tokens.stream()
                    .<Callable<Integer>>map(token -> () -> link(token, code).statusCode())
                    .toList();
            List<Integer> answers = threads.invokeAll(calls).stream()
                    .map(each -> each.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneMustWait() {
        String code = World.aCode();
        String token = World.newAccount();
        for (int i = 0; i < 5; i++) {
            link(token, "ZZZZZZZZZ" + i).then().statusCode(422).body("code", equalTo("wrong-invitation-code"));
        }
        Response refused = link(token, code);
        refused.then().statusCode(429).body("code", equalTo("too-many-wrong-codes"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3_500, 3_600);
        link(World.newAccount(), code).then().statusCode(200);
    }

    @Test
    void anExpiredCodeIsAWrongCode() {
        String file = World.register("nadia", A).path("id");
        String code = World.invite("nadia", file);
        sql.update(
                "update invitation set expires_at = ? where beneficiary_id = ?",
                clock.instant().minusSeconds(1),
                UUID.fromString(file));
        link(World.newAccount(), code).then().statusCode(422).body("code", equalTo("wrong-invitation-code"));
    }

    @Test
    void noCodeIsKeptWhereItCouldBeRead() {
        String code = World.aCode();
        assertThat(sql.query("select 1 from invitation where code_digest = ?", code)
                        .exists())
                .isFalse();
    }

    @Test
    void aPersonWithoutAFileMakesOneAndOneOnly() {
        String token = World.newAccount();
        Response made = with(token)
                .body(Map.of("firstName", "Karim", "lastName", "Exemple"))
                .post("/v1/beneficiaries/me");
        made.then().statusCode(201).body("structureId", nullValue()).body("accountLinked", equalTo(true));
        with(token).body(Map.of()).post("/v1/beneficiaries/me").then().statusCode(409);
        with(token).get("/v1/beneficiaries/me").then().statusCode(200).body("id", equalTo(made.path("id")));
        UUID id = UUID.fromString(made.path("id"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(
                                Topic.of("profile.beneficiary.state").about(id))
                        .singleElement()
                        .satisfies(
                                seen -> assertThat(seen.data().path("accounts")).hasSize(1)));
    }

    @Test
    void namesLeftOutAreThoseOfTheAccount() {
        with(World.newAccount())
                .post("/v1/beneficiaries/me")
                .then()
                .statusCode(201)
                .body("firstName", notNullValue())
                .body("lastName", notNullValue());
    }

    @Test
    void advisersHaveNoFileOfTheirOwnHere() {
        World.as("nadia").get("/v1/beneficiaries/me").then().statusCode(403);
    }
}
