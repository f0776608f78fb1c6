package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.game.domain.Players;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * A person takes back that their pix count: nothing of them counts from then on, and what waits of them is forgotten. Of a step that was shown
 * nothing is taken out, which would tell their part of it. Whoever plays nowhere may leave too.
 */
@ApplicationScoped
@Transactional
public class LeaveGame {
    private final Players players;

    LeaveGame(Players players) {
        this.players = players;
    }

    public void handle(Caller caller) {
        players.remove(caller.self());
    }
}
