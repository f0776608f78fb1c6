package fr.pixemploi.assessment.campaign.domain;

import java.util.Optional;

/** The campaigns that are open. */
public interface Campaigns {
    Optional<Campaign> find(CampaignCode code);

    /** The test of certification sittings. */
    CertificationTest certification();
}
