package fr.pixemploi.profile.caseload.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a structure follows: registered there, or sharing with it.
 *
 * @param firstName null while the file has not been heard of
 * @param externalId only in the structure that registered the person
 * @param lastResult the newest that an active grant to this structure covers
 * @param pathway one that this structure prescribed; an open one before a completed one, then the newest
 * @param certificate only under an active grant to this structure
 */
public record CaseloadEntry(
        UUID beneficiaryId,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String externalId,
        @Nullable LastResult lastResult,
        @Nullable PathwayProgress pathway,
        @Nullable Certificate certificate) {
    /** True when it shows what the person was measured by. */
    public boolean showsResults() {
        return lastResult != null || certificate != null;
    }
}
