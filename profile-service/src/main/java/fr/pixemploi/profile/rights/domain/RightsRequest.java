package fr.pixemploi.profile.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person without an account asked for: at the desk of a structure, recorded by who sat there, or by the code on a sheet. A withdrawal is
 * carried out at once; the others stay open, with the day by which the law wants an answer.
 *
 * @param fileId the file that the structure has of the person
 * @param origin how it was said, and who had a hand in it
 * @param dueOn by when it is to be answered, on the structure's calendar; null for a withdrawal
 */
public record RightsRequest(
        UUID id,
        UUID fileId,
        UUID structureId,
        Kind kind,
        Origin origin,
        Instant recordedAt,
        @Nullable LocalDate dueOn) {
    /** How it was said. */
    public enum Way {
        DESK,
        PAPER
    }

    /**
     * How it was said, and whose hands it went through: whoever printed a sheet could have used its code.
     *
     * @param recordedBy account of the adviser or manager at the desk; null for what was said on paper
     * @param printedBy account that printed the sheet; null for what was said at the desk
     * @param printedAt null for what was said at the desk
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
    }

    /** What may be asked for. */
    public enum Kind {
        /** That this structure sees nothing any more. */
        WITHDRAWAL,
        /** That no structure sees anything any more. */
        WITHDRAWAL_EVERYWHERE,
        EXPORT,
        OBJECTION,
        ERASURE;

        public boolean isWithdrawal() {
            return this == WITHDRAWAL || this == WITHDRAWAL_EVERYWHERE;
        }
    }
}
