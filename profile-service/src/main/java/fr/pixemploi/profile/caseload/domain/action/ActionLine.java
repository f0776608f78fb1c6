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
        @Nullable GroupActionOutcome outcome,
        @Nullable GroupActionLineReason why) {}
