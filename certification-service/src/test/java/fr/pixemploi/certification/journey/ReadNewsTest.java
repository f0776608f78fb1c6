package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who reads a candidacy is told for the person's one list. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class ReadNewsTest {
    private static void awaitTold(UUID person, String... whatAndRole) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> assertThat(ToldReads.of("certification", person)).containsExactlyInAnyOrder(whatAndRole));
    }

    @Test
    void readingsByTheCentreAndTheJuryAreToldOnceADay() {
        World.Person person = aPerson("lectures-candidature", 5);
        UUID session = aSession();
        aCandidate(session, person.id(), "Léa");
        for (int i = 0; i < 2; i++) {
            as("claire").get("/v1/sessions/{id}/candidates", session).then().statusCode(200);
            as("ines").get("/v1/sessions/{id}/candidates", session).then().statusCode(200);
            as("jury-julie").get("/v1/jury/sessions/{id}", session).then().statusCode(200);
        }
        awaitTold(person.id(), "candidacy centre-manager", "candidacy invigilator", "certification-result jury");
    }
}
