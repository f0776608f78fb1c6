package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.campaign.domain.ShippedCampaigns;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells the others about the platform's own campaigns, once a change however many instances start. */
@ApplicationScoped
public class AnnounceShippedCampaigns {
    private final ShippedCampaigns campaigns;
    private final CampaignEvents events;

    AnnounceShippedCampaigns(ShippedCampaigns campaigns, CampaignEvents events) {
        this.campaigns = campaigns;
        this.events = events;
    }

    @Transactional
    public void handle() {
        campaigns.all().forEach(events::shipped);
    }
}
