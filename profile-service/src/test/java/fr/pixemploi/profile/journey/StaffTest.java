package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Team.aDepartement;
import static fr.pixemploi.profile.journey.Team.colleague;
import static fr.pixemploi.profile.journey.Team.firstManager;
import static fr.pixemploi.profile.journey.Team.groups;
import static fr.pixemploi.profile.journey.Team.open;
import static fr.pixemploi.profile.journey.Team.settled;
import static fr.pixemploi.profile.journey.World.TOKENS;
import static fr.pixemploi.profile.journey.World.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Managers, colleagues and their people, with accounts and groups of the real Keycloak. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class StaffTest {
    private static String group(UUID structure, String role) {
        return "/structures/" + structure + "/" + role;
    }

    @Test
    void aDepartementOpensAgenciesAndNamesManagersWhoSeeTheirOwnOnly() {
        UUID departement = aDepartement();
        Team.Member head = firstManager(departement);
        List<UUID> agencies = new ArrayList<>();
        List<Team.Member> managers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            UUID agency = open(head.calls(), "agency", departement);
            agencies.add(agency);
            managers.add(colleague(head, agency, "manager"));
        }
        for (int i = 0; i < 3; i++) {
            Team.Member manager = managers.get(i);
            String own = agencies.get(i).toString();
            UUID other = agencies.get((i + 1) % 3);
            manager.calls().get("/v1/structures").then().body("items.id", contains(own));
            manager.calls()
                    .get("/v1/structures/" + own + "/staff")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(manager.entry()));
            manager.calls().get("/v1/structures/" + other + "/staff").then().statusCode(404);
            manager.calls()
                    .get("/v1/structures/" + departement + "/staff")
                    .then()
                    .statusCode(404);
            manager.calls()
                    .get("/v1/staff/" + managers.get((i + 1) % 3).entry())
                    .then()
                    .statusCode(404);
            assertThat(manager.groupsNow()).containsExactly(group(agencies.get(i), "manager"));
        }
        assertThat(head.groupsNow()).as("the tree is in no token").containsExactly(group(departement, "manager"));
        head.calls()
                .get("/v1/structures/" + agencies.getFirst() + "/staff")
                .then()
                .statusCode(200);
    }

    @Test
    void anInvitedAdviserSignsInAndWorks() {
        UUID agency = aDepartement();
        Team.Member head = firstManager(agency);
        Team.Member adviser = colleague(head, agency, "adviser");

        assertThat(adviser.groupsNow()).containsExactly(group(agency, "adviser"));
        adviser.calls().body(someone(agency)).post("/v1/beneficiaries").then().statusCode(201);
        Team.invite(head.calls(), agency, adviser.email().toUpperCase(Locale.ROOT), "manager")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-staff"));
        Team.invite(head.calls(), agency, Team.address(), "centre-manager")
                .then()
                .statusCode(422)
                .body("code", equalTo("role-does-not-fit"))
                .body("errors.pointer", contains("/roles"));
    }

    @Test
    void anAccountIsOneInAllStructuresAndNoneLearnsOfTheOthers() {
        UUID here = aDepartement();
        UUID there = aDepartement();
        Team.Member head = firstManager(here);
        Team.Member other = firstManager(there);
        Team.Member adviser = colleague(head, here, "adviser");
        String entry =
                Team.invite(other.calls(), there, adviser.email(), "adviser").path("id");
        settled(other, entry);
        adviser.calls().post("/v1/memberships/" + entry + "/acceptance").then().statusCode(200);

        settled(other, entry)
                .then()
                .body("account", equalTo(adviser.account()))
                .body("memberships.role", contains("adviser"))
                .body("structureId", equalTo(there.toString()));
        assertThat(adviser.groupsNow()).containsExactlyInAnyOrder(group(here, "adviser"), group(there, "adviser"));
    }

    @Test
    void nobodyIsPutIntoAStructureWhoDidNotAccept() {
        UUID elsewhere = aDepartement();
        UUID there = aDepartement();
        Team.Member stranger = colleague(firstManager(elsewhere), elsewhere, "adviser");
        Team.Member head = firstManager(there);
        List<String> before = stranger.groupsNow();
        String entry =
                Team.invite(head.calls(), there, stranger.email(), "adviser").path("id");

        settled(head, entry)
                .then()
                .body("memberships.state", contains("offered"))
                .body("account", nullValue());
        assertThat(stranger.groupsNow()).isEqualTo(before);
        String file = colleague(head, there, "adviser")
                .calls()
                .body(someone(there))
                .post("/v1/beneficiaries")
                .path("id");
        head.calls()
                .body(Map.of("beneficiaryIds", List.of(file)))
                .post("/v1/staff/" + entry + "/people")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-at-work"));
        head.calls().post("/v1/memberships/" + entry + "/acceptance").then().statusCode(404);
        head.calls().delete("/v1/memberships/" + entry).then().statusCode(404);
        stranger.calls()
                .get("/v1/memberships/me")
                .then()
                .statusCode(200)
                .body("items.id", contains(stranger.entry(), entry))
                .body("items.accepted", contains(true, false))
                .body("items.structureName", contains("Structure d'Exemple", "Structure d'Exemple"));

        stranger.calls().delete("/v1/memberships/" + entry).then().statusCode(204);
        assertThat(settled(head, entry).statusCode()).isEqualTo(404);
        assertThat(stranger.groupsNow()).isEqualTo(before);
    }

    @Test
    void aColleagueGivesUpTheirRolesThemselves() {
        UUID agency = aDepartement();
        Team.Member head = firstManager(agency);
        Team.Member adviser = colleague(head, agency, "adviser");
        adviser.calls().delete("/v1/memberships/" + adviser.entry()).then().statusCode(204);
        assertThat(settled(head, adviser.entry()).statusCode()).isEqualTo(404);
        assertThat(adviser.groupsNow()).isEmpty();
        adviser.calls().get("/v1/memberships/me").then().statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void anAddressThatNobodyHasVerifiedGivesNoRole() {
        UUID agency = aDepartement();
        Team.Member head = firstManager(agency);
        String email = Team.address();
        // As somebody would write it into their own account.
        TOKENS.newUnverified(email);
        String entry = Team.invite(head.calls(), agency, email, "manager").path("id");

        settled(head, entry)
                .then()
                .body("memberships.state", contains("failed"))
                .body("memberships.trouble", contains("address-not-verified"))
                .body("account", nullValue());
    }

    @Test
    void rolesChangeAndOnlyAManagerChangesThem() {
        UUID agency = aDepartement();
        Team.Member head = firstManager(agency);
        Team.Member adviser = colleague(head, agency, "adviser");
        String entry = "/v1/staff/" + adviser.entry();
        adviser.calls()
                .header("If-Match", "*")
                .body("{\"roles\": [\"adviser\", \"manager\"]}")
                .patch(entry)
                .then()
                .statusCode(403);
        head.calls()
                .header("If-Match", "\"1\"")
                .body("{\"roles\": [\"manager\"]}")
                .patch(entry)
                .then()
                .statusCode(200)
                .body("memberships.role", contains("adviser", "manager"))
                .body("memberships.wanted", contains(false, true));
        settled(head, adviser.entry()).then().body("memberships.role", contains("manager"));
        assertThat(adviser.groupsNow()).containsExactly(group(agency, "manager"));
    }

    @Test
    void whoIsAwaySaysByWhomTheyAreReplaced() {
        UUID agency = aDepartement();
        Team.Member head = firstManager(agency);
        Team.Member away = colleague(head, agency, "adviser");
        Team.Member replacing = colleague(head, agency, "adviser");
        String entry = "/v1/staff/" + away.entry();
        String absence = "{\"absence\": {\"from\": \"2026-12-21\", \"until\": \"%s\", \"replacedBy\": \"%s\"}}";
        away.calls()
                .header("If-Match", "*")
                .body(absence.formatted("2027-01-03", replacing.entry()))
                .patch(entry)
                .then()
                .statusCode(200)
                .body("absence.replacedBy", equalTo(replacing.entry()));
        away.calls()
                .header("If-Match", "*")
                .body(absence.formatted("2026-12-20", replacing.entry()))
                .patch(entry)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/absence/until"));
        for (String nobody : List.of(away.entry(), UUID.randomUUID().toString()))
            away.calls()
                    .header("If-Match", "*")
                    .body(absence.formatted("2027-01-03", nobody))
                    .patch(entry)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("no-such-replacement"));
        replacing
                .calls()
                .header("If-Match", "*")
                .body("{\"absence\": null}")
                .patch(entry)
                .then()
                .statusCode(403);
        head.calls()
                .header("If-Match", "*")
                .body("{\"absence\": null}")
                .patch(entry)
                .then()
                .statusCode(200)
                .body("absence", nullValue());
    }

    @Test
    void whoLeavesHandsAllTheirPeopleOverAndHasNoRoleAnyMore() {
        UUID agency = aDepartement();
        Team.Member head = firstManager(agency);
        Team.Member leaver = colleague(head, agency, "adviser");
        Team.Member successor = colleague(head, agency, "adviser");
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            people.add(leaver.calls()
                    .body(someone(agency))
                    .post("/v1/beneficiaries")
                    .path("id"));
        leaver.calls()
                .body(Map.of("beneficiaryIds", people))
                .post("/v1/staff/" + leaver.entry() + "/people")
                .then()
                .statusCode(204);
        String elsewhere = World.register("nadia", World.A).path("id");
        head.calls()
                .body(Map.of("beneficiaryIds", List.of(people.getFirst(), elsewhere)))
                .post("/v1/staff/" + successor.entry() + "/people")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-files"));

        depart(head, leaver, successor).then().statusCode(200).body("files", equalTo(3));
        head.calls()
                .header("If-Match", "*")
                .body("{\"roles\": [\"adviser\"]}")
                .patch("/v1/staff/" + leaver.entry())
                .then()
                .statusCode(oneOf(404, 409));
        assertThat(settled(head, leaver.entry()).statusCode())
                .as("forgotten once all is done")
                .isEqualTo(404);
        assertThat(leaver.groupsNow()).isEmpty();
        head.calls()
                .get("/v1/structures/" + agency + "/staff")
                .then()
                .body("items.id", containsInAnyOrder(head.entry(), successor.entry()));
        // All three are the successor's now.
        depart(head, successor, head).then().statusCode(200).body("files", equalTo(3));
    }

    @Test
    void whoFollowsAPersonIsReadByColleaguesAndCanBeNobodyAgain() {
        UUID agency = aDepartement();
        Team.Member head = firstManager(agency);
        Team.Member adviser = colleague(head, agency, "adviser");
        String file =
                adviser.calls().body(someone(agency)).post("/v1/beneficiaries").path("id");
        String referent = "/v1/beneficiaries/" + file + "/referent";
        adviser.calls().get(referent).then().statusCode(200).body("followed", equalTo(false));
        String own = adviser.calls().get("/v1/memberships/me").path("items[0].id");
        adviser.calls()
                .body(Map.of("beneficiaryIds", List.of(file)))
                .post("/v1/staff/" + own + "/people")
                .then()
                .statusCode(204);

        adviser.calls()
                .get(referent)
                .then()
                .body("followed", equalTo(true))
                .body("me", equalTo(true))
                .body("staffId", equalTo(own))
                .body("lastName", equalTo("Exemple"));
        head.calls().get(referent).then().body("followed", equalTo(true)).body("me", equalTo(false));
        for (String stranger : List.of("bruno", "carole")) {
            World.as(stranger).get(referent).then().statusCode(404);
            World.as(stranger).delete(referent).then().statusCode(404);
        }
        for (int twice = 0; twice < 2; twice++)
            head.calls().delete(referent).then().statusCode(204);
        adviser.calls().get(referent).then().body("followed", equalTo(false)).body("staffId", nullValue());
    }

    private static Response depart(Team.Member by, Team.Member leaver, Team.Member to) {
        return by.calls()
                .header("If-Match", "*")
                .body(Map.of("handOverTo", to.entry()))
                .post("/v1/staff/" + leaver.entry() + "/departure");
    }

    @Test
    void nobodyTakesOverWhoDoesNotWorkThere() {
        UUID agency = aDepartement();
        Team.Member head = firstManager(agency);
        Team.Member leaver = colleague(head, agency, "adviser");
        Team.Member stranger = firstManager(aDepartement());
        for (Team.Member nobody : List.of(leaver, stranger))
            depart(head, leaver, nobody).then().statusCode(422).body("code", equalTo("no-such-successor"));
        depart(stranger, leaver, stranger).then().statusCode(404);
        assertThat(groups(TOKENS.forUser(leaver.email()))).containsExactly(group(agency, "adviser"));
    }
}
