package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.bank.campaign.Stages;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.application.ShippedWords;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.badge.Attainment;
import fr.pixemploi.assessment.campaign.domain.badge.Badge;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.DemonstratedSkills;
import fr.pixemploi.assessment.result.domain.Mastery;
import fr.pixemploi.assessment.result.domain.Portrait;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what a result tells beside its levels, in the campaign's words of this day. */
@ApplicationScoped
class ComposePortrait {
    private final FindCampaign findCampaign;
    private final ShippedWords shippedWords;
    private final ItemBanks banks;

    ComposePortrait(FindCampaign findCampaign, ShippedWords shippedWords, ItemBanks banks) {
        this.findCampaign = findCampaign;
        this.shippedWords = shippedWords;
        this.banks = banks;
    }

    /** Highest level that the campaign tells. */
    int topLevel(RecordResult.Measured measured) {
        int open = measured.framework().maxLevel();
        return findCampaign
                .handle(measured.campaign().value())
                .map(campaign -> Math.min(open, campaign.topLevel()))
                .orElse(open);
    }

    /** Empty when the campaign is gone. */
    Optional<Portrait> handle(RecordResult.Measured measured, List<CompetenceResult> competences) {
        return findCampaign
                .handle(measured.campaign().value())
                .map(campaign -> portrait(campaign, measured, competences));
    }

    private Portrait portrait(Campaign campaign, RecordResult.Measured measured, List<CompetenceResult> competences) {
        int top = topLevel(measured);
        Map<CompetenceCode, Integer> levels = new LinkedHashMap<>();
        for (CompetenceResult competence : competences) levels.put(competence.code(), competence.level());
        Attainment attainment = new Attainment(
                measured.framework(),
                Set.copyOf(campaign.competences()),
                top,
                levels,
                Mastery.each(measured.framework().cutScores(), competences, top));
        DemonstratedSkills skills = new DemonstratedSkills(measured.answers(), levels);
        return new Portrait(
                new Portrait.CampaignWords(
                        campaign.title(),
                        campaign.neutralTitle(),
                        campaign.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        campaign.texts().adviser(),
                        campaign.timeZone(),
                        campaign.structure()),
                campaign.competences(),
                top,
                competences.isEmpty() ? 0 : attainment.mastery(Set.of()),
                stage(campaign, attainment),
                campaign.badges().stream()
                        .map(badge -> badge(badge, attainment))
                        .toList(),
                skills.strengths(),
                skills.next(banks.under(measured.bankVersion()).active(Pool.OPEN), top),
                measured.assisted(),
                measured.answers().size(),
                measured.seconds(),
                measured.end(),
                Math.toIntExact(measured.answers().stream()
                        .filter(DemonstratedSkills.Answer::skipped)
                        .count()));
    }

    private Portrait.@Nullable StageReached stage(Campaign campaign, Attainment attainment) {
        if (!attainment.isWhole()) return null;
        Stages stages = campaign.stages();
        return stages.reached(attainment.averageLevel())
                .map(stage -> new Portrait.StageReached(
                        stages.all().indexOf(stage) + 1,
                        stages.all().size(),
                        stage.title(),
                        stage.participant(),
                        stage.adviser(),
                        shippedWords.areOf(campaign, stage)))
                .orElse(null);
    }

    private Portrait.BadgeState badge(Badge badge, Attainment attainment) {
        return new Portrait.BadgeState(
                badge.key(),
                badge.title(),
                badge.text(),
                badge.imageAlternative(),
                badge.isEarnedBy(attainment),
                badge.criterion().progress(attainment),
                badge.opens(),
                shippedWords.areOf(badge));
    }
}
