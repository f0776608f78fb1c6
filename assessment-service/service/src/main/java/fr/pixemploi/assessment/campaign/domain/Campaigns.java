package fr.pixemploi.assessment.campaign.domain;

import java.util.Optional;

/** All campaigns, those of structures and those of the platform, open or not. */
public interface Campaigns {
    Optional<Campaign> find(CampaignCode code);

    /** The test of certification sittings. */
    CertificationBlueprint certification();
}
