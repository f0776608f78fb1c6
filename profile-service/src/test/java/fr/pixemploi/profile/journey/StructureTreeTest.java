package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Team.aDepartement;
import static fr.pixemploi.profile.journey.Team.open;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The tree of structures: what is said of them, who acts for which, moves and ends. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class StructureTreeTest {
    private static RequestSpecification operator() {
        return as("ops-omar");
    }

    private static RequestSpecification operator(long version) {
        return operator().header("If-Match", "\"" + version + "\"");
    }

    @Test
    void allThatIsSaidOfAStructureIsKeptAndTold() {
        String reference = "ML-" + Ids.next();
        String network = "reseau-" + Ids.next().toString().substring(0, 8);
        Map<String, Object> agency = new HashMap<>(Map.of(
                "name", "Régiment d'Exemple",
                "kind", "sma-regiment",
                "timeZone", "Pacific/Noumea",
                "siret", "35600000000001",
                "departmentCode", "988",
                "regionCode", "988"));
        agency.put("audiences", List.of("work", "job-search"));
        agency.put("networks", List.of(network));
        agency.put("externalIds", List.of(Map.of("partner", "partner-alpha", "id", reference)));
        String id = operator()
                .body(agency)
                .post("/v1/structures")
                .then()
                .statusCode(201)
                .body("siret", equalTo("35600000000001"))
                .body("departmentCode", equalTo("988"))
                .body("audiences", contains("job-search", "work"))
                .body("externalIds.id", contains(reference))
                .extract()
                .path("id");
        as("nadia")
                .get("/v1/structures/" + id)
                .then()
                .statusCode(200)
                .body("networks", contains(network))
                .body("externalIds", nullValue());
        operator().get("/v1/structures/" + id).then().body("externalIds.partner", contains("partner-alpha"));
        for (String filter : List.of(
                "network=" + network,
                "partner=partner-alpha&externalId=" + reference,
                "externalId=" + reference
                        + "&kind=sma-regiment&departmentCode=988&audience=work&siret=35600000000001&closing=false"))
            operator().get("/v1/structures?" + filter).then().statusCode(200).body("items.id", contains(id));
        operator().get("/v1/structures?kind=e2c&network=" + network).then().body("items", equalTo(List.of()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(
                                Topic.of("profile.structure.state").about(UUID.fromString(id)))
                        .singleElement()
                        .satisfies(seen -> {
                            assertThat(seen.data().path("siret").asText()).isEqualTo("35600000000001");
                            assertThat(seen.data()
                                            .path("externalIds")
                                            .path(0)
                                            .path("id")
                                            .asText())
                                    .isEqualTo(reference);
                            assertThat(seen.data().path("audiences").size()).isEqualTo(2);
                        }));
        agency.remove("id");
        operator()
                .body(agency)
                .post("/v1/structures")
                .then()
                .statusCode(409)
                .body("code", equalTo("partner-reference-taken"));
    }

    @Test
    void whatCannotBeIsRefusedWithItsPlace() {
        Map<String, Object> wrong = new HashMap<>(
                Map.of("name", "Agence", "kind", "agency", "timeZone", "Europe/Paris", "siret", "73282932000075"));
        wrong.put("departmentCode", "2C");
        wrong.put("audiences", List.of("everybody"));
        operator()
                .body(wrong)
                .post("/v1/structures")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/siret", "/departmentCode", "/audiences/0"));
        for (String personal : List.of("1 85 05 78 006 084 36", "nadia@exemple.fr")) {
            operator()
                    .body(Map.of(
                            "name", "Agence",
                            "kind", "agency",
                            "timeZone", "Europe/Paris",
                            "externalIds", List.of(Map.of("partner", "partner-alpha", "id", personal))))
                    .post("/v1/structures")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("partner-reference-is-personal-data"))
                    .body("errors.pointer", contains("/externalIds"));
        }
    }

    @Test
    void aManagerCannotTakeTheNameThatAPartnerHasForAnotherStructure() {
        List<Map<String, String>> taken = List.of(Map.of("partner", "partner-alpha", "id", "ML-" + Ids.next()));
        as("marc")
                .body(Map.of(
                        "name", "Antenne",
                        "kind", "agency",
                        "timeZone", "Europe/Paris",
                        "parentId", World.A,
                        "externalIds", taken))
                .post("/v1/structures")
                .then()
                .statusCode(403)
                .body("code", equalTo("partner-reference-not-delegated"));
        UUID own = open(as("marc"), "agency", World.A);
        as("marc")
                .header("If-Match", "\"1\"")
                .body(Map.of("externalIds", taken))
                .patch("/v1/structures/" + own)
                .then()
                .statusCode(403)
                .body("code", equalTo("partner-reference-not-delegated"));
        operator(1)
                .body(Map.of("externalIds", taken))
                .patch("/v1/structures/" + own)
                .then()
                .statusCode(200);
        as("marc")
                .header("If-Match", "\"2\"")
                .body(Map.of("name", "Antenne du port"))
                .patch("/v1/structures/" + own)
                .then()
                .statusCode(200)
                .body("externalIds.partner", contains("partner-alpha"));
    }

    @Test
    void aCorrectionChangesWhatItNamesAndNothingElse() {
        UUID id = open(operator(), "agency", null);
        operator(1)
                .body("{\"siret\": \"73282932000074\", \"networks\": [\"e2c-france\"]}")
                .patch("/v1/structures/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        operator(2)
                .body("{\"siret\": null, \"name\": \"Autre nom\"}")
                .patch("/v1/structures/" + id)
                .then()
                .statusCode(200)
                .body("siret", nullValue())
                .body("name", equalTo("Autre nom"))
                .body("networks", contains("e2c-france"));
        operator(2)
                .body("{\"name\": \"Encore\"}")
                .patch("/v1/structures/" + id)
                .then()
                .statusCode(412);
        operator(3)
                .body("{\"name\": \"Autre nom\"}")
                .patch("/v1/structures/" + id)
                .then()
                .header("ETag", "\"3\"");
        operator(3)
                .body("{\"siret\": \"12345678901234\"}")
                .patch("/v1/structures/" + id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/siret"));
    }

    @Test
    void nothingLiesBelowItself() {
        UUID top = aDepartement();
        UUID middle = open(operator(), "agency", top);
        UUID leaf = open(operator(), "agency", middle);
        for (UUID below : List.of(top, middle, leaf))
            operator(1)
                    .body(Map.of("parentId", below))
                    .post("/v1/structures/" + top + "/move")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("structure-below-itself"));
        operator(1)
                .body(Map.of("parentId", top))
                .post("/v1/structures/" + leaf + "/move")
                .then()
                .statusCode(200)
                .body("parentId", equalTo(top.toString()))
                .body("version", equalTo(2));
        operator(1)
                .body(Map.of("parentId", Ids.next()))
                .post("/v1/structures/" + middle + "/move")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-parent"));
        operator(1).body("{}").post("/v1/structures/" + middle + "/move").then().body("parentId", nullValue());
    }

    @Test
    void nothingNewBeginsInAStructureFromItsLastDayOn() {
        UUID top = aDepartement();
        Team.Member manager = Team.firstManager(top);
        UUID agency = open(manager.calls(), "agency", top);
        Team.Member head = Team.colleague(manager, agency, "manager");
        String file =
                head.calls().body(someone(agency)).post("/v1/beneficiaries").path("id");
        String yesterday = LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(2).toString();
        manager.calls()
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "closedOn",
                        LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(9).toString()))
                .post("/v1/structures/" + agency + "/closing")
                .then()
                .statusCode(200);
        head.calls().body(someone(agency)).post("/v1/beneficiaries").then().statusCode(201);
        manager.calls()
                .header("If-Match", "\"2\"")
                .body(Map.of("closedOn", yesterday))
                .post("/v1/structures/" + agency + "/closing")
                .then()
                .statusCode(200)
                .body("closedOn", equalTo(yesterday));
        head.calls()
                .body(someone(agency))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(409)
                .body("code", equalTo("structure-closed"));
        Team.invite(manager.calls(), agency, Team.address(), "adviser").then().statusCode(409);
        manager.calls()
                .body(Map.of("name", "Antenne", "kind", "agency", "timeZone", "Europe/Paris", "parentId", agency))
                .post("/v1/structures")
                .then()
                .statusCode(409);
        head.calls().get("/v1/beneficiaries/" + file).then().statusCode(200);
        head.calls().get("/v1/structures/" + agency + "/staff").then().statusCode(200);
        operator()
                .get("/v1/structures?closing=true&parentId=" + top)
                .then()
                .body("items.id", contains(agency.toString()));
    }

    @Test
    void managersActForTheirOwnTreeAndForAllOthersNothingExists() {
        UUID top = aDepartement();
        Team.Member manager = Team.firstManager(top);
        UUID mine = open(manager.calls(), "agency", top);
        UUID below = open(manager.calls(), "agency", mine);
        manager.calls()
                .get("/v1/structures")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(top.toString(), mine.toString(), below.toString()));
        as("marc").get("/v1/structures").then().body("items.id", not(hasItem(mine.toString())));
        Map<String, Object> patch = Map.of("name", "À moi");
        for (UUID other : List.of(mine, Ids.next())) {
            as("marc")
                    .header("If-Match", "*")
                    .body(patch)
                    .patch("/v1/structures/" + other)
                    .then()
                    .statusCode(404);
            as("marc").get("/v1/structures/" + other + "/staff").then().statusCode(404);
            Team.invite(as("marc"), other, Team.address(), "adviser").then().statusCode(404);
            as("marc")
                    .body(Map.of("name", "X", "kind", "agency", "timeZone", "Europe/Paris", "parentId", other))
                    .post("/v1/structures")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("no-such-parent"));
        }
        // Not out of the tree, not into another one, and no centre of certification by delegation.
        manager.calls()
                .header("If-Match", "*")
                .body("{}")
                .post("/v1/structures/" + mine + "/move")
                .then()
                .statusCode(403);
        manager.calls()
                .header("If-Match", "*")
                .body(Map.of("parentId", A))
                .post("/v1/structures/" + mine + "/move")
                .then()
                .statusCode(422);
        manager.calls()
                .body(Map.of("name", "C", "kind", "certification-centre", "timeZone", "Europe/Paris", "parentId", top))
                .post("/v1/structures")
                .then()
                .statusCode(403);
        manager.calls()
                .header("If-Match", "*")
                .body(Map.of("parentId", top))
                .post("/v1/structures/" + below + "/move")
                .then()
                .statusCode(200);
    }
}
