package fr.pixemploi.profile.group.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.group.domain.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The groups of a structure, or those of whoever asks. */
@ApplicationScoped
@Transactional
public class ListGroups {
    private final Groups groups;
    private final GroupReach reach;

    ListGroups(Groups groups, GroupReach reach) {
        this.groups = groups;
        this.reach = reach;
    }

    /** @param mine those alone whose trainer the caller is */
    public List<Groups.Listed> handle(Caller caller, UUID structureId, boolean mine, @Nullable UUID after, int max) {
        reach.require(caller, structureId);
        return groups.of(structureId, mine ? caller.subject() : null, reach.today(structureId), after, max);
    }
}
