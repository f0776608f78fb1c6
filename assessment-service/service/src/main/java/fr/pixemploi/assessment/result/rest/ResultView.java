package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.result.application.PresentResult;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.Readiness;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.reading.Reading;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A result as callers see it. Its owner and those it is shared with see the same, save the words for advisers. */
@Schema(name = "Result")
record ResultView(
        UUID id,
        UUID beneficiaryId,
        UUID sittingId,
        @Schema(examples = "PXEMPR346") String campaignCode,
        Instant completedAt,
        @Schema(description = "SHA-256 of the item bank.") String bankVersion,

        @Schema(description = "Framework that it was measured in.")
        UUID frameworkId,

        @Schema(examples = "2") int frameworkVersion,
        @Schema(examples = "384") int totalPix,

        @Schema(description = "Competences that at least one question was answered about.")
        List<CompetenceView> competences,

        @Schema(description = "What it tells beside its levels; absent for one of the time before.") @Nullable
        PortraitView portrait,

        @Schema(
                description =
                        "The result that took its place when a question was taken back; absent while it is in force.")
        @Nullable
        UUID replacedBy,

        @Schema(description = "It line by line, in the framework and language that were asked; absent in lists.")
        @Nullable
        ReadingView reading,

        @Schema(description = "What it means for a certification; absent in lists.") @Nullable
        CertificationView certification,

        @Schema(description = "Other frameworks that the caller may read it in; absent in lists.") @Nullable
        List<OfferedView> readableIn) {
    @Schema(name = "CompetenceResult")
    record CompetenceView(
            @Schema(examples = "1.1") String code,
            @Schema(examples = "3") int level,
            @Schema(examples = "26") int pix,

            @Schema(description = "Posterior mean, in population standard deviations.", examples = "-0.3")
            double mean,

            @Schema(description = "Posterior standard deviation.", examples = "0.6")
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

    @Schema(name = "ResultCertification")
    record CertificationView(
            @Schema(
                    description =
                            "Whether this result alone shows what certification asks of whoever enrols: so many competences at a level or"
                                    + " above.")
            boolean mayEnrol,

            @Schema(
                    description =
                            "Whether the certified score that is to be expected reaches the threshold from which somebody counts as"
                                    + " ready, a proposal.")
            boolean ready) {
        static CertificationView of(Readiness readiness) {
            return new CertificationView(readiness.mayEnrol(), readiness.ready());
        }
    }

    @Schema(name = "ResultReading")
    record ReadingView(
            UUID frameworkId,
            @Schema(examples = "2") int version,
            String title,

            @Schema(description = "A structure's own framework, or an example.")
            boolean own,

            List<LineView> lines) {
        static ReadingView of(Reading reading, boolean self) {
            return new ReadingView(
                    reading.framework(),
                    reading.version(),
                    reading.title(),
                    reading.own(),
                    reading.lines().stream()
                            .map(line -> new LineView(
                                    line.domain(),
                                    line.code(),
                                    line.title(),
                                    line.level(),
                                    line.levelTitle(),
                                    line.text(),
                                    self ? null : line.adviserText(),
                                    line.share()))
                            .toList());
        }
    }

    @Schema(name = "ResultLine")
    record LineView(
            String domain,
            @Schema(examples = "S1") String code,
            String title,

            @Schema(description = "Absent when it was not measured.", examples = "2") @Nullable
            Integer level,

            @Nullable String levelTitle,
            @Nullable String text,

            @Schema(description = "For advisers only.") @Nullable
            String adviserText,

            @Schema(description = "Of the way to the top, 0 to 1, for charts.", examples = "0.6")
            double share) {}

    @Schema(name = "ReadableFramework")
    record OfferedView(
            UUID frameworkId,
            @Schema(examples = "1") int version,
            String title,

            @Schema(description = "An example of the platform: the project's proposal.")
            boolean example) {
        static OfferedView of(StructureFramework framework) {
            return new OfferedView(
                    framework.id(), framework.version(), framework.document().title(), framework.structure() == null);
        }
    }

    /** One of a list of the person's own. */
    static ResultView of(Result result) {
        return of(result, true, null, null, null);
    }

    static ResultView of(PresentResult.Presentation said) {
        boolean self = said.reader().self();
        return of(
                said.result(),
                self,
                ReadingView.of(said.reading(), self),
                CertificationView.of(said.readiness()),
                said.offered().stream().map(OfferedView::of).toList());
    }

    private static ResultView of(
            Result result,
            boolean self,
            @Nullable ReadingView reading,
            @Nullable CertificationView certification,
            @Nullable List<OfferedView> readableIn) {
        Portrait portrait = result.portrait();
        return new ResultView(
                result.id(),
                result.beneficiary(),
                result.sitting(),
                result.campaign().value(),
                result.completedAt(),
                result.bankVersion(),
                result.framework(),
                result.frameworkVersion(),
                result.totalPix(),
                result.competences().stream().map(CompetenceView::of).toList(),
                portrait == null ? null : PortraitView.of(portrait, self),
                result.replacedBy(),
                reading,
                certification,
                readableIn);
    }
}
