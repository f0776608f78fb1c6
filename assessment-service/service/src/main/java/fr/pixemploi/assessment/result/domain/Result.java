package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign sitting showed. Never changes; a new sitting makes a new one.
 *
 * @param framework that it was measured in
 * @param competences those that at least one question was answered about, in the framework's order
 * @param portrait what it tells beside; null for one of the time before portraits
 * @param replacedBy the result that took its place when the sitting was scored again; null while it is in force
 */
public record Result(
        UUID id,
        UUID beneficiary,
        UUID sitting,
        CampaignCode campaign,
        Instant completedAt,
        String bankVersion,
        UUID framework,
        int frameworkVersion,
        List<CompetenceResult> competences,
        @Nullable Portrait portrait,
        @Nullable UUID replacedBy) {
    public Result {
        competences = List.copyOf(competences);
    }

    /** Whose campaign it was; null for the platform's own. */
    public @Nullable UUID campaignOwner() {
        return portrait == null ? null : portrait.campaign().structure();
    }

    /** The same without what the structure of the campaign says in its own words. */
    public Result neutral() {
        return portrait == null
                ? this
                : new Result(
                        id,
                        beneficiary,
                        sitting,
                        campaign,
                        completedAt,
                        bankVersion,
                        framework,
                        frameworkVersion,
                        competences,
                        portrait.neutral(),
                        replacedBy);
    }

    public int totalPix() {
        return competences.stream().mapToInt(CompetenceResult::pix).sum();
    }
}
