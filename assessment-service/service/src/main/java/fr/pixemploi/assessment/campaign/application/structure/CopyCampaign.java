package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaigns;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A structure begins a campaign anew: everything but code and dates, under today's template. An archived one can be copied too. */
@ApplicationScoped
public class CopyCampaign {
    private final CampaignRights rights;
    private final StructureCampaigns campaigns;
    private final MakeCampaign makeCampaign;

    CopyCampaign(CampaignRights rights, StructureCampaigns campaigns, MakeCampaign makeCampaign) {
        this.rights = rights;
        this.campaigns = campaigns;
        this.makeCampaign = makeCampaign;
    }

    /**
     * @param title of the copy; null for the same
     * @param into the structure that the copy belongs to; null for the same
     */
    @Transactional
    public StructureCampaign handle(
            Caller caller, UUID structure, UUID id, @Nullable String title, @Nullable UUID into) {
        rights.requireAdministers(caller, structure);
        UUID owner = into == null ? structure : into;
        rights.requireAdministers(caller, owner);
        StructureCampaign campaign = campaigns.find(id, structure).orElseThrow(CampaignRefusal.NotThere::new);
        String named = title == null ? campaign.wish().title() : title;
        return makeCampaign.made(owner, campaign.wish().copied(named), campaign.id());
    }
}
