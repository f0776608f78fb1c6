package fr.pixemploi.profile.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked for at the desk of a structure, recorded by who sat there. A withdrawal is carried out at once; the others stay open,
 * with the day by which the law wants an answer.
 *
 * @param fileId the file that the structure has of the person
 * @param recordedBy account of the adviser or manager
 * @param dueOn by when it is to be answered, on the structure's calendar; null for a withdrawal
 */
public record RightsRequest(
        UUID id,
        UUID fileId,
        UUID structureId,
        Kind kind,
        String recordedBy,
        Instant recordedAt,
        @Nullable LocalDate dueOn) {
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
