package fr.pixemploi.portal.manager.campaign;

import fr.pixemploi.client.assessment.model.CampaignTemplate;
import java.time.LocalDate;
import java.util.List;

/** Templates that campaigns are still made of: those whose audience is no more have a day from which they are closed. */
final class OpenTemplates {
    private OpenTemplates() {}

    static List<CampaignTemplate> of(List<CampaignTemplate> all, LocalDate today) {
        return all.stream()
                .filter(template -> template.getClosedFrom() == null || today.isBefore(template.getClosedFrom()))
                .toList();
    }
}
