package fr.pixemploi.profile.export.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a person, on its way to them: each service makes its part, and one copy is made of these.
 *
 * @param personId the person's own file, or the one file that a structure hands over
 * @param fileIds of the person's own file and of each joined to it; of that one file at a desk
 * @param structureId at whose desk it was asked for; null when the person asked in their space
 * @param requestId what the person asked the structure for; null when they asked in their space
 * @param toldAt when the services were last told that it is wanted
 * @param readyAt null until it is made
 * @param tooLargeAt when it was found to be more than one copy may hold; null for all others
 * @param expiresAt when the copy goes; null until it is made
 */
public record Export(
        UUID id,
        UUID personId,
        Set<UUID> fileIds,
        @Nullable UUID structureId,
        @Nullable UUID requestId,
        Instant askedAt,
        Instant toldAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable Instant tooLargeAt) {
    /** Where it stands. */
    public enum State {
        BEING_MADE,
        /** More than one copy may hold: there is none, and whoever runs the service sees to it. */
        TOO_LARGE,
        READY,
        /** The copy is gone. */
        ENDED
    }

    public Export {
        fileIds = Set.copyOf(fileIds);
        if (!fileIds.contains(personId)) throw new IllegalArgumentException("an export of nobody");
    }

    public boolean isBeingMade() {
        return readyAt == null && tooLargeAt == null;
    }

    public State state(Instant now) {
        if (tooLargeAt != null) return State.TOO_LARGE;
        if (expiresAt == null) return State.BEING_MADE;
        return now.isBefore(expiresAt) ? State.READY : State.ENDED;
    }
}
