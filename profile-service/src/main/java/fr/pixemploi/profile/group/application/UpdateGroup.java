package fr.pixemploi.profile.group.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupRefusal;
import fr.pixemploi.profile.group.domain.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a group is, when it ends and who leads it changes. */
@ApplicationScoped
@Transactional
public class UpdateGroup {
    private final Groups groups;
    private final GroupReach reach;

    UpdateGroup(Groups groups, GroupReach reach) {
        this.groups = groups;
        this.reach = reach;
    }

    /** @param change what becomes of the group */
    public Group handle(Caller caller, UUID id, ReadVersion read, UnaryOperator<Group> change) {
        Group current = reach.lock(caller, id);
        if (!read.is(current.version())) throw new GroupRefusal.ChangedMeanwhile();
        Group changed = change.apply(current);
        if (changed.tellsTheSameAs(current)) return current;
        // Whoever leads it already may stay, also one whom the list of staff does not know.
        reach.requireTrainers(
                caller,
                current.structureId(),
                changed.trainers().stream()
                        .filter(account -> !current.trainers().contains(account))
                        .toList());
        Group next = changed.withVersion(current.version() + 1);
        groups.change(next);
        return next;
    }
}
