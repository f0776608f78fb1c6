package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.structure.Delegations;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Who administers the campaigns of a structure: managers of the structure and of those above it, and managers of the structures
 * that these delegated it to. A delegate does not delegate further.
 */
@ApplicationScoped
public class CampaignRights {
    private final KnownStructures structures;
    private final Delegations delegations;

    CampaignRights(KnownStructures structures, Delegations delegations) {
        this.structures = structures;
        this.delegations = delegations;
    }

    /** @throws CampaignRefusal.NotThere for everyone else */
    void requireAdministers(Caller caller, UUID structure) {
        if (!administers(caller, structure)) throw new CampaignRefusal.NotThere();
    }

    /** Administrators, and advisers of the structure itself. */
    void requireReads(Caller caller, UUID structure) {
        if (!caller.has(StructureRole.ADVISER, structure) && !administers(caller, structure))
            throw new CampaignRefusal.NotThere();
    }

    /** Managers of the structure and of those above it. */
    void requireDelegates(Caller caller, UUID structure) {
        if (!isAbove(caller.structuresAs(StructureRole.MANAGER), structure)) throw new CampaignRefusal.NotThere();
    }

    /** Whether the caller administers the campaigns of a structure; for other capabilities with the same rule. */
    public boolean administers(Caller caller, UUID structure) {
        Set<UUID> managed = caller.structuresAs(StructureRole.MANAGER);
        if (managed.isEmpty()) return false;
        if (managed.contains(structure)) return true;
        Set<UUID> line = structures.upwards(structure);
        return !Collections.disjoint(managed, line) || !Collections.disjoint(managed, delegations.delegatesOf(line));
    }

    private boolean isAbove(Set<UUID> managed, UUID structure) {
        if (managed.isEmpty()) return false;
        return managed.contains(structure) || !Collections.disjoint(managed, structures.upwards(structure));
    }
}
