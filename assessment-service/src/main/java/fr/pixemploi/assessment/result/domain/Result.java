package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a campaign sitting showed. Never changes; a new sitting makes a new one.
 *
 * @param competences those that at least one question was answered about, in the framework's order
 */
public record Result(
        UUID id,
        UUID beneficiary,
        UUID sitting,
        CampaignCode campaign,
        Instant completedAt,
        String bankVersion,
        int frameworkVersion,
        List<CompetenceResult> competences) {
    public Result {
        competences = List.copyOf(competences);
    }

    public int totalPix() {
        return competences.stream().mapToInt(CompetenceResult::pix).sum();
    }
}
