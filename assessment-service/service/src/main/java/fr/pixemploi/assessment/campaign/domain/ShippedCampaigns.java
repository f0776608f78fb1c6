package fr.pixemploi.assessment.campaign.domain;

import java.util.List;
import java.util.Optional;

/** The campaigns that come with the platform, and its certification test. */
public interface ShippedCampaigns {
    List<Campaign> all();

    Optional<Campaign> find(CampaignCode code);

    CertificationBlueprint certification();
}
