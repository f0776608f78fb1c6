package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.campaign.domain.Campaigns;
import fr.pixemploi.assessment.campaign.domain.CertificationBlueprint;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows what certification sittings ask today. */
@ApplicationScoped
public class FindCertificationBlueprint {
    private final Campaigns campaigns;

    FindCertificationBlueprint(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public CertificationBlueprint handle() {
        return campaigns.certification();
    }
}
