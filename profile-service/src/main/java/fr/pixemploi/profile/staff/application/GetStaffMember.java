package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Somebody reads an entry of the staff. */
@ApplicationScoped
@Transactional
public class GetStaffMember {
    private final StaffMembers members;
    private final StaffReach reach;

    GetStaffMember(StaffMembers members, StaffReach reach) {
        this.members = members;
        this.reach = reach;
    }

    public StaffMember handle(Caller caller, UUID id) {
        return members.find(id)
                .filter(member -> reach.sees(caller, member.structureId()))
                .orElseThrow(StaffRefusal.NoSuchStaff::new);
    }
}
