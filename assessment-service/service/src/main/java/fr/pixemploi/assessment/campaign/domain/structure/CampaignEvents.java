package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.campaign.domain.Campaign;

/** What the others hear of campaigns. */
public interface CampaignEvents {
    /** A structure's campaign was made, changed or archived. */
    void changed(StructureCampaign campaign);

    /** A campaign of the platform is as it is now. Says nothing when that was told already. */
    void shipped(Campaign campaign);
}
