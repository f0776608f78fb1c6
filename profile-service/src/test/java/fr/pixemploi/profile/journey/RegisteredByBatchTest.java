package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A structure's own system registers many people by one call, and hears of each what became of it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RegisteredByBatchTest {
    @Inject
    Sql sql;

    @Inject
    MeterRegistry metrics;

    private static Map<String, Object> person(String externalId) {
        return new HashMap<>(Map.of("externalId", externalId, "firstName", "Léa", "lastName", "Exemple"));
    }

    private static Response register(String client, UUID structure, List<Map<String, Object>> people, String key) {
        return given().auth()
                .oauth2(World.TOKENS.forClient(client))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("structureId", structure, "people", people))
                .post("/v1/beneficiaries/batch");
    }

    private static Response register(List<Map<String, Object>> people) {
        return register("partner-alpha", A, people, Ids.next().toString());
    }

    @Test
    void eachIsMadeKnownOrRefusedByItself() {
        String run = "VAL-" + Ids.next();
        String before = register(List.of(person(run + "-known"))).path("items[0].beneficiaryId");
        Map<String, Object> nameless = person(run + "-nameless");
        nameless.remove("lastName");
        nameless.put("birthDate", "2 mai");
        nameless.put("hobby", "échecs");
        Map<String, Object> somebodyElse = person(run + "-known");
        somebodyElse.put("firstName", "Tom");
        Response report = register(List.of(
                person(run + "-new"),
                person(run + "-known"),
                nameless,
                person("1 85 05 78 006 084 36"),
                person(run + "-new"),
                person(run + "-last")));
        report.then()
                .statusCode(200)
                .body("made", equalTo(2))
                .body("known", equalTo(1))
                .body("refused", equalTo(3))
                .body("items.outcome", contains("made", "known", "refused", "refused", "refused", "made"))
                .body("items[1].beneficiaryId", equalTo(before))
                .body("items[2].code", equalTo("invalid-request"))
                .body("items[2].errors.pointer", contains("/people/2/birthDate", "/people/2/hobby"))
                .body("items[3].code", equalTo("external-id-is-personal-data"))
                .body("items[3].errors.pointer", contains("/people/3/externalId"))
                .body("items[4].code", equalTo("repeated-in-batch"))
                .body(
                        "items.invitationCode",
                        contains(nullValue(), nullValue(), nullValue(), nullValue(), nullValue(), nullValue()));
        register(List.of(somebodyElse)).then().body("items.code", contains("external-id-taken"));
        String made = report.path("items[0].beneficiaryId");
        with(World.TOKENS.forClient("partner-alpha"))
                .get("/v1/beneficiaries/" + made)
                .then()
                .statusCode(200)
                .body("externalId", equalTo(run + "-new"))
                .body("lastRegisteredAt", nullValue());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(Topic.of("profile.beneficiary").about(UUID.fromString(made)))
                        .singleElement()
                        .satisfies(seen -> assertThat(seen.type()).endsWith("beneficiary-registered.v1")));
    }

    @Test
    void theSameCallAgainIsToldTheSameAndMakesNothing() {
        String run = "VAL-" + Ids.next();
        String key = Ids.next().toString();
        Map<String, Object> wrong = person(run + "-wrong");
        wrong.put("email", "nulle part");
        List<Map<String, Object>> people = List.of(person(run + "-1"), wrong, person(run + "-2"));
        String first = register("partner-alpha", A, people, key).asString();
        assertThat(register("partner-alpha", A, people, key).asString()).isEqualTo(first);
        register("partner-alpha", A, List.of(person(run + "-3")), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        int made = sql.query("select count(*) from beneficiary where external_id like ?", run + "%")
                .one(row -> row.integer("count"));
        assertThat(made).isEqualTo(2);
    }

    @Test
    void codesAreToldToWhoeverAsksOnceAndOpenTheFile() {
        String run = "VAL-" + Ids.next();
        String key = Ids.next().toString();
        Map<String, Object> invited = person(run + "-1");
        invited.put("invite", true);
        List<Map<String, Object>> people = List.of(invited, person(run + "-2"));
        Response told = register("partner-alpha", A, people, key);
        told.then().body("items[0].invitationCode", notNullValue()).body("items[1].invitationCode", nullValue());
        register("partner-alpha", A, people, key)
                .then()
                .statusCode(200)
                .body("items[0].beneficiaryId", equalTo(told.path("items[0].beneficiaryId")))
                .body("items[0].invitationCode", nullValue());
        with(World.newAccount())
                .body(Map.of("invitationCode", told.<String>path("items[0].invitationCode")))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200)
                .body("id", equalTo(told.path("items[0].beneficiaryId")));
        register(people)
                .then()
                .body("items.outcome", contains("known", "known"))
                .body("items[0].invitationCode", nullValue());
    }

    @Test
    void noCodeIsDrawnForWhoeverMayNotAskAndNoneThatIsNotTold() {
        String run = "VAL-" + Ids.next();
        String key = Ids.next().toString();
        List<Map<String, Object>> two = List.of(invited(run + "-1"), invited(run + "-2"));
        assertThat(drawnBy(() -> register("partner-alpha", B, two, key).then().statusCode(404)))
                .isZero();
        assertThat(drawnBy(() -> register("partner-alpha", A, two, key).then().statusCode(200)))
                .isEqualTo(2);
        assertThat(drawnBy(() -> register("partner-alpha", A, two, key).then().statusCode(200)))
                .as("the same call again")
                .isZero();
        Map<String, Object> somebodyElse = invited(run + "-1");
        somebodyElse.put("firstName", "Tom");
        List<Map<String, Object>> needless =
                List.of(somebodyElse, invited(run + "-3"), invited(run + "-3"), invited("1 85 05 78 006 084 36"));
        assertThat(drawnBy(() -> register(needless).then().body("made", equalTo(1))))
                .isEqualTo(1);
    }

    @Test
    void noCodeIsDrawnForAPersonWhoRegisteredNoLater() {
        Map<String, Object> one = person("VAL-" + Ids.next());
        one.put("registeredAt", "2026-01-05T08:00:00Z");
        one.put("structureId", A);
        assertThat(drawnBy(() -> tell(one).then().statusCode(200))).isEqualTo(1);
        assertThat(drawnBy(() -> tell(one).then().statusCode(200))).isZero();
        one.put("structureId", B);
        assertThat(drawnBy(() -> tell(one).then().statusCode(404))).isZero();
    }

    private static Response tell(Map<String, Object> registration) {
        return with(World.TOKENS.forClient("partner-alpha")).body(registration).post("/v1/registrations");
    }

    private static Map<String, Object> invited(String externalId) {
        Map<String, Object> person = person(externalId);
        person.put("invite", true);
        return person;
    }

    private double drawnBy(Runnable call) {
        double before = metrics.counter("invitations.drawn").count();
        call.run();
        return metrics.counter("invitations.drawn").count() - before;
    }

    @Test
    void whatAPartnerCallsSomebodyElseIsRefused() {
        String run = "VAL-" + Ids.next();
        Map<String, Object> one = person(run + "-1");
        one.put("partnerIds", List.of(Map.of("partner", "france-travail", "externalId", run)));
        Map<String, Object> other = person(run + "-2");
        other.put("partnerIds", one.get("partnerIds"));
        register(List.of(one, other))
                .then()
                .body("items.outcome", contains("made", "refused"))
                .body("items[1].errors.pointer", contains("/people/1/partnerIds"));
        register(List.of(other)).then().body("items.code", contains("external-id-taken"));
    }

    @Test
    void onlyItsOwnSystemAndItsManagersRegister() {
        List<Map<String, Object>> people = List.of(person("VAL-" + Ids.next()));
        String key = Ids.next().toString();
        register("partner-alpha", B, people, key).then().statusCode(404);
        register("partner-reader", A, people, key).then().statusCode(403);
        World.as("nadia")
                .body(Map.of("structureId", A, "people", people))
                .post("/v1/beneficiaries/batch")
                .then()
                .statusCode(403);
    }

    @Test
    void twoCallsThatNameTheSamePeopleAtOnceMakeEachOfThemOnce() {
        String run = "VAL-" + Ids.next();
        List<Map<String, Object>> people = new ArrayList<>();
        for (int i = 0; i < 60; i++) people.add(person(run + "-" + i));
        List<CompletableFuture<Response>> calls = List.of(
                CompletableFuture.supplyAsync(() -> register(people)),
                CompletableFuture.supplyAsync(() -> register(people.reversed())));
        int made = calls.stream()
                .map(CompletableFuture::join)
                .mapToInt(told -> {
                    told.then().statusCode(200).body("refused", equalTo(0));
                    return told.<Integer>path("made");
                })
                .sum();
        assertThat(made).isEqualTo(60);
    }

    @Test
    void fiveHundredTakeLessThanHalfOfTheirTimeOneByOneAndNobodyMayNameMore() {
        String run = "VAL-" + Ids.next();
        Duration oneByOne = oneByOne(run, 10);
        List<Map<String, Object>> people = new ArrayList<>();
        for (int i = 0; i < 500; i++) people.add(person(run + "-" + i));
        Instant begin = Instant.now();
        register(people).then().statusCode(200).body("made", equalTo(500)).body("items", hasSize(500));
        Duration took = Duration.between(begin, Instant.now());
        System.out.println("five hundred took " + took.toMillis() + " ms, ten alone " + oneByOne.toMillis() + " ms");
        assertThat(took).isLessThan(oneByOne.multipliedBy(50).dividedBy(2));
        begin = Instant.now();
        Map<String, Object> registered = new HashMap<>(Map.of("registeredAt", begin.toString()));
        people.forEach(one -> one.putAll(registered));
        register(people).then().statusCode(200).body("known", equalTo(500));
        System.out.println("five hundred again took "
                + Duration.between(begin, Instant.now()).toMillis() + " ms");
        people.add(person(run + "-500"));
        register(people).then().statusCode(422).body("errors.pointer", contains("/people"));
    }

    /** In which so many are registered on this machine when each has a call of their own. */
    private static Duration oneByOne(String run, int many) {
        register(List.of(person(run + "-first"))).then().statusCode(200);
        Instant begin = Instant.now();
        for (int i = 0; i < many; i++)
            register(List.of(person(run + "-alone-" + i))).then().statusCode(200);
        return Duration.between(begin, Instant.now());
    }
}
