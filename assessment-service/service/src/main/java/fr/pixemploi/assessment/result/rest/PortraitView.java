package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.result.domain.Portrait;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a result tells beside its levels. */
@Schema(name = "ResultPortrait")
record PortraitView(
        @Schema(examples = "Mon point de départ numérique") String campaignTitle,

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

        @Schema(
                description =
                        "Reached; absent when the campaign has none, or when nothing was asked about one of the scope's"
                                + " competences.")
        @Nullable
        StageView stage,

        @Schema(
                description =
                        "Without those that the campaign's structure wrote, for other structures than it and those below it.")
        List<BadgeView> badges,

        @Schema(description = "What the answers show that the person can do, best first; French.")
        List<SkillView> strengths,

        @Schema(description = "What to learn next, the most basic first; French.")
        List<SkillView> next,

        @Schema(description = "Someone was beside the person.")
        boolean assisted,

        @Schema(description = "Questions that count, those that were passed over included.", examples = "34")
        int questions,

        @Schema(
                description = "How many of them the person passed over; absent for a result of the time before.",
                examples = "6")
        @Nullable
        Integer questionsSkipped,

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
                        .map(strength ->
                                new SkillView(strength.competence().value(), strength.level(), strength.skill(), null))
                        .toList(),
                portrait.next().stream()
                        .map(step -> new SkillView(step.competence().value(), step.level(), step.skill(), step.hint()))
                        .toList(),
                portrait.assisted(),
                portrait.questions(),
                portrait.skipped(),
                portrait.seconds(),
                portrait.end());
    }

    @Schema(name = "ResultStage")
    record StageView(
            @Schema(description = "From 1.", examples = "3") int rank,

            @Schema(description = "Number of stages.", examples = "4")
            int of,

            @Schema(
                    description =
                            "Like the text absent when the campaign's structure wrote it, for other structures than it and those below it.",
                    examples = "À l'aise")
            @Nullable
            String title,

            @Nullable String text,

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
}
