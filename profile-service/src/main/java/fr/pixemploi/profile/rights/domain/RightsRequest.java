package fr.pixemploi.profile.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked a structure for: at its desk, recorded by who sat there, by the code on a sheet, or in their own space. A withdrawal is
 * carried out at once; the others stay open until they are answered, with the day by which the law wants that.
 *
 * @param fileId the file that the structure has of the person
 * @param words of a correction what is wrong, as the person said it; null for all else
 * @param origin how it was said, and who had a hand in it
 * @param dueOn by when it is to be answered, on the structure's calendar; null for a withdrawal
 * @param answer null until it is answered, and for a withdrawal
 * @param lifting null for all but a restriction that was granted and has ended
 */
public record RightsRequest(
        UUID id,
        UUID fileId,
        UUID structureId,
        Kind kind,
        @Nullable String words,
        Origin origin,
        Instant recordedAt,
        @Nullable LocalDate dueOn,
        @Nullable RightsAnswer answer,
        @Nullable Lifting lifting) {
    /** How it was said. */
    public enum Way {
        DESK,
        PAPER,
        /** In the person's own space. */
        SPACE
    }

    /**
     * How it was said, and whose hands it went through: whoever printed a sheet could have used its code.
     *
     * @param recordedBy account of the adviser or manager at the desk; null for what was said in another way
     * @param printedBy account that printed the sheet; null for what was said in another way
     * @param printedAt null for what was said in another way
     */
    public record Origin(
            Way way,
            @Nullable String recordedBy,
            @Nullable String printedBy,
            @Nullable Instant printedAt) {
        public static Origin desk(String recordedBy) {
            return new Origin(Way.DESK, recordedBy, null, null);
        }

        public static Origin paper(String printedBy, Instant printedAt) {
            return new Origin(Way.PAPER, null, printedBy, printedAt);
        }

        public static Origin space() {
            return new Origin(Way.SPACE, null, null, null);
        }
    }

    /** Whether it is a restriction that was granted, also one that has ended. */
    public boolean restricts() {
        return kind == Kind.RESTRICTION && answer != null && answer.outcome() == RightsAnswer.Outcome.CARRIED_OUT;
    }

    /** What may be asked for. */
    public enum Kind {
        /** That this structure sees nothing any more. */
        WITHDRAWAL,
        /** That no structure sees anything any more. */
        WITHDRAWAL_EVERYWHERE,
        EXPORT,
        OBJECTION,
        CORRECTION,
        /** That nothing more is done with the data for the time being. */
        RESTRICTION,
        ERASURE;

        public boolean isWithdrawal() {
            return this == WITHDRAWAL || this == WITHDRAWAL_EVERYWHERE;
        }
    }
}
