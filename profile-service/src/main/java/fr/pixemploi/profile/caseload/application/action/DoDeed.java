package fr.pixemploi.profile.caseload.application.action;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.caseload.domain.action.ActionLine;
import fr.pixemploi.profile.caseload.domain.action.ActionLine.Outcome;
import fr.pixemploi.profile.caseload.domain.action.ActionLine.Why;
import fr.pixemploi.profile.caseload.domain.action.Deed;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.caseload.domain.action.GroupActions;
import fr.pixemploi.profile.sharing.application.request.AskForSharing;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import fr.pixemploi.profile.staff.application.AssignPeople;
import fr.pixemploi.profile.staff.application.GetStaffMember;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** Does for one person what a group action does for all, by the use case that would do it alone. */
@ApplicationScoped
class DoDeed {
    /** The line's transaction is undone by it. */
    static final class Refused extends RuntimeException {
        private final int number;
        private final Why why;

        Refused(ActionLine line, Why why) {
            this.number = line.number();
            this.why = why;
        }

        int number() {
            return number;
        }

        Why why() {
            return why;
        }
    }

    private final GroupActions actions;
    private final GetBeneficiary getBeneficiary;
    private final AskForSharing askForSharing;
    private final AssignPeople assignPeople;
    private final GetStaffMember getStaffMember;
    private final Clock clock;

    DoDeed(
            GroupActions actions,
            GetBeneficiary getBeneficiary,
            AskForSharing askForSharing,
            AssignPeople assignPeople,
            GetStaffMember getStaffMember,
            Clock clock) {
        this.actions = actions;
        this.getBeneficiary = getBeneficiary;
        this.askForSharing = askForSharing;
        this.assignPeople = assignPeople;
        this.getStaffMember = getStaffMember;
        this.clock = clock;
    }

    /** @throws Refused with the reason for this person */
    Outcome handle(Caller actor, GroupAction action, ActionLine line) {
        UUID file = line.beneficiaryId();
        UUID structure = action.structureId();
        try {
            // A file outside is a fault of its line, whatever is to be done.
            getBeneficiary.handle(actor, file);
            return switch (action.deed()) {
                case Deed.Invite invite ->
                    actions.invite(
                                    structure,
                                    file,
                                    invite.campaignCode(),
                                    actor.subject(),
                                    clock.instant().truncatedTo(ChronoUnit.MICROS))
                            ? Outcome.DONE
                            : Outcome.ALREADY;
                case Deed.AskForSharing ask -> {
                    askForSharing.handle(actor, structure, file, ask.reason(), ask.purpose());
                    yield Outcome.DONE;
                }
                case Deed.Assign assign -> {
                    String account =
                            getStaffMember.handle(actor, assign.colleagueId()).subject();
                    if (account != null && actions.follows(account, file)) yield Outcome.ALREADY;
                    assignPeople.handle(actor, assign.colleagueId(), Set.of(file));
                    yield Outcome.DONE;
                }
            };
        } catch (BeneficiaryRefusal.NoSuchFile | SharingRefusal.NoSuchRequest | StaffRefusal.NoSuchFiles _) {
            throw new Refused(line, Why.NO_SUCH_FILE);
        } catch (SharingRefusal.AskedLately _) {
            throw new Refused(line, Why.ASKED_LATELY);
        } catch (StaffRefusal.NoSuchStaff | StaffRefusal.NotAtWork _) {
            throw new Refused(line, Why.NOT_AT_WORK);
        }
    }
}
