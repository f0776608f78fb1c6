package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.GameRefusal;
import fr.pixemploi.profile.game.domain.Games;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A manager ends a game before its time. Once is enough. */
@ApplicationScoped
@Transactional
public class EndGame {
    private final Games games;
    private final GameReach reach;
    private final Clock clock;

    EndGame(Games games, GameReach reach, Clock clock) {
        this.games = games;
        this.reach = reach;
        this.clock = clock;
    }

    public Game handle(Caller caller, UUID id) {
        Game game = games.lock(id).orElseThrow(GameRefusal.NoSuchGame::new);
        reach.requireManager(caller, game.structureId());
        Game ended = game.ended(clock.instant().truncatedTo(ChronoUnit.MICROS));
        games.change(ended);
        return ended;
    }
}
