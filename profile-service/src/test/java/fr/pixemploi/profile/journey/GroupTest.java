package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Groups.aWorkshop;
import static fr.pixemploi.profile.journey.Groups.add;
import static fr.pixemploi.profile.journey.Groups.found;
import static fr.pixemploi.profile.journey.Groups.registered;
import static fr.pixemploi.profile.journey.Groups.today;
import static fr.pixemploi.profile.journey.Groups.workshop;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Groups: who forms them and leads them, and who learns nothing of them. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class GroupTest {
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
