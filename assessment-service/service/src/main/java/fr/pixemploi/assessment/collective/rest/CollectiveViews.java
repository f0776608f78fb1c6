package fr.pixemploi.assessment.collective.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pixemploi.assessment.collective.domain.CampaignFigures;
import fr.pixemploi.assessment.collective.domain.ItemFigures;
import fr.pixemploi.assessment.collective.domain.Participation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Collective results as callers see them. */
final class CollectiveViews {
    private CollectiveViews() {}

    @Schema(name = "CampaignParticipation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParticipationView(
            UUID sittingId,
            UUID beneficiaryId,

            @Schema(description = "Answer to the campaign's entry question.", examples = "VAL-2026-00417") @Nullable
            String externalId,

            @Schema(
                    description =
                            "How it went and what was measured; absent unless its person shares it with the structure now.")
            @Nullable
            SharedResultView result) {
        static ParticipationView of(Participation participation) {
            Participation.Shown shown = participation.shown();
            return new ParticipationView(
                    participation.sitting(),
                    participation.beneficiary(),
                    participation.externalId(),
                    shown == null ? null : SharedResultView.of(shown));
        }
    }

    @Schema(name = "SharedCampaignResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SharedResultView(
            UUID resultId,
            @Schema(examples = "1") int attempt,
            Instant startedAt,
            Instant endedAt,
            @Schema(examples = "completed") String endReason,

            @Schema(description = "Whether someone was beside the person.")
            boolean assisted,

            @Schema(examples = "32") int answers,
            @Schema(examples = "384") int totalPix,

            @Schema(description = "Mastery rate, from 0 to 1.", examples = "0.62") @Nullable
            Double mastery,

            @Schema(description = "Rank of the stage reached, from 1.", examples = "2") @Nullable
            Integer stage,

            @Schema(examples = "Autonome") @Nullable String stageTitle,

            @Schema(description = "Level by competence code.", examples = "{\"1.1\": 3}")
            Map<String, Integer> levels) {
        static SharedResultView of(Participation.Shown shown) {
            return new SharedResultView(
                    shown.result(),
                    shown.attempt(),
                    shown.startedAt(),
                    shown.endedAt(),
                    shown.endReason(),
                    shown.assisted(),
                    shown.answers(),
                    shown.totalPix(),
                    shown.mastery(),
                    shown.stage(),
                    shown.stageTitle(),
                    shown.levels());
        }
    }

    @Schema(name = "CampaignFigures")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FiguresView(
            @Schema(
                    description = "Funnel and weeks count what happened before this day, in the campaign's time zone.",
                    examples = "2026-11-27")
            LocalDate before,

            FunnelView funnel,

            @Schema(
                    description = "Mean mastery rate of shared results, from 0 to 1; absent without one.",
                    examples = "0.58")
            @Nullable
            Double mastery,

            List<StageView> stages,
            List<LevelsView> competences,
            List<WeekView> weeks) {
        static FiguresView of(CampaignFigures figures) {
            CampaignFigures.Funnel funnel = figures.funnel();
            return new FiguresView(
                    figures.before(),
                    new FunnelView(
                            funnel.people(),
                            funnel.started(),
                            funnel.answered(),
                            funnel.completed(),
                            funnel.abandoned(),
                            funnel.shared()),
                    figures.mastery(),
                    figures.stages().stream()
                            .map(stage -> new StageView(stage.rank(), stage.title(), stage.count()))
                            .toList(),
                    figures.competences().stream()
                            .map(levels -> new LevelsView(levels.code(), levels.levels(), levels.meanLevel()))
                            .toList(),
                    figures.weeks().stream()
                            .map(week -> new WeekView(week.week(), week.started(), week.completed(), week.mastery()))
                            .toList());
        }
    }

    @Schema(name = "CampaignFunnel")
    record FunnelView(
            @Schema(description = "Different persons who started.", examples = "118")
            int people,

            @Schema(description = "Sittings started.", examples = "131")
            int started,

            @Schema(description = "With at least one answer.", examples = "127")
            int answered,

            @Schema(examples = "104") int completed,
            @Schema(examples = "9") int abandoned,

            @Schema(description = "Results that are shared with the structure now, today's too.", examples = "88")
            int shared) {}

    @Schema(name = "CampaignStageCount")
    record StageView(
            @Schema(examples = "2") int rank,
            @Schema(examples = "Autonome") String title,

            @Schema(description = "Shared results.", examples = "41")
            int count) {}

    @Schema(name = "CampaignLevels")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LevelsView(
            @Schema(examples = "1.1") String code,

            @Schema(description = "Shared results at each level, from 0.")
            List<Integer> levels,

            @Schema(description = "Absent without a result.", examples = "2.7") @Nullable
            Double meanLevel) {}

    @Schema(name = "CampaignWeek")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WeekView(
            @Schema(description = "Its Monday, in the campaign's time zone.", examples = "2026-11-23")
            LocalDate week,

            @Schema(examples = "12") int started,
            @Schema(examples = "10") int completed,

            @Schema(description = "Mean of shared results; absent without one.", examples = "0.6") @Nullable
            Double mastery) {}

    @Schema(name = "CampaignItems")
    record ItemsView(List<ItemView> items) {
        static ItemsView of(List<ItemFigures> items) {
            return new ItemsView(items.stream()
                    .map(item -> new ItemView(
                            item.item(),
                            item.competence(),
                            item.answers(),
                            item.success(),
                            item.skipped(),
                            item.typicalSeconds()))
                    .toList());
        }
    }

    @Schema(name = "CampaignItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(
            @Schema(examples = "crcn-1-1-mots-cles") String itemId,
            @Schema(examples = "1.1") @Nullable String competence,
            @Schema(examples = "57") int answers,

            @Schema(description = "Mean share of success, from 0 to 1.", examples = "0.71")
            double success,

            @Schema(description = "Share of answers that were skips.", examples = "0.04")
            double skipped,

            @Schema(description = "Geometric mean of the time an answer took.", examples = "31.5")
            double typicalSeconds) {}
}
