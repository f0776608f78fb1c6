package fr.pixemploi.profile.group.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.group.domain.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A structure gives up a group with the list of its members; their files stay. */
@ApplicationScoped
@Transactional
public class RemoveGroup {
    private final Groups groups;
    private final GroupReach reach;

    RemoveGroup(Groups groups, GroupReach reach) {
        this.groups = groups;
        this.reach = reach;
    }

    public void handle(Caller caller, UUID id) {
        reach.lock(caller, id);
        groups.remove(id);
    }
}
