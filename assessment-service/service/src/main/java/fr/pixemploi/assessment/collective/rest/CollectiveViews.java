package fr.pixemploi.assessment.collective.rest;

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
    record ParticipationView(
            UUID beneficiaryId,

            @Schema(
                    description = "The person's last answer to the campaign's entry question.",
                    examples = "VAL-2026-00417")
            @Nullable
            String externalId,

            @Schema(
                    enumeration = {"shared", "not-shared"},
                    description =
                            "Whether the person shares a result of the campaign with the structure now. Whoever shares none has begun, and no "
                                    + "more is told of it.",
                    examples = "shared")
            String status,

            @Schema(
                    description =
                            "How their sittings went and what was measured, the oldest first, of those that they share with the "
                                    + "structure now; empty when there are none.")
            List<SharedResultView> results) {
        static ParticipationView of(Participation participation) {
            return new ParticipationView(
                    participation.beneficiary(),
                    participation.externalId(),
                    participation.shared().isEmpty() ? "not-shared" : "shared",
                    participation.shared().stream().map(SharedResultView::of).toList());
        }
    }

    @Schema(name = "SharedCampaignResult")
    record SharedResultView(
            UUID sittingId,
            UUID resultId,
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

            @Schema(description = "How many stages the campaign has.", examples = "4") @Nullable
            Integer stages,

            @Schema(examples = "Autonome") @Nullable String stageTitle,

            List<EarnedBadgeView> badges,

            @Schema(description = "Level by competence code.", examples = "{\"1.1\": 3}")
            Map<String, Integer> levels) {
        static SharedResultView of(Participation.Shared shared) {
            return new SharedResultView(
                    shared.sitting(),
                    shared.result(),
                    shared.startedAt(),
                    shared.endedAt(),
                    shared.endReason(),
                    shared.assisted(),
                    shared.answers(),
                    shared.totalPix(),
                    shared.mastery(),
                    shared.stage(),
                    shared.stages(),
                    shared.stageTitle(),
                    shared.badges().stream().map(EarnedBadgeView::of).toList(),
                    shared.levels());
        }
    }

    @Schema(name = "ParticipationBadge")
    record EarnedBadgeView(
            @Schema(examples = "reseau") String key,
            @Schema(examples = "Réseau") String title,
            boolean earned) {
        static EarnedBadgeView of(Participation.Badge badge) {
            return new EarnedBadgeView(badge.key(), badge.title(), badge.earned());
        }
    }

    @Schema(name = "CampaignFigures")
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
    record LevelsView(
            @Schema(examples = "1.1") String code,

            @Schema(description = "Shared results at each level, from 0.")
            List<Integer> levels,

            @Schema(description = "Absent without a result.", examples = "2.7") @Nullable
            Double meanLevel) {}

    @Schema(name = "CampaignWeek")
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
