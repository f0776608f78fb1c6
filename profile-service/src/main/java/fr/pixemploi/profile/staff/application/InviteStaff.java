package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.staff.domain.Colleague;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import fr.pixemploi.profile.staff.domain.StaffRole;
import fr.pixemploi.profile.structure.application.GetOpenStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * A manager invites a colleague; the operator names managers, for structures that nobody is above. What is wished is kept here; {@link
 * FulfilStaffWishes} brings it about.
 */
@ApplicationScoped
@Transactional
public class InviteStaff {
    private final StaffMembers members;
    private final StaffReach reach;
    private final GetOpenStructure getOpenStructure;

    InviteStaff(StaffMembers members, StaffReach reach, GetOpenStructure getOpenStructure) {
        this.members = members;
        this.reach = reach;
        this.getOpenStructure = getOpenStructure;
    }

    public StaffMember handle(Caller caller, UUID structureId, Colleague colleague, Set<StaffRole> roles) {
        boolean manages = reach.manages(caller, structureId);
        boolean operator = caller.isA("operator") && roles.equals(Set.of(StaffRole.MANAGER));
        if (!manages && !operator) throw new StaffRefusal.NoSuchStaff();
        Structure structure = getOpenStructure.handle(structureId);
        if (!manages && !isFounded(structure)) throw new StaffRefusal.NoSuchStaff();
        if (!roles.stream().allMatch(role -> role.fits(structure.kind()))) throw new StaffRefusal.RoleDoesNotFit();
        StaffMember invited = StaffMember.invited(Ids.next(), structureId, colleague, roles);
        members.add(invited, caller.subject());
        return invited;
    }

    /** By the operator, who names the first manager of what it founds and of nothing below: what is there is its managers' alone. */
    private static boolean isFounded(Structure structure) {
        return structure.parentId() == null || structure.kind() == StructureKind.CERTIFICATION_CENTRE;
    }

    /** What was made of an invitation, for whoever may still invite there. */
    public StaffMember again(Caller caller, UUID id) {
        StaffMember member = members.find(id).orElseThrow(StaffRefusal.NoSuchStaff::new);
        if (!caller.isA("operator") && !reach.manages(caller, member.structureId()))
            throw new StaffRefusal.NoSuchStaff();
        return member;
    }
}
