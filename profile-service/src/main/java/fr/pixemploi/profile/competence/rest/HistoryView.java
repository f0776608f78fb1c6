package fr.pixemploi.profile.competence.rest;

import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.CompetenceScore;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.Told;
import fr.pixemploi.profile.competence.domain.fold.Normal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Results as they were told, newest first. One never changes; when its sitting is scored again another takes its place. */
@Schema(name = "ProfileHistory")
record HistoryView(UUID beneficiaryId, List<EntryView> items) {
    @Schema(name = "ProfileHistoryEntry")
    record EntryView(
            UUID resultId,
            UUID sittingId,
            String campaignCode,
            Instant completedAt,
            ProfileView.FrameworkView framework,
            int totalPix,
            List<ScoreView> competences,

            @Schema(description = "Absent of a result of the time before.") @Nullable
            ToldView told,

            @Schema(description = "The result whose place it took.") @Nullable
            UUID replaces) {
        static EntryView of(Result result) {
            Told told = result.told();
            return new EntryView(
                    result.id(),
                    result.sittingId(),
                    result.campaignCode(),
                    result.completedAt(),
                    ProfileView.FrameworkView.of(result.framework()),
                    result.totalPix(),
                    result.competences().stream().map(ScoreView::of).toList(),
                    told == null ? null : ToldView.of(told),
                    result.replaces());
        }
    }

    @Schema(name = "ProfileHistoryScore", description = "A competence as this one result measured it.")
    record ScoreView(
            String code,
            int level,
            int pix,
            double mean,
            double sd,
            List<Double> levelProbabilities,
            int items,
            @Nullable PriorView prior) {
        static ScoreView of(CompetenceScore score) {
            Normal prior = score.prior();
            return new ScoreView(
                    score.code(),
                    score.level(),
                    score.pix(),
                    score.ability().mean(),
                    score.ability().sd(),
                    score.levelProbabilities(),
                    score.items(),
                    prior == null ? null : new PriorView(prior.mean(), prior.sd()));
        }
    }

    @Schema(name = "ProfileHistoryPrior", description = "What was taken to be known before the first answer.")
    record PriorView(double mean, double sd) {}

    @Schema(name = "ProfileHistoryTold")
    record ToldView(
            @Schema(examples = "assessment") String campaignKind,
            int topLevel,
            double masteryRate,

            @Schema(description = "Stage reached, from 1; absent when the campaign has none.") @Nullable
            Integer stage,

            @Nullable Integer stages,
            List<String> badges,
            List<String> opens,

            @Schema(description = "Someone was beside the person.")
            boolean assisted,

            int questions,
            @Schema(examples = "completed") String end) {
        static ToldView of(Told told) {
            Told.Stage stage = told.stage();
            return new ToldView(
                    told.campaignKind(),
                    told.topLevel(),
                    told.masteryRate(),
                    stage == null ? null : stage.rank(),
                    stage == null ? null : stage.of(),
                    told.badges(),
                    told.opens(),
                    told.assisted(),
                    told.questions(),
                    told.end());
        }
    }

    static HistoryView of(CompetenceProfile profile) {
        return new HistoryView(
                profile.beneficiaryId(),
                profile.timeline().stream().map(EntryView::of).toList());
    }
}
