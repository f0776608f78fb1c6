package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.A;
import static fr.pixemploi.certification.journey.World.enrol;
import static fr.pixemploi.certification.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A person enrolled under a file that was joined to the own one sees it so, with the levels of all files, until the two part. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class JoinedFilesTest {
    private static List<String> candidaciesOf(World.Person person) {
        return with(person.token()).get("/v1/candidates/me").path("items.candidateId");
    }

    @Test
    void candidaciesOfAJoinedFileAreThePersonsUntilTheyPart() {
        World.Person person = World.aPerson("joined-files", 5);
        UUID file = Ids.next();
        UUID session = World.aSession();
        assertThat(enrol(session, file, "Léa").statusCode()).isEqualTo(409);

        Accounts.join(file, person.id(), A);
        String candidate = World.aCandidate(session, file, "Léa").toString();
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> with(person.token()).get("/v1/candidates/me").statusCode() == 200);
        assertThat(candidaciesOf(person)).containsExactly(candidate);

        Accounts.part(file, A);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> candidaciesOf(person).isEmpty());
    }
}
