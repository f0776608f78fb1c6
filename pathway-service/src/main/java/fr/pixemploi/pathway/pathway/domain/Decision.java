package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a pathway.
 *
 * @param at null while it is only proposed
 * @param reason of one that was declined or abandoned
 * @param replacedBy which pathway took its place, of one that was replaced
 */
public record Decision(
        Kind kind,
        @Nullable Instant at,
        @Nullable PartingReason reason,
        @Nullable UUID replacedBy) {
    public static final Decision PROPOSED = new Decision(Kind.PROPOSED, null, null, null);

    /** What it is. */
    public enum Kind {
        PROPOSED("proposed"),
        ACCEPTED("accepted"),
        DECLINED("declined"),
        ABANDONED("abandoned"),
        REPLACED("replaced");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Name in data, interfaces and events. */
        public String code() {
            return code;
        }

        public static Kind of(String code) {
            for (Kind each : values()) if (each.code.equals(code)) return each;
            throw new IllegalArgumentException("no decision: " + code);
        }
    }

    static Decision accepted(Instant at) {
        return new Decision(Kind.ACCEPTED, at, null, null);
    }

    /** Whether steps may still be followed. */
    public boolean open() {
        return switch (kind) {
            case PROPOSED, ACCEPTED -> true;
            case DECLINED, ABANDONED, REPLACED -> false;
        };
    }
}
