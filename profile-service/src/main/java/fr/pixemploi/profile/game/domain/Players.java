package fr.pixemploi.profile.game.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who plays in which team, and what of them waits. A person plays in one game at a time, by whichever of their files. */
public interface Players {
    Optional<Player> of(UUID person);

    /** Of the person behind a file; the seat and the pot of its team are kept from others until the transaction ends. */
    Optional<Player> lock(UUID file);

    /**
     * @throws GameRefusal.NicknameTaken in the team, by somebody else
     * @throws GameRefusal.PlaysAlready when the person has a seat
     */
    void add(Player player);

    /** The same refusal as of {@link #add}. */
    void rename(UUID player, Nickname nickname);

    /** With all that waits of them, once no step of their team is being made any more. */
    void remove(UUID person);

    /** From now on: of what their files brought along or took away nothing is a gain. What waits of them waits on. */
    void countAnew(UUID person, Instant now);

    /** False when this test of the player was counted before. */
    boolean begin(UUID player, UUID result);

    /** Of a team whose pot was locked. */
    Pot pot(UUID team);

    /**
     * Writes what one test made of the pot.
     */
    void keep(Player player, Pot.Gain gain, Pot pot);
}
