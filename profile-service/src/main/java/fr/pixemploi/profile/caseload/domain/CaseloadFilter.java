package fr.pixemploi.profile.caseload.domain;

import fr.pixemploi.profile.situation.domain.AccommodationNeed;
import fr.pixemploi.profile.situation.domain.Equipment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people of a structure are meant; what is null asks nothing. Whatever is about a result asks about shared ones only: of who shares
 * nothing it says no.
 *
 * @param search words of the name as they come to mind, or the external id as it is
 * @param referent account of the adviser who follows the file, or {@link #ME}
 * @param withReferent whether anybody follows it
 * @param stage rank of the stage that the shared result reached
 * @param pathway its status; {@code none} for those without one
 * @param lacks what the person has not, by what the structure's file says
 * @param ease how the person gets along with equipment, by a code of the frame
 * @param withNeeds whether the file names any accommodation need
 * @param need one that the file names
 * @param idleSince nothing has moved since the beginning of this day
 * @param group who is in it today, or will be
 * @param diagnosisRoute code of the route to which the newest entry diagnosis led, of those that the person shares
 * @param invitedTo campaign to which the structure invited the person by a group action
 */
public record CaseloadFilter(
        @Nullable String search,
        @Nullable String referent,
        @Nullable Boolean withReferent,
        @Nullable Boolean shared,
        @Nullable Progress progress,
        @Nullable Integer stage,
        @Nullable Band band,
        @Nullable Boolean canRegister,
        @Nullable Boolean isReady,
        @Nullable Boolean certified,
        @Nullable String pathway,
        Equipment.@Nullable Item lacks,
        @Nullable String ease,
        @Nullable Boolean withNeeds,
        @Nullable AccommodationNeed need,
        @Nullable String campaign,
        @Nullable LocalDate idleSince,
        @Nullable UUID group,
        @Nullable String diagnosisRoute,
        @Nullable String invitedTo) {
    /** The adviser who asks, whoever that is: a saved list of my people is mine when somebody else copies it. */
    public static final String ME = "me";

    /** Everybody. */
    public static final CaseloadFilter ALL = new CaseloadFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    /** Whether being found by it tells something of the situation. */
    public boolean asksOfSituation() {
        return lacks != null || ease != null || withNeeds != null || need != null;
    }

    /** Whether somebody may come to be found by it while their entry stays the same. Absences are told of elsewhere. */
    public boolean asksBesideEntries() {
        return group != null || diagnosisRoute != null || invitedTo != null;
    }

    /** The same without what it asks of results, diagnoses and situations: among whom it is that these are told apart. */
    public CaseloadFilter withoutWhatIsPersonal() {
        return new CaseloadFilter(
                search,
                referent,
                withReferent,
                shared,
                null,
                null,
                null,
                null,
                null,
                null,
                pathway,
                null,
                null,
                null,
                null,
                null,
                idleSince,
                group,
                null,
                invitedTo);
    }

    /** The same with the account of the adviser who asks. */
    public CaseloadFilter askedBy(String account) {
        if (!ME.equals(referent)) return this;
        return new CaseloadFilter(
                search,
                account,
                withReferent,
                shared,
                progress,
                stage,
                band,
                canRegister,
                isReady,
                certified,
                pathway,
                lacks,
                ease,
                withNeeds,
                need,
                campaign,
                idleSince,
                group,
                diagnosisRoute,
                invitedTo);
    }
}
