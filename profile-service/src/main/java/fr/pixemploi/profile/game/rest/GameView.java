package fr.pixemploi.profile.game.rest;

import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.Team;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A game, with the codes that lead to it.
 *
 * @param wallCode leads to the screen on the wall, without an account
 * @param teams in the order in which they were named
 */
@Schema(name = "Game")
record GameView(
        UUID id,
        UUID structureId,

        @Schema(examples = "HJKMNPQRTV") String wallCode,

        List<Door> teams,
        GameBoard board) {
    /**
     * How people come into a team.
     *
     * @param code to be typed, or behind a QR code
     */
    @Schema(name = "GameTeamDoor")
    record Door(
            @Schema(examples = "Les Cigales") String name,
            @Schema(examples = "ACDEFGHJKM") String code) {
        static Door of(Team team) {
            return new Door(team.name(), team.code().value());
        }
    }

    static GameView of(Game game, Instant now) {
        return new GameView(
                game.id(),
                game.structureId(),
                game.wall().value(),
                game.teams().stream().map(Door::of).toList(),
                GameBoard.of(game, now));
    }
}
