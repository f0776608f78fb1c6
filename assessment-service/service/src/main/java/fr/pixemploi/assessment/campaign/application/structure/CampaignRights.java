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
 * that these delegated it to. A delegate does not delegate further. Systems read campaigns and administer none.
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

    /** Administrators, advisers of the structure itself, and its own systems. */
    void requireReads(Caller caller, UUID structure) {
        if (!caller.has(StructureRole.ADVISER, structure)
                && !administers(caller, structure)
                && !readsAsSystem(caller, structure)) throw new CampaignRefusal.NotThere();
    }

    /** Whether the caller is a system of the structure, or of one above it, that may read what people share. */
    public boolean readsAsSystem(Caller caller, UUID structure) {
        return caller.scopes().contains("results:read")
                && isAbove(caller.structuresAs(StructureRole.PARTNER), structure);
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

    private boolean isAbove(Set<UUID> tops, UUID structure) {
        if (tops.isEmpty()) return false;
        return tops.contains(structure) || !Collections.disjoint(tops, structures.upwards(structure));
    }
}
