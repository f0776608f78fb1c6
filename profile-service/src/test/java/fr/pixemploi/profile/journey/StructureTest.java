package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.structure.application.OpenDemonstrationStructures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The operator opens structures; everybody reads them. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class StructureTest {
    @Inject
    OpenDemonstrationStructures openDemonstration;

    private static Map<String, Object> aSchool(UUID id) {
        return new HashMap<>(Map.of("id", id, "name", "École Exemple", "kind", "e2c", "timeZone", "Pacific/Tahiti"));
    }

    @Test
    void theOperatorOpensAStructureAndTheOthersLearnOfIt() {
        UUID id = Ids.next();
        Map<String, Object> school = aSchool(id);
        school.put("parentId", A);
        as("ops-omar")
                .body(school)
                .post("/v1/structures")
                .then()
                .statusCode(201)
                .body("id", equalTo(id.toString()));
        as("ops-omar")
                .body(school)
                .post("/v1/structures")
                .then()
                .statusCode(409)
                .body("code", equalTo("structure-exists"));
        as("lea").get("/v1/structures/" + id).then().statusCode(200).body("timeZone", equalTo("Pacific/Tahiti"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(
                                Topic.of("profile.structure.state").about(id))
                        .singleElement()
                        .satisfies(
                                seen -> assertThat(seen.data().path("parentId").asText())
                                        .isEqualTo(A.toString())));
    }

    @Test
    void mistakesAreToldAllAtOnce() {
        as("ops-omar")
                .body(Map.of("kind", "castle", "timeZone", "+01:00"))
                .post("/v1/structures")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/kind", "/timeZone"))
                .body("errors.detail", hasItem("doit être un fuseau horaire IANA, par exemple Europe/Paris"));
        Map<String, Object> orphan = aSchool(Ids.next());
        orphan.put("parentId", Ids.next());
        as("ops-omar")
                .body(orphan)
                .post("/v1/structures")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-parent"));
    }

    @Test
    void nobodyElseOpensStructures() {
        as("marc").body(aSchool(Ids.next())).post("/v1/structures").then().statusCode(403);
    }

    @Test
    void theDemonstrationIsOpenedOnceHoweverOftenItStarts() {
        openDemonstration.handle();
        as("nadia").get("/v1/structures/" + A).then().statusCode(200).body("kind", equalTo("mission-locale"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() ->
                        assertThat(Topic.of("profile.structure.state").about(A)).hasSize(1));
        as("nadia").get("/v1/structures/" + Ids.next()).then().statusCode(404);
    }
}
