package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.HandOverFiles;
import fr.pixemploi.profile.group.application.HandOverGroups;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague leaves a structure: every role there ends, and all their people and groups go to another one, in one step. */
@ApplicationScoped
@Transactional
public class DepartStaffMember {
    private final StaffMembers members;
    private final StaffReach reach;
    private final HandOverFiles handOver;
    private final HandOverGroups handOverGroups;

    DepartStaffMember(StaffMembers members, StaffReach reach, HandOverFiles handOver, HandOverGroups handOverGroups) {
        this.members = members;
        this.reach = reach;
        this.handOver = handOver;
        this.handOverGroups = handOverGroups;
    }

    /** @param files that went to the other colleague, or are nobody's now */
    public record Departed(StaffMember member, int files) {}

    /** Somebody gives up, or turns down, their own roles in a structure; their files there have no adviser then. */
    public void leave(Caller caller, UUID id) {
        StaffMember own = members.lock(id)
                .filter(member -> caller.subject().equals(member.subject()))
                .orElseThrow(StaffRefusal.NoSuchStaff::new);
        if (own.stays()) depart(own, null);
    }

    /** @param to the colleague who takes the people over; null when nobody does, and their files have no adviser */
    public Departed handle(Caller caller, UUID id, ReadVersion read, @Nullable UUID to) {
        StaffMember current = members.lock(id)
                .filter(member -> reach.manages(caller, member.structureId()))
                .orElseThrow(StaffRefusal.NoSuchStaff::new);
        if (!read.is(current.version())) throw new StaffRefusal.ChangedMeanwhile();
        if (!current.stays()) throw new StaffRefusal.NotAtWork();
        return depart(current, to == null ? null : successor(current, to));
    }

    private Departed depart(StaffMember current, @Nullable String successor) {
        String leaver = current.account();
        int files = leaver == null ? 0 : handOver.handle(current.structureId(), leaver, successor);
        if (leaver != null) handOverGroups.handle(current.structureId(), leaver, successor);
        StaffMember departing = current.departing();
        members.change(departing);
        members.endReplacementsBy(current.id());
        return new Departed(departing, files);
    }

    private String successor(StaffMember leaver, UUID to) {
        return members.find(to)
                .filter(colleague -> !colleague.id().equals(leaver.id()))
                .filter(colleague -> colleague.structureId().equals(leaver.structureId()))
                .filter(StaffMember::followsPeople)
                .map(StaffMember::account)
                .orElseThrow(StaffRefusal.NoSuchSuccessor::new);
    }
}
