package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.profile.game.domain.Players;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files that are joined, parted, or given to another account while they play: no test is in two totals, and nobody plays who has not agreed. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class GameOfJoinedFilesTest {
    @Inject
    Players players;

    @Test
    void whatAFileBringsAlongIsNoGain() {
        Play game = Play.made();
        List<World.Person> people = game.players(5);
        World.Person first = people.getFirst();
        Play.takesATest(first, 1);
        UUID file = UUID.fromString(World.register("bruno", B).path("id"));
        UUID before = World.aResult(file, Instant.now().toString(), Map.of("1.2", 4));
        join(first, World.invite("bruno", file.toString()));
        Play.hasHeard(first, before);
        Play.takesATest(first, 2);
        // A test of either file counts for the one seat.
        Play.hasHeard(first, World.aResult(file, Instant.now().toString(), Map.of("1.3", 1)));
        for (World.Person other : people.subList(1, 4)) Play.takesATest(other, 1);
        assertThat(game.pix()).isNull();
        first.calls().delete("/v1/beneficiaries/me/files/" + file).then().statusCode(204);
        Play.takesATest(first, 4);
        Play.takesATest(people.get(4), 1);
        assertThat(game.pix()).isEqualTo(8 + 8 + 8 + 16 + 4 * 8);
    }

    @Test
    void whoseFilesAreJoinedStaysInTheTeamAndWhatTheyGainedBeforeCountsOnce() {
        Play game = Play.made();
        List<World.Person> people = game.players(5);
        World.Person first = people.getFirst();
        String done = Instant.now().toString();
        UUID result = World.aResult(first.id(), done, Map.of("1.1", 2));
        Play.hasHeard(first, result);
        UUID file = UUID.fromString(World.register("bruno", B).path("id"));
        join(first, World.invite("bruno", file.toString()));
        first.calls().get("/v1/games/me").then().statusCode(200).body("team", equalTo("Cigales"));
        assertThat(game.players()).isEqualTo(5);
        // Told again, and another test that shows the same.
        World.tellResult(result, 2, first.id(), done, Map.of("1.1", 2));
        Play.hasHeard(first, World.aResult(file, Instant.now().toString(), Map.of("1.1", 2)));
        for (World.Person other : people.subList(1, 5)) Play.takesATest(other, 1);
        assertThat(game.pix()).isEqualTo(16 + 4 * 8);
    }

    @Test
    void aFileThatAnotherAccountTakesOverPlaysNoMore() {
        Play game = Play.made();
        World.Person lost = game.players(1).getFirst();
        String token = World.newAccount();
        World.with(token)
                .body(Map.of("invitationCode", renewal(lost), "join", false))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        World.with(token).get("/v1/games/me").then().statusCode(404);
        assertThat(game.players()).isZero();
    }

    @Test
    void aFileThatPlaysGivesUpItsSeatToWhoeverJoinsIt() {
        Play game = Play.made();
        Play another = Play.made();
        World.Person lost = game.players(1).getFirst();
        World.Person now = another.players(1).getFirst();
        join(now, renewal(lost));
        assertThat(game.players()).isZero();
        now.calls().get("/v1/games/me").then().statusCode(200).body("team", equalTo("Cigales"));
        assertThat(another.players()).isOne();
        now.calls().delete("/v1/beneficiaries/me/files/" + lost.id()).then().statusCode(204);
        assertThat(players.of(lost.id())).isEmpty();
    }

    private static void join(World.Person person, String code) {
        person.calls()
                .body(Map.of("invitationCode", code, "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
    }

    /** A code by which the file of somebody who lost the account goes to another one. */
    private static String renewal(World.Person lost) {
        Response asked = as("nadia")
                .body(Map.of("document", "passeport"))
                .post("/v1/beneficiaries/" + lost.id() + "/access-renewals");
        asked.then().statusCode(200);
        as("marc")
                .post("/v1/access-renewals/" + asked.path("renewalId") + "/confirmation")
                .then()
                .statusCode(204);
        return asked.path("invitationCode");
    }
}
