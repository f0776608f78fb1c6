package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Groups.aWorkshop;
import static fr.pixemploi.profile.journey.Groups.add;
import static fr.pixemploi.profile.journey.Groups.found;
import static fr.pixemploi.profile.journey.Groups.registered;
import static fr.pixemploi.profile.journey.Groups.takeOut;
import static fr.pixemploi.profile.journey.Groups.today;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is in a group, from when and until when, and where that shows. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class GroupMembersTest {
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
}
