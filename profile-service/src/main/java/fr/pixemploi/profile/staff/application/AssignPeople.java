package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.AssignFiles;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** People of a structure get this colleague for their adviser, whoever it was before. */
@ApplicationScoped
@Transactional
public class AssignPeople {
    private final StaffMembers members;
    private final StaffReach reach;
    private final AssignFiles assign;

    AssignPeople(StaffMembers members, StaffReach reach, AssignFiles assign) {
        this.members = members;
        this.reach = reach;
        this.assign = assign;
    }

    public void handle(Caller caller, UUID id, Set<UUID> files) {
        // Held, so that nobody gets people while they leave.
        StaffMember member = members.lock(id)
                .filter(colleague -> reach.sees(caller, colleague.structureId()))
                .orElseThrow(StaffRefusal.NoSuchStaff::new);
        String adviser = member.account();
        if (adviser == null || !member.followsPeople()) throw new StaffRefusal.NotAtWork();
        if (!assign.handle(member.structureId(), files, adviser)) throw new StaffRefusal.NoSuchFiles();
    }
}
