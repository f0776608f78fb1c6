package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.GameCode;
import fr.pixemploi.profile.game.domain.GameRefusal;
import fr.pixemploi.profile.game.domain.Games;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Games with their codes for a structure's staff, and the wall for everybody who has its address. */
@ApplicationScoped
@Transactional
public class ShowGames {
    private final Games games;
    private final GameReach reach;

    ShowGames(Games games, GameReach reach) {
        this.games = games;
        this.reach = reach;
    }

    public Game one(Caller caller, UUID id) {
        Game game = games.find(id).orElseThrow(GameRefusal.NoSuchGame::new);
        reach.requireReader(caller, game.structureId());
        return game;
    }

    public List<Game> of(Caller caller, UUID structureId, @Nullable UUID after, int max) {
        reach.requireReader(caller, structureId);
        return games.of(structureId, after, max);
    }

    /** The one of which staff has the code of a team. */
    public Game ofTeam(Caller caller, GameCode code) {
        Game game = games.ofTeam(code).orElseThrow(GameRefusal.NoSuchGame::new);
        reach.requireReader(caller, game.structureId());
        return game;
    }

    /** Of nobody in particular: totals, places and how many play. */
    public Game onTheWall(GameCode code) {
        return games.ofWall(code).orElseThrow(GameRefusal.NoSuchGame::new);
    }
}
