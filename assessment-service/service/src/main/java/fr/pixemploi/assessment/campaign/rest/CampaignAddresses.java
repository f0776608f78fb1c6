package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import jakarta.enterprise.context.ApplicationScoped;

/** Where people enter a campaign, at the portal that the deployment names. */
@ApplicationScoped
class CampaignAddresses {
    private static final String PLACE = "{code}";

    private final String pattern;

    CampaignAddresses(AssessmentSettings settings) {
        pattern = settings.campaignAddress();
        if (!pattern.contains(PLACE))
            throw new IllegalStateException("pixemploi.assessment.campaign-address has no place for " + PLACE);
    }

    String of(CampaignCode code) {
        return pattern.replace(PLACE, code.value());
    }
}
