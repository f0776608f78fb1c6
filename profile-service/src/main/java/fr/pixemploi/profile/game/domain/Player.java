package fr.pixemploi.profile.game.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's seat in a team. Having it is the accord that their pix count, and giving it up takes that back.
 *
 * @param person behind the file whose account joined
 * @param textVersion of the text that was shown before
 * @param countsFrom from when what they gain counts: since they joined, or since their files changed
 * @param gainedPix that have counted since then
 */
public record Player(
        UUID id,
        UUID person,
        UUID gameId,
        UUID teamId,
        Nickname nickname,
        Instant joinedAt,
        int textVersion,
        Instant countsFrom,
        int gainedPix) {
    public static Player joined(
            UUID id, UUID person, Team team, UUID gameId, Nickname nickname, Instant now, int textVersion) {
        return new Player(id, person, gameId, team.id(), nickname, now, textVersion, now, 0);
    }
}
