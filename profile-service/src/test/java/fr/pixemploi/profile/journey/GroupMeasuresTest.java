package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Groups.aWorkshop;
import static fr.pixemploi.profile.journey.Groups.add;
import static fr.pixemploi.profile.journey.Groups.registered;
import static fr.pixemploi.profile.journey.Groups.takeOut;
import static fr.pixemploi.profile.journey.Groups.today;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An educator sees what their group can do, before and after a workshop, by what the members share and by nothing else. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class GroupMeasuresTest {
    private static final UUID FRAMEWORK = UUID.fromString("01940000-0000-7000-8000-0000000fd070");
    private static final List<String> CODES = List.of("1.1", "1.2", "3.1");

    private static Instant ago(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }

    /** Results of before the account was linked are shared for half a year at most. */
    private static UUID shares(World.Person person, List<UUID> results) {
        return World.consent(
                person.id(), A, Instant.now().plus(Duration.ofDays(100)).toString(), results);
    }

    /** A test before the workshop and one after it. */
    private static List<UUID> results(World.Person person, double before, double after) {
        return List.of(
                Measured.result(person.id(), FRAMEWORK, 2, ago(20), before, CODES),
                Measured.result(person.id(), FRAMEWORK, 2, ago(1), after, CODES));
    }

    private static void tellSitting(String what, UUID sitting, UUID person, UUID structure) {
        Map<String, Object> told =
                new HashMap<>(Map.of("sittingId", sitting, "beneficiaryId", person, "campaignCode", "PXEMPR346"));
        told.put(what.equals("started") ? "startedAt" : "completedAt", ago(1).toString());
        if (what.equals("completed")) told.put("resultId", Ids.next());
        if (structure != null) told.put("structureId", structure);
        Topic.of("assessment.sitting")
                .send(
                        sitting + "-" + what,
                        "fr.pixemploi.assessment.sitting-" + what + ".v1",
                        person,
                        sitting,
                        what.equals("started") ? 1 : 2,
                        told);
    }

    private static void awaits(String path, Predicate<JsonPath> seen) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> seen.test(
                        as("nadia").get(path).then().statusCode(200).extract().jsonPath()));
    }

    @Test
    void anEducatorSeesTheirGroupBeforeAndAfterAWorkshop() {
        World.Person rises = World.aPersonOfA();
        World.Person stays = World.aPersonOfA();
        World.Person sharesNothing = World.aPersonOfA();
        World.Person withdraws = World.aPersonOfA();
        World.Person sharedOnce = World.aPersonOfA();
        String group = aWorkshop(today().minusDays(10));
        add(
                        group,
                        Map.of(
                                "beneficiaryIds",
                                List.of(rises.id(), stays.id(), sharesNothing.id(), withdraws.id(), sharedOnce.id())))
                .then()
                .statusCode(204);
        shares(rises, results(rises, -1.2, 1.2));
        shares(stays, results(stays, -0.2, 0.0));
        UUID taken = shares(withdraws, results(withdraws, 1.2, -1.2));
        shares(sharedOnce, List.of(Measured.result(sharedOnce.id(), FRAMEWORK, 1, ago(1), 0.7, CODES)));
        results(sharesNothing, 1.2, 1.2);
        UUID sitting = Ids.next();
        tellSitting("completed", sitting, sharesNothing.id(), null);
        tellSitting("started", sitting, sharesNothing.id(), null);
        String results = "/v1/groups/" + group + "/results";
        String changes = "/v1/groups/" + group + "/changes";
        String byId = "members.find { it.beneficiaryId == '%s' }";
        String silent = byId.formatted(sharesNothing.id());
        awaits(
                results,
                seen -> seen.getList("members.findAll { it.shared }").size() == 4 && seen.getBoolean(silent + ".done"));

        as("nadia")
                .get(results)
                .then()
                .body(silent + ".invited", equalTo(true))
                .body(silent + ".begun", equalTo(true))
                .body(silent + ".shared", equalTo(false))
                .body(silent + ".results", nullValue())
                .body(byId.formatted(rises.id()) + ".results.areas.code", contains("1", "3"))
                // Versions are not cut alike: who was measured in another one is in figures apart.
                .body("figures.framework.version", contains(2, 1))
                .body("figures.members", contains(3, 1))
                .body("figures[0].competences.code", contains("1.1", "1.2", "3.1"))
                .body("figures[0].competences.members", contains(3, 3, 3))
                .body("figures[0].areas.code", contains("1", "3"))
                .body("figures[0].areas.meanCompetences*.toDouble()", contains(2.0, 1.0));

        withdraws.calls().delete("/v1/sharings/" + taken).then().statusCode(204);
        as("nadia")
                .get(results)
                .then()
                .body("figures.members", contains(2, 1))
                .body(byId.formatted(withdraws.id()) + ".results", nullValue());
        String sure = byId.formatted(rises.id()) + ".competences.find { it.code == '1.1' }";
        as("nadia")
                .get(changes)
                .then()
                .body("members.beneficiaryId", containsInAnyOrder(text(rises), text(stays), text(sharedOnce)))
                .body("notSharing", equalTo(2))
                .body(sure + ".difference.toDouble()", closeTo(3.2, 0.001))
                .body(sure + ".beyondChance", equalTo(true))
                .body(byId.formatted(sharedOnce.id()) + ".before", nullValue())
                .body(byId.formatted(sharedOnce.id()) + ".after.framework.version", equalTo(1))
                .body(byId.formatted(sharedOnce.id()) + ".whyNotCompared", equalTo("no-test-before"))
                .body(byId.formatted(stays.id()) + ".whyNotCompared", nullValue())
                .body(byId.formatted(sharedOnce.id()) + ".competences", empty())
                .body("figures.members", contains(2))
                .body("figures[0].rose", equalTo(1))
                .body("figures[0].fell", equalTo(0))
                .body("figures[0].competences.rose", contains(1, 1, 1))
                .body("figures[0].competences[0].meanDifference.toDouble()", closeTo(1.733, 0.001))
                .body("figures[0].competences[0].measured", equalTo(2))
                .body("figures[0].competences[0].beyondChance", equalTo(true));
        // At another moment there is nothing after.
        as("nadia")
                .queryParam("at", Instant.now().toString())
                .get(changes)
                .then()
                .statusCode(200)
                .body("figures", empty())
                .body("members.after", everyItem(nullValue()))
                .body("members.before", everyItem(notNullValue()))
                .body("members.whyNotCompared", everyItem(equalTo("no-test-after")));

        rises.calls().get("/v1/reads/me").then().body("items.kind", hasItem("caseload"));
        sharesNothing.calls().get("/v1/reads/me").then().body("items.kind", not(hasItem("caseload")));
    }

    private static String text(World.Person person) {
        return person.id().toString();
    }

    @Test
    void aTestThatAnotherStructureGaveIsToldToNobodyElse() {
        World.Person person = World.aPersonOfA();
        String group = aWorkshop(today());
        add(group, Map.of("beneficiaryIds", List.of(person.id()))).then().statusCode(204);
        tellSitting("started", Ids.next(), person.id(), B);
        tellSitting("started", Ids.next(), registeredPerson(group), A);
        String members = "/v1/groups/" + group + "/members";
        awaits(members, seen -> seen.getList("items.begun").contains(true));
        as("nadia")
                .get(members)
                .then()
                .body("items.find { it.beneficiaryId == '" + person.id() + "' }.begun", equalTo(false));
    }

    private static UUID registeredPerson(String group) {
        String file = registered(null);
        add(group, Map.of("beneficiaryIds", List.of(file))).then().statusCode(204);
        return UUID.fromString(file);
    }

    @Test
    void whoLeftAfterTheWorkshopIsInItsMeasuresAndWhoCameLaterIsNot() {
        World.Person left = World.aPersonOfA();
        World.Person later = World.aPersonOfA();
        String group = aWorkshop(today().minusDays(10));
        add(group, Map.of("beneficiaryIds", List.of(left.id()))).then().statusCode(204);
        add(
                        group,
                        Map.of(
                                "beneficiaryIds",
                                List.of(later.id()),
                                "from",
                                today().minusDays(2).toString()))
                .then()
                .statusCode(204);
        takeOut(
                        group,
                        Map.of(
                                "beneficiaryIds",
                                List.of(left.id()),
                                "lastDay",
                                today().minusDays(5).toString()))
                .then()
                .statusCode(204);
        shares(left, results(left, -1.2, 1.2));
        shares(later, results(later, -1.2, 1.2));
        awaits(
                "/v1/groups/" + group + "/results",
                seen -> seen.getList("members.findAll { it.shared }.beneficiaryId")
                        .equals(List.of(text(later))));
        awaits(
                "/v1/groups/" + group + "/changes",
                seen -> seen.getList("members.beneficiaryId").equals(List.of(text(left)))
                        && seen.getInt("figures[0].members") == 1);
    }
}
