package fr.pixemploi.profile.sandbox.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a sandbox begins anew: whoever is in it goes, and the made-up people come again, with results that are played for them.
 *
 * @param clearedTo the last file that was looked at in this round; null before the first, and once nobody is left
 * @param taken files whose erasure it began
 * @param endedAt null while it is under way
 */
public record SandboxReset(
        UUID id,
        UUID structureId,
        Instant askedAt,
        ResetStage stage,
        @Nullable UUID clearedTo,
        int taken,
        @Nullable Instant endedAt) {
    /** How far it is. */
    public enum ResetStage {
        /** Those who were in it are going. */
        CLEARING,
        /** The made-up people come. */
        MAKING,
        /** Their tests are played, and they share what came of them. */
        PLAYING,
        DONE
    }

    public static SandboxReset asked(UUID id, UUID structureId, Instant now) {
        return new SandboxReset(id, structureId, now, ResetStage.CLEARING, null, 0, null);
    }

    /** @param begun files whose erasure began with this one; 0 when it was begun before */
    public SandboxReset took(UUID file, int begun) {
        return new SandboxReset(id, structureId, askedAt, stage, file, taken + begun, endedAt);
    }

    public SandboxReset fromTheFirst() {
        return new SandboxReset(id, structureId, askedAt, stage, null, taken, endedAt);
    }

    public SandboxReset at(ResetStage next) {
        return new SandboxReset(id, structureId, askedAt, next, null, taken, endedAt);
    }

    public SandboxReset ended(Instant now) {
        return new SandboxReset(id, structureId, askedAt, ResetStage.DONE, null, taken, now);
    }
}
