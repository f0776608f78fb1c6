package fr.pixemploi.profile.game.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's seat in a team. Having it is the accord that their pix count, and giving it up takes that back.
 *
 * @param person behind the file whose account joined
 * @param textVersion of the text that was shown before
 * @param countedPix up to which their pix have counted; null before their first test in the game
 */
public record Player(
        UUID id,
        UUID person,
        UUID gameId,
        UUID teamId,
        Nickname nickname,
        Instant joinedAt,
        int textVersion,
        @Nullable Integer countedPix) {}
