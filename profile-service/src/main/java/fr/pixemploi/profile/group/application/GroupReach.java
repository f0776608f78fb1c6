package fr.pixemploi.profile.group.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupRefusal;
import fr.pixemploi.profile.group.domain.Groups;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whose groups a caller sees and fills: those of the structures in which they follow people. */
@ApplicationScoped
class GroupReach {
    private static final Set<StructureRole> STAFF = Set.of(StructureRole.ADVISER, StructureRole.MANAGER);

    private final Groups groups;
    private final GetStructure getStructure;
    private final Clock clock;

    GroupReach(Groups groups, GetStructure getStructure, Clock clock) {
        this.groups = groups;
        this.getStructure = getStructure;
        this.clock = clock;
    }

    /** The day that it is in the structure. */
    LocalDate today(UUID structureId) {
        return clock.instant()
                .atZone(getStructure.handle(structureId).timeZone())
                .toLocalDate();
    }

    void require(Caller caller, UUID structureId) {
        if (!caller.hasAny(STAFF, structureId)) throw new GroupRefusal.NoSuchGroup();
    }

    Group find(Caller caller, UUID id) {
        return groups.find(id)
                .filter(group -> caller.hasAny(STAFF, group.structureId()))
                .orElseThrow(GroupRefusal.NoSuchGroup::new);
    }

    /** Kept from others until the transaction ends. */
    Group lock(Caller caller, UUID id) {
        return groups.lock(id)
                .filter(group -> caller.hasAny(STAFF, group.structureId()))
                .orElseThrow(GroupRefusal.NoSuchGroup::new);
    }

    /** Trainers are the caller, whose token says that they work there, and colleagues of whom the structure's staff says so. */
    void requireTrainers(Caller caller, UUID structureId, List<String> added) {
        List<String> others = added.stream()
                .filter(account -> !account.equals(caller.subject()))
                .toList();
        if (!others.isEmpty() && !groups.atWork(structureId, others).containsAll(others))
            throw new GroupRefusal.NoSuchTrainer();
    }
}
