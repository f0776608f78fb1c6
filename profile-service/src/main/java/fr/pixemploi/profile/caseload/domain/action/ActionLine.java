package fr.pixemploi.profile.caseload.domain.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of a group, and what became of the deed.
 *
 * @param number from 1, in the order of the group
 * @param firstName null where the structure has no file of the person
 * @param outcome null while the line waits
 * @param why it was refused; null otherwise
 */
public record ActionLine(
        int number,
        UUID beneficiaryId,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Outcome outcome,
        @Nullable Why why) {
    /** What became of it. */
    public enum Outcome {
        DONE,
        /** It was so before. */
        ALREADY,
        REFUSED
    }

    /** Why it was not done for this person. */
    public enum Why {
        /** The structure has no file of the person, whoever else may. */
        NO_SUCH_FILE,
        /** The structure asked the person not long ago. */
        ASKED_LATELY,
        /** The colleague follows nobody in the structure any more. */
        NOT_AT_WORK
    }
}
