package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.Campaigns;
import fr.pixemploi.assessment.campaign.domain.CertificationBlueprint;
import fr.pixemploi.assessment.campaign.domain.KnownFrameworks;
import fr.pixemploi.assessment.campaign.domain.ShippedCampaigns;
import fr.pixemploi.assessment.campaign.domain.badge.ShippedBadges;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaigns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Campaigns of the platform from memory, those of structures from their rows. */
@ApplicationScoped
class AllCampaigns implements Campaigns {
    private final ShippedCampaigns shipped;
    private final StructureCampaigns structures;
    private final KnownFrameworks frameworks;
    private final ShippedBadges badges;

    AllCampaigns(
            ShippedCampaigns shipped, StructureCampaigns structures, KnownFrameworks frameworks, ShippedBadges badges) {
        this.shipped = shipped;
        this.structures = structures;
        this.frameworks = frameworks;
        this.badges = badges;
    }

    @Override
    public Optional<Campaign> find(CampaignCode code) {
        Optional<Campaign> ours = shipped.find(code);
        return ours.isPresent() ? ours : structures.find(code).map(this::campaign);
    }

    @Override
    public CertificationBlueprint certification() {
        return shipped.certification();
    }

    private Campaign campaign(StructureCampaign made) {
        Framework framework = frameworks
                .find(made.frameworkId(), made.frameworkVersion())
                .orElseThrow(
                        () -> new IllegalStateException("%s was made under a framework that is gone: %s, version %d"
                                .formatted(made.code(), made.frameworkId(), made.frameworkVersion())));
        return made.draft().campaign(made.identity(), framework, badges.all());
    }
}
