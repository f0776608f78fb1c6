package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.KeepApart;
import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.GameCode;
import fr.pixemploi.profile.game.domain.GameRefusal;
import fr.pixemploi.profile.game.domain.Games;
import fr.pixemploi.profile.game.domain.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A person looks where a code leads, before they join. */
@ApplicationScoped
@Transactional
public class LookAtTeam {
    private final Games games;
    private final KeepApart keepApart;

    LookAtTeam(Games games, KeepApart keepApart) {
        this.games = games;
        this.keepApart = keepApart;
    }

    /** A team, and the game that it plays in. */
    public record Found(Game game, Team team) {}

    /** @throws GameRefusal.NoSuchGame also when one of person and game is of a sandbox and the other is not of the same */
    public Found handle(Caller caller, GameCode code) {
        Game game = games.ofTeam(code).orElseThrow(GameRefusal.NoSuchGame::new);
        if (keepApart.between(caller.self(), game.structureId())) throw new GameRefusal.NoSuchGame();
        return new Found(
                game,
                game.teams().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }
}
