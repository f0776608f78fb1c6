package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The staff of a structure, in the order of their invitations. */
@ApplicationScoped
@Transactional
public class ListStaff {
    private final StaffMembers members;
    private final StaffReach reach;

    ListStaff(StaffMembers members, StaffReach reach) {
        this.members = members;
        this.reach = reach;
    }

    public List<StaffMember> handle(Caller caller, UUID structure, @Nullable UUID after, int max) {
        if (!reach.sees(caller, structure)) throw new StaffRefusal.NoSuchStaff();
        return members.of(structure, after, max);
    }
}
