package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.badge.Badge;
import fr.pixemploi.assessment.campaign.domain.badge.ShippedBadges;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignTemplates;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which stages and badges of a campaign came with the platform. A structure that writes some of its own may say in them for whom the
 * campaign is; what a badge says of where it comes from proves nothing, since a structure writes that too.
 */
@ApplicationScoped
public class ShippedWords {
    private final CampaignTemplates templates;
    private final ShippedBadges badges;

    ShippedWords(CampaignTemplates templates, ShippedBadges badges) {
        this.templates = templates;
        this.badges = badges;
    }

    public boolean areOf(Campaign campaign, Stage stage) {
        if (campaign.structure() == null) return true;
        String template = campaign.template();
        return template != null
                && templates
                        .find(template)
                        .map(found -> found.draft().stages())
                        .filter(stages -> stages.contains(stage))
                        .isPresent();
    }

    public boolean areOf(Badge badge) {
        return badge.equals(badges.all().get(badge.key()));
    }
}
