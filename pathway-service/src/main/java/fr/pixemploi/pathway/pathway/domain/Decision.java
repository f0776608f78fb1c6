package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.code.Coded;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a pathway.
 *
 * @param noted null while it is only proposed
 * @param reason of one that was declined or abandoned
 * @param replacedBy which pathway took its place, of one that was replaced
 * @param yes of one that was abandoned, when the person had said yes before; null when they had not
 */
public record Decision(
        Kind kind,
        @Nullable Noted noted,
        @Nullable PartingReason reason,
        @Nullable UUID replacedBy,
        @Nullable Noted yes) {
    public static final Decision PROPOSED = new Decision(Kind.PROPOSED, null, null, null, null);

    /** What it is. */
    public enum Kind implements Coded {
        PROPOSED,
        ACCEPTED,
        DECLINED,
        ABANDONED,
        REPLACED
    }

    static Decision accepted(Noted noted) {
        return new Decision(Kind.ACCEPTED, noted, null, null, null);
    }

    static Decision declined(PartingReason reason, Noted noted) {
        return new Decision(Kind.DECLINED, noted, reason, null, null);
    }

    static Decision replaced(UUID by, Noted noted) {
        return new Decision(Kind.REPLACED, noted, null, by, null);
    }

    Decision abandoned(PartingReason reason, Noted when) {
        return new Decision(Kind.ABANDONED, when, reason, null, kind == Kind.ACCEPTED ? noted : null);
    }

    /** As it was before it was abandoned. */
    Decision reopened() {
        return yes == null ? PROPOSED : accepted(yes);
    }

    Decision agreed(Noted when) {
        return kind == Kind.PROPOSED ? accepted(when) : this;
    }

    public @Nullable Instant at() {
        return noted == null ? null : noted.at();
    }

    /** Whether steps may still be followed. */
    public boolean open() {
        return switch (kind) {
            case PROPOSED, ACCEPTED -> true;
            case DECLINED, ABANDONED, REPLACED -> false;
        };
    }
}
