package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.campaign.application.structure.CampaignRights;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reads of a campaign what its structure says in its own words: the structure and those below it. A title such as "salariés en arrêt"
 * tells what a person is followed for, so all other structures read the neutral title instead.
 */
@ApplicationScoped
public class OwnWords {
    private final KnownStructures structures;
    private final CampaignRights rights;

    OwnWords(KnownStructures structures, CampaignRights rights) {
        this.structures = structures;
        this.rights = rights;
    }

    /** @param owner whose campaign it is; null for the platform's own, which everybody reads alike */
    @Transactional
    public boolean areReadBy(UUID reader, @Nullable UUID owner) {
        return owner == null || structures.upwards(reader).contains(owner);
    }

    /**
     * People are invited in these words; so whoever comes as one of them reads them, and whoever administers the campaign. Whoever works
     * for a structure reads them only as that structure does: colleagues have accounts of their own as persons too.
     */
    @Transactional
    public boolean areReadBy(Caller caller, Campaign campaign) {
        UUID owner = campaign.structure();
        if (owner == null || isPersonOnly(caller)) return true;
        return caller.structuresAs(StructureRole.values()).stream().anyMatch(reader -> areReadBy(reader, owner))
                || rights.administers(caller, owner);
    }

    private static boolean isPersonOnly(Caller caller) {
        return caller.structureRoles().isEmpty() && caller.realmRoles().equals(Set.of("beneficiary"));
    }
}
