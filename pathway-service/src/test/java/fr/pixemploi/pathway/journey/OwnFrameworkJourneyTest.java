package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.B;
import static fr.pixemploi.pathway.journey.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A school reads gaps in the words of its own framework. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OwnFrameworkJourneyTest {
    private static final Map<String, Integer> BEGINNER =
            Map.of("1.1", 3, "1.2", 1, "2.1", 0, "2.4", 0, "3.1", 2, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);

    private static void tell(UUID framework, int version, UUID structure, String base, boolean archived) {
        Topic.of("assessment.framework.state")
                .send(
                        "own framework " + framework + " " + version,
                        "fr.pixemploi.assessment.structure-framework-state.v1",
                        framework,
                        framework,
                        version,
                        Map.of(
                                "frameworkId",
                                framework,
                                "structureId",
                                structure,
                                "version",
                                1,
                                "archived",
                                archived,
                                "document",
                                Map.of(
                                        "title",
                                        "Référentiel de l'école",
                                        "base",
                                        base,
                                        "domains",
                                        List.of(Map.of(
                                                "title",
                                                "Au bureau",
                                                "competences",
                                                List.of(Map.of(
                                                        "code",
                                                        "S1",
                                                        "title",
                                                        "Ranger ses affaires",
                                                        "on",
                                                        List.of(Map.of("competence", "1.2", "weight", 1)))))))));
    }

    @Test
    void gapsAndRisesAreToldInTheWordsOfTheStructureAsTheyWereThen() {
        World.Person person = World.aPersonSharingWithA("cadre-propre", BEGINNER);
        UUID framework = Ids.next();
        tell(Ids.next(), 1, B, "crcn", false);
        tell(Ids.next(), 1, A, "another", false);
        tell(framework, 1, A, "crcn", false);
        String files = "gaps.find { it.competence == '1.2' }.own";
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> World.recommend(person.id(), A)
                        .then()
                        .statusCode(201)
                        .body(files + ".frameworkId", contains(framework.toString())));
        String recommendation = World.recommend(person.id(), A)
                .then()
                .body(files + ".title", contains("Ranger ses affaires"))
                .body(files + ".framework", contains("Référentiel de l'école"))
                .body("gaps.find { it.competence == '2.1' }.own", empty())
                .body(
                        "options.steps.flatten().rises.flatten().findAll { it.competence == '1.2' }.own.code",
                        everyItem(contains("S1")))
                .extract()
                .path("recommendationId");

        tell(framework, 2, A, "crcn", true);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> World.recommend(person.id(), A).then().body(files, empty()));
        as("nadia")
                .get("/v1/recommendations/" + recommendation)
                .then()
                .statusCode(200)
                .body(files + "[0].code", equalTo("S1"));
    }
}
