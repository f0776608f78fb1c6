package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Groups: who forms and fills them, who is in them until when, and who learns nothing of them. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class GroupTest {
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    static Map<String, Object> workshop(LocalDate beginsOn) {
        return new HashMap<>(Map.of(
                "structureId", A, "kind", "workshop", "name", "Atelier CV en ligne", "beginsOn", beginsOn.toString()));
    }

    /** Nadia's. */
    static String aWorkshop(LocalDate beginsOn) {
        return as("nadia")
                .body(workshop(beginsOn))
                .post("/v1/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String registered(String externalId) {
        Map<String, Object> someone = World.someone(A);
        if (externalId != null) someone.put("externalId", externalId);
        return as("nadia").body(someone).post("/v1/beneficiaries").path("id");
    }

    static Response add(String group, Map<String, Object> named) {
        return as("nadia").body(named).post("/v1/groups/" + group + "/members");
    }

    static Response takeOut(String group, Map<String, Object> named) {
        return as("nadia").body(named).post("/v1/groups/" + group + "/departures");
    }

    private static List<String> found(String adviser, UUID structure, String group) {
        return as(adviser)
                .queryParam("structureId", structure)
                .queryParam("group", group)
                .get("/v1/caseload")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void anAdviserFormsAGroupChangesItAndGivesItUp() {
        Response formed = as("nadia").body(workshop(today())).post("/v1/groups");
        String group = formed.path("id");
        formed.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("trainers", contains(NADIA))
                .body("endsOn", nullValue());
        String of = "/v1/groups/" + group;
        as("marc").get(of).then().statusCode(200).body("kind", equalTo("workshop"));
        as("marc").body(Map.of("name", "Atelier")).patch(of).then().statusCode(428);
        Map<String, Object> early = Map.of("endsOn", today().minusDays(1).toString());
        as("marc")
                .header("If-Match", "\"1\"")
                .body(early)
                .patch(of)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/endsOn"));
        as("marc")
                .header("If-Match", "\"1\"")
                .body(Map.of("endsOn", today().toString(), "name", "Atelier du matin"))
                .patch(of)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("endsOn", equalTo(today().toString()))
                .body("trainers", contains(NADIA));
        as("marc")
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Autre"))
                .patch(of)
                .then()
                .statusCode(412);
        as("nadia").delete(of).then().statusCode(204);
        as("nadia").get(of).then().statusCode(404);
    }

    @Test
    void trainersWorkInTheStructureAndFindTheirGroups() {
        Map<String, Object> ofAStranger = workshop(today());
        ofAStranger.put("trainers", List.of("somebody-else"));
        as("nadia")
                .body(ofAStranger)
                .post("/v1/groups")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-trainer"))
                .body("errors.pointer", contains("/trainers"));
        String group = aWorkshop(today());
        String mine = "/v1/groups?mine=true&limit=100&structureId=" + A;
        as("nadia").get(mine).then().statusCode(200).body("items.id", hasItem(group));
        as("marc").get(mine).then().statusCode(200).body("items.id", not(hasItem(group)));
        // Marc is on no list of staff; whoever leads a group already stays all the same.
        as("marc")
                .header("If-Match", "\"1\"")
                .body(Map.of("trainers", List.of(NADIA), "name", "Atelier"))
                .patch("/v1/groups/" + group)
                .then()
                .statusCode(200)
                .body("trainers", contains(NADIA));
    }

    @Test
    void whoLeavesTheStructureHandsTheirGroupsOver() {
        UUID agency = Team.aDepartement();
        Team.Member head = Team.firstManager(agency);
        Team.Member leaver = Team.colleague(head, agency, "adviser");
        Team.Member successor = Team.colleague(head, agency, "adviser");
        Map<String, Object> promotion = workshop(today());
        promotion.put("structureId", agency);
        promotion.put("trainers", List.of(leaver.account(), head.account()));
        String group = head.calls().body(promotion).post("/v1/groups").path("id");
        head.calls()
                .header(
                        "If-Match",
                        head.calls().get("/v1/staff/" + leaver.entry()).header("ETag"))
                .body(Map.of("handOverTo", successor.entry()))
                .post("/v1/staff/" + leaver.entry() + "/departure")
                .then()
                .statusCode(200);
        successor
                .calls()
                .get("/v1/groups?mine=true&structureId=" + agency)
                .then()
                .statusCode(200)
                .body("items.id", contains(group))
                .body("items[0].trainers", containsInAnyOrder(successor.account(), head.account()));
    }

    @Test
    void peopleComeInAllOrNoneWithEachFaultByItsPlace() {
        String called = "VAL-GROUP-" + UUID.randomUUID();
        String one = registered(null);
        String other = registered(called);
        String ofB = World.register("bruno", B).path("id");
        String group = aWorkshop(today());
        add(group, Map.of("beneficiaryIds", List.of(one, ofB), "externalIds", List.of("NOBODY", called)))
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-files"))
                .body("errors.pointer", containsInAnyOrder("/beneficiaryIds/1", "/externalIds/0"));
        as("nadia")
                .get("/v1/groups/" + group + "/members")
                .then()
                .statusCode(200)
                .body("items", empty());
        for (int twice = 0; twice < 2; twice++)
            add(group, Map.of("beneficiaryIds", List.of(one), "externalIds", List.of(called)))
                    .then()
                    .statusCode(204);
        as("nadia")
                .get("/v1/groups/" + group + "/members")
                .then()
                .body("items.beneficiaryId", containsInAnyOrder(one, other))
                .body("items.lastDay", everyItem(nullValue()))
                .body("items.invited", everyItem(equalTo(false)));
    }

    @Test
    void whoLeavesStaysOnTheListWithTheirLastDayAndWhoCameByMistakeDoesNot() {
        String leaver = registered(null);
        String mistaken = registered(null);
        String stays = registered(null);
        String group = aWorkshop(today().minusDays(10));
        add(group, Map.of("beneficiaryIds", List.of(leaver, mistaken, stays)))
                .then()
                .statusCode(204);
        String lastDay = today().minusDays(3).toString();
        takeOut(group, Map.of("beneficiaryIds", List.of(leaver), "lastDay", lastDay))
                .then()
                .statusCode(204);
        takeOut(
                        group,
                        Map.of(
                                "beneficiaryIds",
                                List.of(mistaken),
                                "lastDay",
                                today().minusDays(11).toString()))
                .then()
                .statusCode(204);
        as("nadia")
                .get("/v1/groups/" + group + "/members")
                .then()
                .body("items.beneficiaryId", containsInAnyOrder(leaver, stays))
                .body("items.lastDay", containsInAnyOrder(lastDay, null));
        assertThat(found("nadia", A, group)).containsExactly(stays);
        as("nadia").get("/v1/groups/" + group + "/results").then().body("members.beneficiaryId", contains(stays));
        as("nadia").get("/v1/groups/" + group + "/changes").then().body("notSharing", equalTo(2));
    }

    @Test
    void whoLeavesLaterIsAMemberUntilThen() {
        String leaver = registered(null);
        String group = aWorkshop(today().minusDays(10));
        add(group, Map.of("beneficiaryIds", List.of(leaver))).then().statusCode(204);
        leaves(group, leaver, today().plusDays(5));
        counted(group, 1);
        as("nadia").get("/v1/groups/" + group + "/results").then().body("members.beneficiaryId", contains(leaver));
        assertThat(found("nadia", A, group)).containsExactly(leaver);
        // Added again, they stay on: once on the list, from their first day.
        add(group, Map.of("beneficiaryIds", List.of(leaver), "from", today().toString()))
                .then()
                .statusCode(204);
        stays(group, leaver, null);
        counted(group, 1);
    }

    @Test
    void aWrongLastDayIsPutRight() {
        String leaver = registered(null);
        String called = "VAL-GROUP-" + UUID.randomUUID();
        String stranger = registered(called);
        String group = aWorkshop(today().minusDays(10));
        add(group, Map.of("beneficiaryIds", List.of(leaver))).then().statusCode(204);
        leaves(group, leaver, today().minusDays(5));
        leaves(group, leaver, today().minusDays(3));
        stays(group, leaver, today().minusDays(3));
        counted(group, 0);
        // Taken out with others today, whoever left before keeps the day.
        takeOut(group, Map.of("beneficiaryIds", List.of(leaver))).then().statusCode(204);
        stays(group, leaver, today().minusDays(3));
        takeOut(group, Map.of("beneficiaryIds", List.of(leaver, stranger), "externalIds", List.of(called)))
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-members"))
                .body("errors.pointer", containsInAnyOrder("/beneficiaryIds/1", "/externalIds/0"));
        leaves(group, leaver, today().minusDays(11));
        as("nadia").get("/v1/groups/" + group + "/members").then().body("items", empty());
    }

    @Test
    void whoComesBackAfterAPauseWasNotThereMeanwhile() {
        String back = registered(null);
        String group = aWorkshop(today().minusDays(10));
        add(group, Map.of("beneficiaryIds", List.of(back))).then().statusCode(204);
        leaves(group, back, today().minusDays(6));
        add(
                        group,
                        Map.of(
                                "beneficiaryIds",
                                List.of(back),
                                "from",
                                today().minusDays(2).toString()))
                .then()
                .statusCode(204);
        as("nadia")
                .get("/v1/groups/" + group + "/members")
                .then()
                .body("items.lastDay", containsInAnyOrder(today().minusDays(6).toString(), null));
        counted(group, 1);
        leaves(group, back, today().minusDays(1));
        as("nadia")
                .get("/v1/groups/" + group + "/members")
                .then()
                .body(
                        "items.lastDay",
                        containsInAnyOrder(
                                today().minusDays(6).toString(),
                                today().minusDays(1).toString()));
    }

    private static void leaves(String group, String file, LocalDate lastDay) {
        takeOut(group, Map.of("beneficiaryIds", List.of(file), "lastDay", lastDay.toString()))
                .then()
                .statusCode(204);
    }

    private static void stays(String group, String file, LocalDate lastDay) {
        as("nadia")
                .get("/v1/groups/" + group + "/members")
                .then()
                .body("items.beneficiaryId", contains(file))
                .body("items[0].lastDay", lastDay == null ? nullValue() : equalTo(lastDay.toString()));
    }

    /** On the list of groups. */
    private static void counted(String group, int members) {
        as("nadia")
                .get("/v1/groups?mine=true&limit=100&structureId=" + A)
                .then()
                .body("items.find { it.id == '" + group + "' }.members", equalTo(members));
    }

    @Test
    void theCaseloadIsFilteredByGroupAlsoInASavedListAndInCounts() {
        String member = registered(null);
        registered(null);
        String group = aWorkshop(today().plusDays(5));
        add(group, Map.of("beneficiaryIds", List.of(member))).then().statusCode(204);
        assertThat(found("nadia", A, group)).containsExactly(member);
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("group", group)
                .queryParam("referent", "me")
                .get("/v1/caseload/counts")
                .then()
                .statusCode(200)
                .body("people", equalTo(0));
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("group", group)
                .get("/v1/caseload/counts")
                .then()
                .body("people", equalTo(1))
                .body("shared", equalTo(0));
        as("nadia")
                .body(Map.of("structureId", A, "name", "Groupe " + group, "filter", Map.of("group", group)))
                .post("/v1/caseload/lists")
                .then()
                .statusCode(201)
                .body("filter.group", equalTo(group));
        assertThat(found("bruno", B, group)).isEmpty();
    }

    @Test
    void twoFilesOfOnePersonInTheStructureAreOneMember() {
        World.Person person = World.aPersonOfA();
        String second = registered(null);
        person.calls()
                .body(Map.of("invitationCode", World.invite("nadia", second), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        String group = aWorkshop(today());
        add(group, Map.of("beneficiaryIds", List.of(person.id(), second)))
                .then()
                .statusCode(204);
        String results = "/v1/groups/" + group + "/results";
        as("nadia").get(results).then().body("members.size()", equalTo(1));
        takeOut(
                        group,
                        Map.of(
                                "beneficiaryIds",
                                List.of(second),
                                "lastDay",
                                today().minusDays(1).toString()))
                .then()
                .statusCode(204);
        // Told at each file while they are joined.
        assertThat(found("nadia", A, group))
                .containsExactlyInAnyOrder(person.id().toString(), second);
        person.calls().delete("/v1/beneficiaries/me/files/" + second).then().statusCode(204);
        assertThat(found("nadia", A, group)).containsExactly(person.id().toString());
    }

    @Test
    void nobodyOfAnotherStructureLearnsOfAGroup() {
        String group = aWorkshop(today());
        String file = registered(null);
        add(group, Map.of("beneficiaryIds", List.of(file))).then().statusCode(204);
        String of = "/v1/groups/" + group;
        for (String stranger : List.of("bruno", "carole")) {
            for (String read : List.of(of, of + "/members", of + "/results", of + "/changes"))
                as(stranger).get(read).then().statusCode(404);
            as(stranger).get("/v1/groups?structureId=" + A).then().statusCode(404);
            as(stranger).body(workshop(today())).post("/v1/groups").then().statusCode(404);
            as(stranger)
                    .body(Map.of("beneficiaryIds", List.of(file)))
                    .post(of + "/departures")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .header("If-Match", "\"1\"")
                    .body(Map.of("name", "Autre"))
                    .patch(of)
                    .then()
                    .statusCode(404);
            as(stranger).delete(of).then().statusCode(404);
        }
        assertThat(found("nadia", A, group)).containsExactly(file);
    }
}
