package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Result;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result as callers see it: the same to its owner and to those it is shared with. */
@Schema(name = "Result")
record ResultView(
        UUID id,
        UUID beneficiaryId,
        UUID sittingId,
        @Schema(examples = "PXEMPR346") String campaignCode,
        Instant completedAt,
        @Schema(description = "SHA-256 of the item bank.") String bankVersion,
        @Schema(examples = "1") int frameworkVersion,
        @Schema(examples = "384") int totalPix,

        @Schema(description = "Competences that at least one question was answered about.")
        List<CompetenceView> competences) {
    @Schema(name = "CompetenceResult")
    record CompetenceView(
            @Schema(examples = "1.1") String code,
            @Schema(examples = "3") int level,
            @Schema(examples = "26") int pix,

            @Schema(description = "Posterior mean, in population standard deviations.")
            double mean,

            @Schema(description = "Posterior standard deviation.")
            double sd,

            @Schema(description = "Chance of each level, from 0.")
            List<Double> levelProbabilities,

            @Schema(description = "Questions that it rests on.", examples = "2")
            int items) {
        static CompetenceView of(CompetenceResult c) {
            return new CompetenceView(
                    c.code().value(), c.level(), c.pix(), c.mean(), c.sd(), c.levelProbabilities(), c.items());
        }
    }

    static ResultView of(Result result) {
        return new ResultView(
                result.id(),
                result.beneficiary(),
                result.sitting(),
                result.campaign().value(),
                result.completedAt(),
                result.bankVersion(),
                result.frameworkVersion(),
                result.totalPix(),
                result.competences().stream().map(CompetenceView::of).toList());
    }
}
