package fr.pixemploi.profile.game.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team of a game, as everybody sees it.
 *
 * @param code by which people join it
 * @param players how many are in it; once the game is archived, how many were
 * @param pix that it gained, as far as steps have shown them; null before the first one
 */
public record Team(
        UUID id,
        String name,
        GameCode code,
        int players,
        @Nullable Long pix) {
    public static Team made(UUID id, String name, GameCode code) {
        return new Team(id, name, code, 0, null);
    }
}
