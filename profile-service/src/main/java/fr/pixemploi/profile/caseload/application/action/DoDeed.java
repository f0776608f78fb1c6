package fr.pixemploi.profile.caseload.application.action;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.caseload.domain.action.ActionLine;
import fr.pixemploi.profile.caseload.domain.action.Deed;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.caseload.domain.action.GroupActionLineReason;
import fr.pixemploi.profile.caseload.domain.action.GroupActionOutcome;
import fr.pixemploi.profile.caseload.domain.action.GroupActions;
import fr.pixemploi.profile.caseload.domain.action.InvitedToCampaign;
import fr.pixemploi.profile.sharing.application.request.AskForSharing;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import fr.pixemploi.profile.staff.application.AssignPeople;
import fr.pixemploi.profile.staff.application.GetStaffMember;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** Does for one person what a group action does for all, by the use case that would do it alone. */
@ApplicationScoped
class DoDeed {
    /** The line's transaction is undone by it. */
    static final class Refused extends RuntimeException {
        private final int number;
        private final GroupActionLineReason why;

        Refused(ActionLine line, GroupActionLineReason why) {
            this.number = line.number();
            this.why = why;
        }

        int number() {
            return number;
        }

        GroupActionLineReason why() {
            return why;
        }
    }

    private final GroupActions actions;
    private final GetBeneficiary getBeneficiary;
    private final AskForSharing askForSharing;
    private final AssignPeople assignPeople;
    private final GetStaffMember getStaffMember;
    private final CheckRestriction checkRestriction;
    private final Event<InvitedToCampaign> invited;
    private final Clock clock;

    DoDeed(
            GroupActions actions,
            GetBeneficiary getBeneficiary,
            AskForSharing askForSharing,
            AssignPeople assignPeople,
            GetStaffMember getStaffMember,
            CheckRestriction checkRestriction,
            Event<InvitedToCampaign> invited,
            Clock clock) {
        this.actions = actions;
        this.getBeneficiary = getBeneficiary;
        this.askForSharing = askForSharing;
        this.assignPeople = assignPeople;
        this.getStaffMember = getStaffMember;
        this.checkRestriction = checkRestriction;
        this.invited = invited;
        this.clock = clock;
    }

    /** @throws Refused with the reason for this person */
    GroupActionOutcome handle(Caller actor, GroupAction action, ActionLine line) {
        UUID file = line.beneficiaryId();
        UUID structure = action.structureId();
        try {
            // A file outside is a fault of its line, whatever is to be done.
            getBeneficiary.handle(actor, file);
            checkRestriction.handle(file);
            return switch (action.deed()) {
                case Deed.Invite invite -> invited(actor, structure, file, invite.campaignCode());
                case Deed.AskForSharing ask -> {
                    askForSharing.handle(actor, structure, file, ask.reason(), ask.purpose());
                    yield GroupActionOutcome.DONE;
                }
                case Deed.Assign assign -> {
                    String account =
                            getStaffMember.handle(actor, assign.colleagueId()).account();
                    if (account != null && actions.follows(account, file)) yield GroupActionOutcome.ALREADY;
                    assignPeople.handle(actor, assign.colleagueId(), Set.of(file));
                    yield GroupActionOutcome.DONE;
                }
            };
        } catch (BeneficiaryRefusal.NoSuchFile | SharingRefusal.NoSuchRequest | StaffRefusal.NoSuchFiles _) {
            throw new Refused(line, GroupActionLineReason.NO_SUCH_FILE);
        } catch (BeneficiaryRefusal.Restricted _) {
            throw new Refused(line, GroupActionLineReason.RESTRICTED);
        } catch (SharingRefusal.AskedLately _) {
            throw new Refused(line, GroupActionLineReason.ASKED_LATELY);
        } catch (StaffRefusal.NoSuchStaff | StaffRefusal.NotAtWork _) {
            throw new Refused(line, GroupActionLineReason.NOT_AT_WORK);
        }
    }

    private GroupActionOutcome invited(Caller actor, UUID structure, UUID file, String campaignCode) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!actions.invite(structure, file, campaignCode, actor.subject(), now)) return GroupActionOutcome.ALREADY;
        invited.fire(new InvitedToCampaign(file, structure, campaignCode, now));
        return GroupActionOutcome.DONE;
    }
}
