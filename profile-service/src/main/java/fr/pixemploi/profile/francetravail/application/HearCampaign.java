package fr.pixemploi.profile.francetravail.application;

import fr.pixemploi.profile.francetravail.domain.Campaign;
import fr.pixemploi.profile.francetravail.domain.Campaigns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes what a campaign is called, and when it is open. */
@ApplicationScoped
@Transactional
public class HearCampaign {
    private final Campaigns campaigns;

    HearCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public void handle(Campaign campaign) {
        campaigns.keep(campaign);
    }

    public void forget(UUID campaignId) {
        campaigns.forget(campaignId);
    }
}
