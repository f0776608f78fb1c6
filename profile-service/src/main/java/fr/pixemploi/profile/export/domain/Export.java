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
 * @param toldAt when the services were last told that it is wanted
 * @param readyAt null while it is being made
 * @param expiresAt when the copy goes; null while it is being made
 */
public record Export(
        UUID id,
        UUID personId,
        Set<UUID> fileIds,
        @Nullable UUID structureId,
        Instant askedAt,
        Instant toldAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt) {
    /** Where it stands. */
    public enum State {
        BEING_MADE,
        READY,
        /** The copy is gone. */
        ENDED
    }

    public Export {
        fileIds = Set.copyOf(fileIds);
        if (!fileIds.contains(personId)) throw new IllegalArgumentException("an export of nobody");
    }

    public State state(Instant now) {
        if (expiresAt == null) return State.BEING_MADE;
        return now.isBefore(expiresAt) ? State.READY : State.ENDED;
    }
}
