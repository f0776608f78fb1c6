package fr.pixemploi.profile.game.rest;

import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.GamePhase;
import fr.pixemploi.profile.game.domain.Ranking;
import fr.pixemploi.profile.game.domain.TeamKind;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the teams of a game stand, as everybody sees it.
 *
 * @param teams the best first; those without a total last
 */
@Schema(name = "GameBoard")
record GameBoard(
        @Schema(examples = "Le Pixomètre de l'hiver") String name,
        TeamKind teamsAre,
        GamePhase phase,
        Instant beginsAt,
        Instant endsAt,
        List<Standing> teams) {
    /**
     * A team.
     *
     * @param place from 1; teams of one total share it; absent without a total
     * @param players how many are in it now, or were at the end
     * @param pix gained, in steps of five people's tests at least; absent before the first step
     */
    @Schema(name = "GameStanding")
    record Standing(
            @Nullable @Schema(examples = "1") Integer place,

            @Schema(examples = "Les Cigales") String name,

            @Schema(examples = "12") int players,

            @Nullable @Schema(examples = "240") Long pix) {
        static Standing of(Ranking.Placed placed) {
            return new Standing(
                    placed.place(),
                    placed.team().name(),
                    placed.team().players(),
                    placed.team().pix());
        }
    }

    static GameBoard of(Game game, Instant now) {
        return new GameBoard(
                game.name(),
                game.teamsAre(),
                game.phase(now),
                game.beginsAt(),
                game.endsAt(),
                Ranking.of(game.teams()).stream().map(Standing::of).toList());
    }
}
