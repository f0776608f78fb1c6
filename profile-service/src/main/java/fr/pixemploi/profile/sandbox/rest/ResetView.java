package fr.pixemploi.profile.sandbox.rest;

import fr.pixemploi.profile.sandbox.application.ShowReset;
import fr.pixemploi.profile.sandbox.domain.SandboxReset;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a reset is.
 *
 * @param taken people who were in the sandbox and are gone, or are going
 * @param made people who are there by it
 * @param awaited those of them whose results are not there yet, or not shared
 * @param endedAt left out while it is under way
 */
@Schema(name = "SandboxReset")
record ResetView(
        UUID id,
        UUID structureId,
        SandboxReset.ResetStage stage,
        int taken,
        int made,
        int awaited,
        Instant askedAt,
        @Nullable Instant endedAt) {
    static ResetView of(ShowReset.Shown shown) {
        SandboxReset reset = shown.reset();
        return new ResetView(
                reset.id(),
                reset.structureId(),
                reset.stage(),
                reset.taken(),
                shown.made(),
                shown.awaited(),
                reset.askedAt(),
                reset.endedAt());
    }
}
