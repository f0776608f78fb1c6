package fr.pixemploi.profile.game.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The games of all structures. */
public interface Games {
    void add(Game game);

    Optional<Game> find(UUID id);

    /** The same, kept from others until the transaction ends. */
    Optional<Game> lock(UUID id);

    /** The one of which somebody has the code of a team. */
    Optional<Game> ofTeam(GameCode code);

    Optional<Game> ofWall(GameCode code);

    /** Of a structure in the order of their ids, after one. */
    List<Game> of(UUID structure, @Nullable UUID after, int max);

    /** Writes from when until when one that was locked goes. */
    void change(Game game);

    /** Whichever began before a moment and goes on ends then. */
    void endThoseBegun(Instant before);

    /** Of games that ended before a moment the totals stay, and the players go. */
    void archive(Instant endedBefore, Instant now);
}
