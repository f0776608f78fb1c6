package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.Campaigns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Shows a campaign by its code; something that can't be a code is a campaign that does not exist. */
@ApplicationScoped
public class FindCampaign {
    private final Campaigns campaigns;

    FindCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Transactional
    public Optional<Campaign> handle(String code) {
        try {
            return campaigns.find(new CampaignCode(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
