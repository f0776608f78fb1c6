package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.staff.domain.Absence;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.StructureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A manager changes roles and absences of a colleague; a colleague says when they are away themselves. */
@ApplicationScoped
@Transactional
public class UpdateStaffMember {
    private final StaffMembers members;
    private final StaffReach reach;
    private final GetStructure getStructure;

    UpdateStaffMember(StaffMembers members, StaffReach reach, GetStructure getStructure) {
        this.members = members;
        this.reach = reach;
        this.getStructure = getStructure;
    }

    /** @param change what becomes of the entry */
    public StaffMember handle(Caller caller, UUID id, ReadVersion read, UnaryOperator<StaffMember> change) {
        StaffMember current = members.lock(id)
                .filter(member -> reach.sees(caller, member.structureId()))
                .orElseThrow(StaffRefusal.NoSuchStaff::new);
        if (!read.is(current.version())) throw new StaffRefusal.ChangedMeanwhile();
        if (!current.stays()) throw new StaffRefusal.NotAtWork();
        boolean manages = reach.manages(caller, current.structureId());
        if (!manages && !caller.subject().equals(current.subject())) throw new StaffRefusal.NotTheirs();
        StaffMember changed = change.apply(current);
        if (changed.tellsTheSameAs(current)) return current;
        if (!changed.roles().equals(current.roles())) {
            if (!manages) throw new StaffRefusal.NotTheirs();
            requireFit(changed);
        }
        requireReplacement(changed);
        members.change(changed);
        return changed;
    }

    private void requireFit(StaffMember changed) {
        StructureKind kind = getStructure.handle(changed.structureId()).kind();
        if (!changed.roles().stream().allMatch(role -> role.fits(kind))) throw new StaffRefusal.RoleDoesNotFit();
    }

    private void requireReplacement(StaffMember changed) {
        Absence absence = changed.absence();
        if (absence == null) return;
        boolean fits = members.find(absence.replacedBy())
                .filter(colleague -> !colleague.id().equals(changed.id()))
                .filter(colleague -> colleague.structureId().equals(changed.structureId()))
                .filter(StaffMember::followsPeople)
                .isPresent();
        if (!fits) throw new StaffRefusal.NoSuchReplacement();
    }
}
