package fr.pixemploi.profile.group.application;

import fr.pixemploi.profile.group.domain.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All groups that a trainer has in a structure go to a colleague, in one step. Whoever calls has seen that both work there. */
@ApplicationScoped
@Transactional
public class HandOverGroups {
    private final Groups groups;

    HandOverGroups(Groups groups) {
        this.groups = groups;
    }

    /** @param toSubject account of the colleague; null when nobody takes them over */
    public void handle(UUID structureId, String fromSubject, @Nullable String toSubject) {
        groups.handOver(structureId, fromSubject, toSubject);
    }
}
