package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.KnownFrameworks;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignTemplate;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the templates that campaigns are made from. */
@ApplicationScoped
public class FindTemplates {
    /** A template, and the competences that a campaign of it may measure. */
    public record Found(CampaignTemplate template, List<String> competences) {}

    private final CampaignTemplates templates;
    private final KnownFrameworks frameworks;

    FindTemplates(CampaignTemplates templates, KnownFrameworks frameworks) {
        this.templates = templates;
        this.frameworks = frameworks;
    }

    public List<Found> handle() {
        return templates.all().stream()
                .map(template -> new Found(
                        template,
                        frameworks.all().stream()
                                .filter(framework ->
                                        framework.code().equals(template.draft().framework()))
                                .findFirst()
                                .map(template::competences)
                                .orElse(List.of())))
                .toList();
    }
}
