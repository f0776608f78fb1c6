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
 * @param takenBack when it was last taken back that it was given up, whatever was decided since, and who did; null while nobody did
 */
public record Decision(
        Kind kind,
        @Nullable Noted noted,
        @Nullable PartingReason reason,
        @Nullable UUID replacedBy,
        @Nullable Noted yes,
        @Nullable Noted takenBack) {
    public static final Decision PROPOSED = new Decision(Kind.PROPOSED, null, null, null, null, null);

    /** What it is. */
    public enum Kind implements Coded {
        PROPOSED,
        ACCEPTED,
        DECLINED,
        ABANDONED,
        REPLACED
    }

    Decision accepted(Noted noted) {
        return new Decision(Kind.ACCEPTED, noted, null, null, null, takenBack);
    }

    Decision declined(PartingReason reason, Noted noted) {
        return new Decision(Kind.DECLINED, noted, reason, null, null, takenBack);
    }

    Decision replaced(UUID by, Noted noted) {
        return new Decision(Kind.REPLACED, noted, null, by, null, takenBack);
    }

    Decision abandoned(PartingReason reason, Noted when) {
        return new Decision(Kind.ABANDONED, when, reason, null, kind == Kind.ACCEPTED ? noted : null, takenBack);
    }

    /** As it was before it was abandoned. */
    Decision takenBack(Noted when) {
        return new Decision(yes == null ? Kind.PROPOSED : Kind.ACCEPTED, yes, null, null, null, when);
    }

    Decision unanswered() {
        return new Decision(Kind.PROPOSED, null, null, null, null, takenBack);
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
