package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaigns;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a structure its campaigns; to those who administer them, to its advisers and its own systems. */
@ApplicationScoped
public class FindStructureCampaigns {
    private final CampaignRights rights;
    private final StructureCampaigns campaigns;
    private final KnownStructures structures;

    FindStructureCampaigns(CampaignRights rights, StructureCampaigns campaigns, KnownStructures structures) {
        this.rights = rights;
        this.campaigns = campaigns;
        this.structures = structures;
    }

    @Transactional
    public StructureCampaign one(Caller caller, UUID structure, UUID id) {
        rights.requireReads(caller, structure);
        return campaigns.find(id, structure).orElseThrow(CampaignRefusal.NotThere::new);
    }

    /**
     * One more than asked for, when there are more.
     *
     * @param parts those of the structures below too; for administrators and systems only
     */
    @Transactional
    public List<StructureCampaign> list(
            Caller caller, UUID structure, boolean parts, @Nullable Boolean archived, @Nullable UUID after, int limit) {
        if (parts && !rights.readsAsSystem(caller, structure)) rights.requireAdministers(caller, structure);
        else rights.requireReads(caller, structure);
        Set<UUID> owners = parts ? structures.subtree(structure) : Set.of(structure);
        return campaigns.list(owners, archived, after, limit);
    }

    /** Whether anybody has begun it, so that only words and closing date may change. */
    public boolean hasBegun(CampaignCode code) {
        return campaigns.hasBegun(code);
    }
}
