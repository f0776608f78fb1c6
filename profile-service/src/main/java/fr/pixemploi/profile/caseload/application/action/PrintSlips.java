package fr.pixemploi.profile.caseload.application.action;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.InvitePerson;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.caseload.domain.action.ActionLine;
import fr.pixemploi.profile.caseload.domain.action.Deed;
import fr.pixemploi.profile.caseload.domain.action.GroupActionRefusal;
import fr.pixemploi.profile.caseload.domain.action.GroupActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the slips of people who were invited to a campaign. A code that opens a file is known only at the moment it is made, so that slips
 * are made when they are printed, and once more makes the codes of before void.
 */
// No transaction around all of it: each code is made by the use case that makes one, and its digest is slow.
@ApplicationScoped
public class PrintSlips {
    /** As many as one hands out in a room, and makes in a few seconds. */
    public static final int AT_ONCE = 30;

    /**
     * One person's.
     *
     * @param invited the code that opens the file; null when the person has taken it over
     */
    public record Slip(ActionLine line, InvitePerson.@Nullable Invited invited) {}

    /** @param campaignCode the same on all of them */
    public record Slips(String campaignCode, List<Slip> slips) {}

    private final ShowGroupActions show;
    private final GroupActions actions;
    private final InvitePerson invitePerson;

    PrintSlips(ShowGroupActions show, GroupActions actions, InvitePerson invitePerson) {
        this.show = show;
        this.actions = actions;
        this.invitePerson = invitePerson;
    }

    /**
     * @param after number of the line after which to go on; 0 to begin
     * @throws GroupActionRefusal.NothingToPrint when nobody after it was invited, or it is another kind of action
     */
    public Slips handle(Caller caller, UUID id, int after) {
        if (!(show.one(caller, id).deed() instanceof Deed.Invite invite)) throw new GroupActionRefusal.NothingToPrint();
        List<ActionLine> lines = actions.invited(id, after, AT_ONCE);
        if (lines.isEmpty()) throw new GroupActionRefusal.NothingToPrint();
        List<Slip> slips = new ArrayList<>();
        for (ActionLine line : lines) slips.add(new Slip(line, invited(caller, line)));
        return new Slips(invite.campaignCode(), slips);
    }

    private InvitePerson.@Nullable Invited invited(Caller caller, ActionLine line) {
        try {
            return invitePerson.handle(caller, line.beneficiaryId());
        } catch (BeneficiaryRefusal.TakenOver _) {
            return null;
        }
    }
}
