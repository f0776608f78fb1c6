package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Two sets of rules side by side: each person gets one of them, always the same.
 *
 * @param shareOfB percent of the people who get B
 * @param seed so that two experiments with the same people divide them differently
 * @param endedAt null while it runs
 */
public record Experiment(
        UUID id,
        UUID structure,
        String title,
        UUID ruleSetA,
        UUID ruleSetB,
        int shareOfB,
        long seed,
        Instant startedAt,
        @Nullable Instant endedAt) {
    /** Which of the two. */
    public enum Arm {
        A,
        B
    }

    /** What a passage keeps of it. */
    public record Assignment(UUID experiment, Arm arm) {}

    private static final int PERCENT = 100;

    public Experiment {
        if (shareOfB < 1 || shareOfB >= PERCENT) throw new IllegalArgumentException("shareOfB is from 1 to 99");
        if (ruleSetA.equals(ruleSetB)) throw new DiagnosisRefusal.SameRules();
    }

    /** A second time changes nothing. */
    public Experiment ended(Instant at) {
        if (endedAt != null) return this;
        return new Experiment(id, structure, title, ruleSetA, ruleSetB, shareOfB, seed, startedAt, at);
    }

    /** Depends on seed and person only: the first 8 bytes of SHA-256 as a number below 1 (FIPS 180-4). */
    public Arm arm(UUID person) {
        byte[] digest = DigestUtils.sha256(ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(seed)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
        long drawn = Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), PERCENT);
        return drawn < shareOfB ? Arm.B : Arm.A;
    }

    public UUID ruleSet(Arm arm) {
        return switch (arm) {
            case A -> ruleSetA;
            case B -> ruleSetB;
        };
    }
}
