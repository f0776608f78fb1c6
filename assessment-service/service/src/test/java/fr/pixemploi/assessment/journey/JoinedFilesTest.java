package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Tests taken under a file that was joined to the own one are the person's until the two part; a structure finds them by its own file. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class JoinedFilesTest {
    @Test
    void sittingsAndResultsOfAJoinedFileAreThePersonsUntilTheyPart() {
        People.Person person = People.someone();
        // Whoever takes a test under the second file before it is joined: here with an account, which is another one's
        // until then.
        People.Person second = People.someone();
        Player player = Player.start(second, SittingJourneyTest.SHORT);
        player.play(1, true);
        String sitting = player.sitting();
        String result = player.end().path("resultId");
        assertThat(status(person, "/v1/sittings/" + sitting)).isEqualTo(404);

        Accounts.join(second.id(), person.id(), People.STRUCTURE_B);
        Awaitility.await().atMost(Patience.FAR).until(() -> status(person, "/v1/sittings/" + sitting) == 200);
        assertThat(person.asks().get("/v1/sittings").<List<String>>path("items.id"))
                .contains(sitting);
        assertThat(status(person, "/v1/results/" + result)).isEqualTo(200);
        // The person shares it as its own: the grant bears the person's id, and the structure asks by the file that it
        // knows.
        UUID grant = UUID.randomUUID();
        Topic.of("profile.sharing.state")
                .state(
                        "fr.pixemploi.profile.sharing-state.v1",
                        grant,
                        1,
                        Map.of(
                                "grantId",
                                grant,
                                "beneficiaryId",
                                person.id(),
                                "structureId",
                                People.STRUCTURE_B,
                                "purpose",
                                "accompagnement",
                                "until",
                                Instant.now().plusSeconds(600).toString(),
                                "resultIds",
                                List.of(result),
                                "status",
                                "active"));
        String timeline = "/v1/results/timeline?beneficiaryId=" + second.id();
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> People.as("bruno").get(timeline).statusCode() == 200);
        assertThat(People.as("nadia").get(timeline).statusCode()).isEqualTo(404);

        Accounts.part(second.id(), People.STRUCTURE_B);
        Awaitility.await().atMost(Patience.FAR).until(() -> status(person, "/v1/sittings/" + sitting) == 404);
        assertThat(status(person, "/v1/results/" + result)).isEqualTo(404);
    }

    private static int status(People.Person person, String path) {
        return person.asks().get(path).statusCode();
    }
}
