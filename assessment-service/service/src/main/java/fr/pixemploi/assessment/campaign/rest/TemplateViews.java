package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import fr.pixemploi.assessment.campaign.application.structure.FindTemplates;
import fr.pixemploi.assessment.campaign.domain.CampaignKind;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignTemplate;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Templates as those who make campaigns of them see them. */
final class TemplateViews {
    private TemplateViews() {}

    @Schema(name = "CampaignTemplate")
    record TemplateView(
            @Schema(examples = "mission-locale-themes") String key,

            @Schema(description = "French, for the manager who chooses.")
            String forWhom,

            @Schema(description = "Where its choices come from, and who decided them.")
            String provenance,

            @Schema(
                    description =
                            "First day on which no campaign is made of it any more; absent while nothing ends it.",
                    examples = "2026-01-01")
            @Nullable
            LocalDate closedFrom,

            CampaignKind kind,
            String title,

            @Schema(
                    description =
                            "What other structures read in the title's place, unless the campaign says something else.",
                    examples = "Test de compétences numériques")
            @Nullable
            String neutralTitle,

            String description,
            CampaignParts.@Nullable Texts texts,
            @Schema(examples = "job-search") String audience,

            @Schema(description = "What a campaign may measure.")
            List<String> competences,

            @Nullable Integer upToLevel,
            @Nullable Integer minutes,
            CampaignParts.@Nullable Attempts attempts,
            @Nullable Integer expiresAfterDays,
            CampaignParts.@Nullable Question question,
            CampaignParts.@Nullable Conditions conditions,
            List<CampaignParts.Stage> stages,
            List<BadgeParts.Badge> badges,
            CampaignParts.@Nullable Sharing sharing,
            LimitsView limits) {
        static TemplateView of(FindTemplates.Found found) {
            CampaignTemplate template = found.template();
            CampaignDraft draft = template.draft();
            List<Stage> stages = draft.stages();
            List<BadgeDraft> badges = draft.badges();
            return new TemplateView(
                    template.key(),
                    template.forWhom(),
                    template.provenance(),
                    template.closedFrom(),
                    draft.kind() == null ? CampaignKind.ASSESSMENT : draft.kind(),
                    draft.title(),
                    draft.neutralTitle(),
                    draft.description(),
                    CampaignParts.Texts.of(draft.texts()),
                    draft.audience(),
                    found.competences(),
                    draft.upToLevel(),
                    draft.rules().minutes(),
                    CampaignParts.Attempts.of(draft.attempts()),
                    draft.expiresAfterDays(),
                    CampaignParts.Question.of(draft.question()),
                    CampaignParts.Conditions.of(draft.conditions()),
                    stages == null
                            ? List.of()
                            : stages.stream().map(CampaignParts.Stage::of).toList(),
                    badges == null
                            ? List.of()
                            : badges.stream().map(BadgeParts.Badge::of).toList(),
                    CampaignParts.Sharing.of(draft.sharing()),
                    new LimitsView(
                            RangeView.of(template.limits().competences()),
                            RangeView.of(template.limits().minutes()),
                            RangeView.of(template.limits().upToLevel())));
        }
    }

    @Schema(name = "CampaignLimits", description = "Within which a structure may differ from a template.")
    record LimitsView(
            @Schema(description = "How many competences.") RangeView competences,
            RangeView minutes,
            RangeView upToLevel) {}

    @Schema(name = "CampaignRange")
    record RangeView(
            @Schema(examples = "10") int atLeast,
            @Schema(examples = "30") int atMost) {
        static RangeView of(CampaignTemplate.Range range) {
            return new RangeView(range.atLeast(), range.atMost());
        }
    }

    @Schema(name = "CampaignTemplates")
    record TemplatesView(List<TemplateView> items) {}
}
