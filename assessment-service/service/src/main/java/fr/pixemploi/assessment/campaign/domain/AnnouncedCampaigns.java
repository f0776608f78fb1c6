package fr.pixemploi.assessment.campaign.domain;

import java.util.OptionalLong;

/** What of the platform's own campaigns the others heard last. */
public interface AnnouncedCampaigns {
    /**
     * @param state as it is now
     * @return the version to tell it under, or nothing when it was told already
     */
    OptionalLong newVersion(CampaignCode code, String state);
}
