package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.result.application.PresentResult;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Portrait;
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

    @Schema(name = "ResultPortrait")
    record PortraitView(
            @Schema(examples = "Mon point de départ numérique")
            String campaignTitle,

            @Schema(
                    examples = "assessment",
                    enumeration = {"assessment", "profile-collection", "post-training"})
            String campaignKind,

            @Schema(description = "The structure's words to advisers; for advisers only.") @Nullable
            String campaignAdviserText,

            @Schema(description = "Competences that the campaign measures.", examples = "[\"1.1\"]")
            List<String> scope,

            @Schema(description = "Highest level that it tells.", examples = "7")
            int topLevel,

            @Schema(
                    description =
                            "Share of the scope's competences and levels that is expected to be mastered, 0 to 1; what was not"
                                    + " measured counts as 0.",
                    examples = "0.54")
            double masteryRate,

            @Nullable StageView stage,
            List<BadgeView> badges,

            @Schema(description = "What the answers show that the person can do, best first; French.")
            List<SkillView> strengths,

            @Schema(description = "What to learn next, the most basic first; French.")
            List<SkillView> next,

            @Schema(description = "Someone was beside the person.")
            boolean assisted,

            @Schema(description = "Answers that count.", examples = "34")
            int questions,

            @Schema(description = "Seconds of answering, pauses left out.", examples = "1632.5")
            double answeredSeconds,

            @Schema(description = "Why the sitting ended.", examples = "completed")
            String endReason) {
        static PortraitView of(Portrait portrait, boolean self) {
            Portrait.StageReached stage = portrait.stage();
            return new PortraitView(
                    portrait.campaign().title(),
                    portrait.campaign().kind(),
                    self ? null : portrait.campaign().adviser(),
                    portrait.scope().stream().map(code -> code.value()).toList(),
                    portrait.topLevel(),
                    portrait.mastery(),
                    stage == null
                            ? null
                            : new StageView(
                                    stage.rank(),
                                    stage.of(),
                                    stage.title(),
                                    stage.participant(),
                                    self ? null : stage.adviser()),
                    portrait.badges().stream()
                            .map(badge -> new BadgeView(
                                    badge.key(),
                                    badge.title(),
                                    badge.text(),
                                    badge.imageAlternative(),
                                    badge.earned(),
                                    badge.progress(),
                                    badge.opens()))
                            .toList(),
                    portrait.strengths().stream()
                            .map(strength -> new SkillView(
                                    strength.competence().value(), strength.level(), strength.skill(), null))
                            .toList(),
                    portrait.next().stream()
                            .map(step ->
                                    new SkillView(step.competence().value(), step.level(), step.skill(), step.hint()))
                            .toList(),
                    portrait.assisted(),
                    portrait.questions(),
                    portrait.seconds(),
                    portrait.end());
        }
    }

    @Schema(name = "ResultStage")
    record StageView(
            @Schema(description = "From 1.", examples = "3") int rank,

            @Schema(description = "Number of stages.", examples = "4")
            int of,

            @Schema(examples = "À l'aise") String title,
            String text,

            @Schema(description = "For advisers only.") @Nullable
            String adviserText) {}

    @Schema(name = "ResultBadge")
    record BadgeView(
            @Schema(examples = "CLEA_NUMERIQUE_ELIGIBILITY") String key,
            String title,
            String text,
            String imageAlternative,
            boolean earned,

            @Schema(description = "How near the result comes, 0 to 1.", examples = "0.75")
            double progress,

            @Schema(description = "What it makes eligible for.", examples = "clea-numerique") @Nullable
            String opens) {}

    @Schema(name = "ResultSkill")
    record SkillView(
            @Schema(examples = "2.3") String competence,
            @Schema(examples = "3") int level,

            @Schema(examples = "sait trouver un créneau commun dans des agendas partagés")
            String skill,

            @Schema(description = "Only for a skill that was asked and not yet shown.") @Nullable
            String hint) {}

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
        return of(result, true, null, null);
    }

    static ResultView of(PresentResult.Presentation said) {
        boolean self = said.reader().self();
        return of(
                said.result(),
                self,
                ReadingView.of(said.reading(), self),
                said.offered().stream().map(OfferedView::of).toList());
    }

    private static ResultView of(
            Result result, boolean self, @Nullable ReadingView reading, @Nullable List<OfferedView> readableIn) {
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
                readableIn);
    }
}
