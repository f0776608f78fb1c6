package fr.pixemploi.profile.game.application;

import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.GameRefusal;
import fr.pixemploi.profile.game.domain.Games;
import fr.pixemploi.profile.game.domain.Player;
import fr.pixemploi.profile.game.domain.Players;
import fr.pixemploi.profile.game.domain.Pot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * What a result brings to the team of whoever took the test: the pix of their profile that are more than it ever had, since they joined and
 * since the game began. A result that is told again counts once.
 */
@ApplicationScoped
@Transactional
public class CountGain {
    private final Players players;
    private final Games games;

    CountGain(Players players, Games games) {
        this.players = players;
        this.games = games;
    }

    /**
     * @param file whose test it was
     * @param pixUntil pix of the person's profile by the tests that were done up to a moment: what the person had at first is asked for with
     *     each test, since results of before may be told after joining
     */
    public void handle(UUID file, UUID result, Instant completedAt, ToIntFunction<Instant> pixUntil) {
        Player player = players.lock(file).orElse(null);
        if (player == null) return;
        Game game = games.find(player.gameId()).orElseThrow(GameRefusal.NoSuchGame::new);
        Instant from = game.beginsAt().isAfter(player.countsFrom()) ? game.beginsAt() : player.countsFrom();
        if (!completedAt.isAfter(from) || completedAt.isAfter(game.endsAt())) return;
        if (!players.begin(player.id(), result)) return;
        int gained = pixUntil.applyAsInt(game.endsAt()) - pixUntil.applyAsInt(from);
        Pot.Gain gain = new Pot.Gain(result, player.person(), Math.max(0, gained - player.gainedPix()));
        players.keep(player, gain, players.pot(player.teamId()).with(gain));
    }
}
