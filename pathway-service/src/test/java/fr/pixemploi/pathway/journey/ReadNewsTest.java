package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who reads a person's pathway is told for the person's one list. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class ReadNewsTest {
    private static void awaitTold(UUID person, String... whatAndRole) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> assertThat(ToldReads.of("pathway", person)).containsExactlyInAnyOrder(whatAndRole));
    }

    @Test
    void aRecommendationThatIsAskedForAgainIsReadAgain() {
        World.Person person = World.aPersonSharingWithA("lectures-deux-fois", Map.of("1.1", 1, "1.2", 1));
        awaitTold(person.id(), "result adviser");
        String key = Ids.next().toString();
        for (int i = 0; i < 2; i++)
            as("nadia")
                    .header("Idempotency-Key", key)
                    .body(Map.of("beneficiaryId", person.id(), "structureId", A, "goalId", "independence"))
                    .post("/v1/recommendations")
                    .then()
                    .statusCode(201);
        awaitTold(person.id(), "result adviser", "result adviser", "result adviser");
    }

    @Test
    void readingsByTheStructureAreToldListsOnceADayAndThePersonsOwnNever() {
        World.Person person = World.aPersonSharingWithA("lectures-parcours", Map.of("1.1", 1, "1.2", 1));
        UUID pathway = World.prescribe(person.id());
        // One for each recommendation: that which was awaited, and that which was prescribed.
        awaitTold(person.id(), "result adviser", "result adviser");

        with(person.token()).get("/v1/pathways/" + pathway).then().statusCode(200);
        as("marc").get("/v1/pathways/" + pathway).then().statusCode(200);
        for (int i = 0; i < 2; i++)
            as("nadia")
                    .queryParam("limit", 100)
                    .get("/v1/structures/" + A + "/pathways")
                    .then()
                    .statusCode(200);
        awaitTold(person.id(), "result adviser", "result adviser", "pathway manager", "pathway adviser");

        as("marc")
                .accept("text/calendar")
                .get("/v1/pathways/" + pathway + "/calendar")
                .then()
                .statusCode(200);
        as("nadia")
                .accept("application/pdf")
                .get("/v1/pathways/" + pathway + "/document.pdf")
                .then()
                .statusCode(200);
        awaitTold(
                person.id(),
                "result adviser",
                "result adviser",
                "pathway manager",
                "pathway adviser",
                "pathway manager",
                "pathway adviser");
    }
}
