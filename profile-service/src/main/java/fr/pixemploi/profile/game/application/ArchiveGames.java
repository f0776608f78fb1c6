package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.event.AfterRestore;
import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.Games;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An hour after a game has ended its totals are final and its players are forgotten. What waits of fewer than five people then never shows:
 * added at the end, it would be the one difference of two looks that tells of few.
 *
 * <p>A game that goes on in a backup is over at once: tests that were shown since it was made are heard again and would fall into other steps, so
 * that whoever noted the totals before could compare.
 */
@ApplicationScoped
public class ArchiveGames implements AfterRestore {
    private final Games games;
    private final Clock clock;

    ArchiveGames(Games games, Clock clock) {
        this.games = games;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void handle() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        games.archive(now.minus(Game.GRACE), now);
    }

    @Override
    @Transactional
    public void handle(Instant started) {
        games.endThoseBegun(started);
        games.archive(started, started);
    }
}
