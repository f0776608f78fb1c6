package fr.pixemploi.profile.caseload.domain;

import fr.pixemploi.profile.situation.domain.Equipment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a structure follows: registered there, or sharing with it.
 *
 * @param registeredHere whether the structure has a file of its own; others it follows by what they share
 * @param firstName null while the file has not been heard of
 * @param externalId only in the structure that registered the person; so are referent, invitation and follow-up
 * @param referentId account of the adviser who follows the file
 * @param sharedUntil when the last grant to the structure ends; null when nothing is shared
 * @param lastResult the newest that an active grant to this structure covers
 * @param pathway one that this structure prescribed, and no other took the place of; an open one before one that is completed, declined or
 *     abandoned, then the newest
 * @param certificate only under an active grant to this structure
 * @param equipment as the structure's file says
 * @param interviewAt the next interview that was noted
 * @param quietUntil the last day on which the person is left in peace
 * @param restrictedSince since when the structure keeps the person's data and does nothing with them; null for all others
 */
public record CaseloadEntry(
        UUID beneficiaryId,
        boolean registeredHere,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String externalId,
        @Nullable String referentId,
        Progress progress,
        @Nullable Instant sharedUntil,
        @Nullable SharedResult lastResult,
        @Nullable PathwayProgress pathway,
        @Nullable Certificate certificate,
        @Nullable Equipment equipment,
        @Nullable Instant interviewAt,
        @Nullable LocalDate quietUntil,
        @Nullable Instant restrictedSince,
        @Nullable Instant activeAt) {
    /** True when it shows what the person was measured by. */
    public boolean showsResults() {
        return lastResult != null || certificate != null;
    }
}
