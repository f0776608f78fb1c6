package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.profile.game.application.ArchiveGames;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Results that are told late: a test counts that was done while its person played, as long as they have a seat when it is heard. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class GameOfLateResultsTest {
    @Inject
    ArchiveGames archive;

    @Test
    void aTestThatWasDoneBeforeTheEndAndIsToldAfterItCounts() {
        Play game = Play.made();
        World.Person last = fourOfFiveAreTested(game);
        String done = Instant.now().toString();
        ends(game);
        isTold(last, done, 1);
        assertThat(game.pix()).isEqualTo(5 * 8);
    }

    @Test
    void aTestThatWasDoneAfterTheEndCountsNot() {
        Play game = Play.made();
        World.Person last = fourOfFiveAreTested(game);
        ends(game);
        isTold(last, Instant.now().toString(), 1);
        assertThat(game.pix()).isNull();
    }

    @Test
    void whatIsToldOnceThePlayersAreForgottenShowsNoMore() {
        Play game = Play.made();
        World.Person last = fourOfFiveAreTested(game);
        String done = Instant.now().toString();
        ends(game);
        archive.handle(Instant.now());
        isTold(last, done, 1);
        assertThat(game.pix()).isNull();
    }

    @Test
    void whoHasLeftBringsNothingOfBeforeAlsoWhenTheyComeBack() {
        Play game = Play.made();
        World.Person last = fourOfFiveAreTested(game);
        String done = Instant.now().toString();
        last.calls().delete("/v1/games/me").then().statusCode(204);
        isTold(last, done, 1);
        assertThat(game.pix()).isNull();
        String meanwhile = Instant.now().toString();
        game.joins(last, 0, "De retour").then().statusCode(200);
        isTold(last, meanwhile, 2);
        assertThat(game.pix()).isNull();
        Play.takesATest(last, 3);
        assertThat(game.pix()).isEqualTo(4 * 8 + 8);
    }

    /** @return who is not tested yet */
    private static World.Person fourOfFiveAreTested(Play game) {
        List<World.Person> players = game.players(5);
        for (World.Person player : players.subList(0, 4)) Play.takesATest(player, 1);
        return players.getLast();
    }

    private static void ends(Play game) {
        as("marc").post("/v1/games/" + game.id() + "/end").then().statusCode(200);
    }

    private static void isTold(World.Person person, String completedAt, int level) {
        Play.hasHeard(person, World.aResult(person.id(), completedAt, Map.of("1.1", level)));
    }
}
