package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.campaign.domain.Campaigns;
import fr.pixemploi.assessment.campaign.domain.CertificationTest;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows what certification sittings ask today. */
@ApplicationScoped
public class FindCertificationTest {
    private final Campaigns campaigns;

    FindCertificationTest(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public CertificationTest handle() {
        return campaigns.certification();
    }
}
