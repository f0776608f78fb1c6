package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.game.domain.GameRefusal;
import fr.pixemploi.profile.game.domain.Games;
import fr.pixemploi.profile.game.domain.Player;
import fr.pixemploi.profile.game.domain.Players;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The person reads where they play, and how the teams stand. */
@ApplicationScoped
@Transactional
public class GetMyGame {
    private final Players players;
    private final Games games;

    GetMyGame(Players players, Games games) {
        this.players = players;
        this.games = games;
    }

    /** @throws GameRefusal.NoSuchGame when they play nowhere */
    public Seat handle(Caller caller) {
        Player player = players.of(caller.self()).orElseThrow(GameRefusal.NoSuchGame::new);
        return new Seat(player, games.find(player.gameId()).orElseThrow(GameRefusal.NoSuchGame::new));
    }
}
