package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Improvement;
import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a person's results follow each other, oldest first. */
@Schema(name = "Timeline")
record TimelineView(List<EntryView> results, List<EvolutionView> competences) {
    @Schema(name = "TimelineEntry")
    record EntryView(
            UUID resultId,
            @Schema(examples = "PXEMPR346") String campaignCode,
            @Nullable String campaignTitle,
            @Nullable String campaignKind,
            Instant completedAt,
            @Schema(examples = "2") int frameworkVersion,
            @Schema(examples = "384") int totalPix,
            @Schema(examples = "0.54") @Nullable Double masteryRate,

            @Schema(
                    description =
                            "Absent too when the campaign's structure wrote it, for other structures than it and those below it.",
                    examples = "À l'aise")
            @Nullable
            String stage,

            boolean assisted) {
        static EntryView of(Result result) {
            Portrait portrait = result.portrait();
            Portrait.StageReached stage = portrait == null ? null : portrait.stage();
            return new EntryView(
                    result.id(),
                    result.campaign().value(),
                    portrait == null ? null : portrait.campaign().title(),
                    portrait == null ? null : portrait.campaign().kind(),
                    result.completedAt(),
                    result.frameworkVersion(),
                    result.totalPix(),
                    portrait == null ? null : portrait.mastery(),
                    stage == null ? null : stage.title(),
                    portrait != null && portrait.assisted());
        }
    }

    @Schema(name = "CompetenceEvolution")
    record EvolutionView(@Schema(examples = "1.1") String code, List<PointView> points) {}

    @Schema(name = "EvolutionPoint")
    record PointView(
            UUID resultId,
            Instant completedAt,
            @Schema(examples = "3") int level,
            @Schema(examples = "26") int pix,
            @Schema(examples = "-0.3") double mean,
            @Schema(examples = "0.6") double sd,

            @Schema(
                    description =
                            "Chance that the person can do more than at the point before, 0 to 1; absent at the first.",
                    examples = "0.83")
            @Nullable
            Double chanceOfProgress) {}

    static TimelineView of(List<Result> results) {
        Map<CompetenceCode, List<PointView>> points = new TreeMap<>();
        Map<CompetenceCode, CompetenceResult> before = new TreeMap<>();
        for (Result result : results) {
            for (CompetenceResult competence : result.competences()) {
                CompetenceResult earlier = before.put(competence.code(), competence);
                points.computeIfAbsent(competence.code(), code -> new ArrayList<>())
                        .add(new PointView(
                                result.id(),
                                result.completedAt(),
                                competence.level(),
                                competence.pix(),
                                competence.mean(),
                                competence.sd(),
                                earlier == null ? null : Improvement.chance(earlier, competence)));
            }
        }
        return new TimelineView(
                results.stream().map(EntryView::of).toList(),
                points.entrySet().stream()
                        .map(entry -> new EvolutionView(entry.getKey().value(), List.copyOf(entry.getValue())))
                        .toList());
    }
}
