package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Who has an account already is asked before a structure's role is put into it: else any manager could fill a stranger's tokens with groups
 * until they are refused.
 */
@ApplicationScoped
@Transactional
public class AcceptRoles {
    private final StaffMembers members;
    private final GetStructure getStructure;

    AcceptRoles(StaffMembers members, GetStructure getStructure) {
        this.members = members;
        this.getStructure = getStructure;
    }

    /** @param structureName for the eyes of the account's holder only: no structure learns where else somebody works */
    public record OwnRoles(StaffMember member, String structureName) {}

    /** Where the caller works, or is asked to. */
    public List<OwnRoles> list(Caller caller) {
        return members.ofAccount(caller.subject()).stream().map(this::named).toList();
    }

    /** Takes up what is offered; once more changes nothing. */
    public OwnRoles accept(Caller caller, UUID id) {
        StaffMember own = members.lock(id)
                .filter(member -> caller.subject().equals(member.subject()))
                .filter(StaffMember::stays)
                .orElseThrow(StaffRefusal.NoSuchStaff::new);
        if (own.accepted()) return named(own);
        StaffMember taken = own.taken();
        members.change(taken);
        return named(taken);
    }

    private OwnRoles named(StaffMember member) {
        return new OwnRoles(member, getStructure.handle(member.structureId()).name());
    }
}
