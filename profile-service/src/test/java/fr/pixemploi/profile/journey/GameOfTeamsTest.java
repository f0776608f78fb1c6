package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.profile.game.application.ArchiveGames;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A game: made, joined, played, left, looked at, ended and archived. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class GameOfTeamsTest {
    @Inject
    Sql sql;

    @Inject
    ArchiveGames archive;

    @Test
    void aManagerMakesAGameThatGoesByTheClockOfTheStructure() {
        Map<String, Object> wanted = Play.wanted();
        LocalDate first = LocalDate.parse(wanted.get("firstDay").toString());
        Play game = Play.of(as("marc").body(wanted).post("/v1/games"));
        as("nadia")
                .get("/v1/games/" + game.id())
                .then()
                .statusCode(200)
                .body("teams.name", contains("Cigales", "Mistrals"))
                .body("board.phase", equalTo("running"))
                .body("board.teamsAre", equalTo("groups"))
                .body("board.teams.pix", contains(nullValue(), nullValue()));
        Instant begins = Instant.parse(as("nadia").get("/v1/games/" + game.id()).<String>path("board.beginsAt"));
        assertThat(begins)
                .isEqualTo(first.atStartOfDay(ZoneId.of("Europe/Paris")).toInstant());
        as("nadia")
                .get("/v1/games?limit=100&structureId=" + A)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(game.id()));
        String qr = "/v1/game-teams/" + game.codes().getFirst() + "/qr";
        as("nadia").accept("image/svg+xml").get(qr).then().statusCode(200).contentType("image/svg+xml");
        as("bruno").accept("image/svg+xml").get(qr).then().statusCode(404);
        as("nadia").body(wanted).post("/v1/games").then().statusCode(403);
        for (String stranger : List.of("bruno", "carole")) {
            as(stranger).get("/v1/games/" + game.id()).then().statusCode(404);
            as(stranger).get("/v1/games?structureId=" + A).then().statusCode(404);
        }
        as("carole").body(wanted).post("/v1/games").then().statusCode(404);
        as("carole").post("/v1/games/" + game.id() + "/end").then().statusCode(404);
    }

    @Test
    void whatIsWrongWithAGameIsSaidAtItsField() {
        Map<String, Object> wanted = Play.wanted();
        wanted.put("lastDay", Groups.today().minusDays(1).toString());
        wanted.put("teams", List.of("Cigales", "Cigales"));
        as("marc")
                .body(wanted)
                .post("/v1/games")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/lastDay"))
                .body("errors.pointer", hasItem("/teams"));
        wanted = Play.wanted();
        wanted.put("name", "Le jeu de lea@exemple.fr");
        as("marc").body(wanted).post("/v1/games").then().statusCode(422).body("errors.pointer", contains("/name"));
    }

    @Test
    void aPersonReadsJoinsTakesAnotherNicknameAndLeaves() {
        Play game = Play.made();
        World.Person lea = World.aPersonOfA();
        lea.calls().get("/v1/games/me").then().statusCode(404);
        lea.calls()
                .get("/v1/game-teams/" + game.codes().getFirst().toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("team", equalTo("Cigales"))
                .body("textVersion", equalTo(1));
        game.joins(lea, 0, "Léa 26").then().statusCode(422).body("code", equalTo("nickname-tells-name"));
        game.joins(lea, 0, "0612345678").then().statusCode(422).body("errors.pointer", hasItem("/nickname"));
        Map<String, Object> unread = Play.seat(game.codes().getFirst(), "Cigale");
        unread.put("textVersion", 2);
        lea.calls().body(unread).put("/v1/games/me").then().statusCode(409).body("code", equalTo("game-text-changed"));
        game.joins(lea, 0, "Cigale")
                .then()
                .statusCode(200)
                .body("team", equalTo("Cigales"))
                .body("board.teams.find { it.name == 'Cigales' }.players", equalTo(1));
        game.joins(lea, 0, "Mistral").then().statusCode(200).body("nickname", equalTo("Mistral"));
        game.joins(lea, 1, "Mistral").then().statusCode(409).body("code", equalTo("plays-already"));
        World.Person other = World.aPersonOfA();
        game.joins(other, 0, "MISTRAL").then().statusCode(409).body("code", equalTo("nickname-taken"));
        game.joins(other, 1, "Mistral").then().statusCode(200);
        lea.calls().delete("/v1/games/me").then().statusCode(204);
        lea.calls().delete("/v1/games/me").then().statusCode(204);
        lea.calls().get("/v1/games/me").then().statusCode(404);
        assertThat(game.players()).isZero();
        assertThat(rowsOf(lea)).isZero();
    }

    @Test
    void aTotalIsOfFivePeopleWhoGainedSinceTheyJoinedAndWhoLeavesTakesNothingOutOfIt() {
        Play game = Play.made();
        World.Person first = World.aPersonOfA();
        // Two levels that were there before do not count.
        Play.takesATest(first, 2);
        game.joins(first, 0, "Premier").then().statusCode(200);
        List<World.Person> others = game.players(5);
        UUID result = Play.takesATest(first, 5);
        for (World.Person other : others.subList(0, 3)) Play.takesATest(other, 1);
        Play.takesATest(others.getFirst(), 2);
        assertThat(game.pix()).isNull();
        game.look().then().body("teams.name", contains("Cigales", "Mistrals")).body("teams.place", hasSize(2));
        Play.takesATest(others.get(3), 4);
        assertThat(game.pix()).isEqualTo(24 + 16 + 8 + 8 + 32);
        // Told again it counts once; less than before is no loss.
        World.tellResult(result, 2, first.id(), Instant.now().toString(), Map.of("1.1", 5));
        Play.takesATest(first, 1);
        Play.takesATest(others.get(4), 3);
        first.calls().delete("/v1/games/me").then().statusCode(204);
        others.get(4).calls().delete("/v1/games/me").then().statusCode(204);
        assertThat(game.pix()).isEqualTo(88);
        assertThat(game.players()).isEqualTo(4);
        // Who comes back counts from then on.
        game.joins(others.get(4), 0, "De retour").then().statusCode(200);
        Play.takesATest(others.get(4), 4);
        for (World.Person other : others.subList(0, 4)) Play.takesATest(other, 5);
        assertThat(game.pix()).isEqualTo(88 + 8 + 24 + 32 + 32 + 8);
        game.look().then().body("teams[0].place", equalTo(1)).body("teams[1].place", nullValue());
    }

    @Test
    void whatWasDoneBeforeJoiningAndIsToldLateIsNoGain() {
        Play game = Play.made();
        String before = Instant.now().minusSeconds(3600).toString();
        List<World.Person> players = game.players(5);
        World.Person first = players.getFirst();
        Play.takesATest(first, 1);
        Play.hasHeard(first, World.aResult(first.id(), before, Map.of("1.2", 4)));
        Play.takesATest(first, 2);
        for (World.Person player : players.subList(1, 5)) Play.takesATest(player, 1);
        assertThat(game.pix()).isEqualTo(16 + 4 * 8);
    }

    @Test
    void nobodyJoinsWithoutAgreeing() {
        Play game = Play.made();
        World.Person lea = World.aPersonOfA();
        Map<String, Object> seat = Play.seat(game.codes().getFirst(), "Cigale");
        seat.put("agreed", false);
        lea.calls().body(seat).put("/v1/games/me").then().statusCode(422).body("errors.pointer", contains("/agreed"));
        seat.remove("agreed");
        lea.calls().body(seat).put("/v1/games/me").then().statusCode(422).body("errors.pointer", contains("/agreed"));
        lea.calls().get("/v1/games/me").then().statusCode(404);
    }

    @Test
    void aGameLastsAYearAtMost() {
        Map<String, Object> wanted = Play.wanted();
        wanted.put("lastDay", Groups.today().plusYears(1).toString());
        as("marc").body(wanted).post("/v1/games").then().statusCode(422).body("errors.pointer", contains("/lastDay"));
        wanted.put("lastDay", Groups.today().plusYears(1).minusDays(1).toString());
        as("marc").body(wanted).post("/v1/games").then().statusCode(201);
    }

    @Test
    void aCodeThatIsNoneLeadsNowhere() {
        World.Person lea = World.aPersonOfA();
        for (String code : List.of("%00", "ACDEF%00HJKM", "%F0%9F%90%9D", "---%20---")) {
            lea.calls()
                    .urlEncodingEnabled(false)
                    .get("/v1/game-teams/" + code)
                    .then()
                    .statusCode(404);
            as("nadia")
                    .urlEncodingEnabled(false)
                    .get("/v1/game-walls/" + code)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void whatAStepHasShownOfAPersonStandsNowhereAnyMore() {
        Play game = Play.made();
        List<World.Person> players = game.players(5);
        for (World.Person player : players) Play.takesATest(player, 3);
        assertThat(game.pix()).isEqualTo(120);
        for (World.Person player : players)
            assertThat(sql.query("""
                            select g.waiting_pix from game_test g join game_player p on p.id = g.player_id
                            where p.beneficiary_id = ?
                            """, player.id()).list(row -> row.integerOrNull("waiting_pix")))
                    .containsExactly((Integer) null);
    }

    @Test
    void anHourAfterItsEndTheTotalsStayAndThePlayersAreForgotten() {
        Play game = Play.made();
        List<World.Person> players = game.players(6);
        for (World.Person player : players) Play.takesATest(player, 2);
        as("nadia").post("/v1/games/" + game.id() + "/end").then().statusCode(403);
        as("marc")
                .post("/v1/games/" + game.id() + "/end")
                .then()
                .statusCode(200)
                .body("board.phase", equalTo("over"));
        game.joins(World.aPersonOfA(), 0, "En retard").then().statusCode(409).body("code", equalTo("game-over"));
        archive.handle();
        assertThat(rowsOf(players.getFirst())).isOne();
        sql.update(
                "update game set begins_at = begins_at - interval '2 days', ends_at = ends_at - interval '61 minutes' where id = ?",
                UUID.fromString(game.id()));
        archive.handle();
        for (World.Person player : players) assertThat(rowsOf(player)).isZero();
        game.look()
                .then()
                .body("phase", equalTo("archived"))
                .body("teams[0].pix", equalTo(80))
                .body("teams[0].players", equalTo(6));
        players.getFirst().calls().get("/v1/games/me").then().statusCode(404);
    }

    @Test
    void aGameThatGoesOnInABackupIsOverAndShowsNothingMore() {
        Play game = Play.made();
        List<World.Person> players = game.players(5);
        for (World.Person player : players) Play.takesATest(player, 2);
        archive.handle(Instant.now());
        Play.takesATest(players.getFirst(), 5);
        game.look().then().body("phase", equalTo("archived")).body("teams[0].pix", equalTo(80));
        assertThat(rowsOf(players.getFirst())).isZero();
    }

    @Test
    void whoIsErasedPlaysNoMoreAndTheTotalStays() {
        Play game = Play.made();
        List<World.Person> players = game.players(6);
        for (World.Person player : players.subList(0, 5)) Play.takesATest(player, 2);
        World.Person erased = players.getFirst();
        String receipt = Erased.receipt(Erased.ask(erased.token()));
        Erased.awaitProfile(receipt);
        assertThat(rowsOf(erased)).isZero();
        assertThat(game.pix()).isEqualTo(80);
        assertThat(game.players()).isEqualTo(5);
    }

    private long rowsOf(World.Person person) {
        return sql.query("select count(*) as n from game_player where beneficiary_id = ?", person.id())
                .one(row -> row.bigint("n"));
    }
}
