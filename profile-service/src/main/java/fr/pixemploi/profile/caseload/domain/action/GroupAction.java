package fr.pixemploi.profile.caseload.domain.action;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deed for many people of a structure, and how far it came.
 *
 * @param endedAt null while lines are left
 */
public record GroupAction(
        UUID id,
        UUID structureId,
        Deed deed,
        Actor actor,
        Instant begunAt,
        @Nullable Instant endedAt,
        Progress progress) {
    /** Of how many people, by what became of them; the others are still waiting. */
    public record Progress(int people, int done, int already, int refused) {}
}
