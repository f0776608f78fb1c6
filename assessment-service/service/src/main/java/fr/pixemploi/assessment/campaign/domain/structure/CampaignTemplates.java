package fr.pixemploi.assessment.campaign.domain.structure;

import java.util.List;
import java.util.Optional;

/** The templates that come with the platform. */
public interface CampaignTemplates {
    /** In the order of the file. */
    List<CampaignTemplate> all();

    Optional<CampaignTemplate> find(String key);
}
