package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.need.Gap;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import fr.pixemploi.pathway.recommendation.domain.option.WhyNoOption;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the adviser sees it.
 *
 * @param notAssessed competences of the goal that the test did not look at
 */
@Schema(name = "Recommendation")
record RecommendationView(
        UUID recommendationId,
        UUID resultId,
        List<GapView> gaps,

        @Schema(
                description =
                        "Competences of the goal that the test did not look at. While there is one nothing says that the goal is reached.")
        List<String> notAssessed,

        @Schema(description = "Ways to the goal; when there is none, `noOption` says why.")
        List<OptionView> options,

        @Schema(description = "Absent when there is an option.") @Nullable
        NoOptionView noOption) {
    @Schema(name = "NoOption", description = "Why there is no way to recommend.")
    record NoOptionView(
            @Schema(
                    description =
                            "`unassessed-competences`: no gap is known, and `notAssessed` says what a test should look at first."
                                    + " `no-offer-in-reach`: no offer narrows a gap within the limits. `goal-reached`: it is, and no"
                                    + " preparation of a certification fits the limits.",
                    examples = "no-offer-in-reach")
            WhyNoOption reason,

            @Schema(examples = "Aucune formation ne comble un écart dans le temps demandé.")
            String french,

            @Schema(examples = "No offer narrows a gap within the time asked for.")
            String english) {
        static NoOptionView of(WhyNoOption why) {
            return new NoOptionView(why, why.french(), why.english());
        }
    }

    @Schema(name = "Gap")
    record GapView(@Schema(examples = "1.2") String competence, int level, int required, int gap) {
        static GapView of(Gap gap) {
            return new GapView(
                    gap.competence().value(),
                    gap.level().value(),
                    gap.required().value(),
                    gap.size());
        }
    }

    /** @param remaining gaps that are still open after it */
    @Schema(name = "PathwayOption")
    record OptionView(
            @Schema(enumeration = {"fastest", "thorough", "remote-friendly", "certification"})
            String optionId,

            String title,
            int totalHours,
            List<StepView> steps,
            List<GapView> remaining) {
        static OptionView of(Option option) {
            return new OptionView(
                    option.id(),
                    option.title(),
                    option.totalHours(),
                    option.steps().stream().map(StepView::of).toList(),
                    option.remaining().stream().map(GapView::of).toList());
        }
    }

    @Schema(name = "OptionStep")
    record StepView(
            UUID offerId,
            String title,
            int hours,
            List<String> competences,

            @Schema(description = "Plain French: which gap, why this offer, why in this order.")
            List<String> reasons) {
        static StepView of(Option.Step step) {
            return new StepView(
                    step.offerId(),
                    step.title(),
                    step.hours(),
                    step.competences().stream().map(CompetenceCode::value).toList(),
                    step.reasons());
        }
    }

    static RecommendationView of(Recommendation recommendation) {
        return new RecommendationView(
                recommendation.id(),
                recommendation.resultId(),
                recommendation.need().gaps().stream().map(GapView::of).toList(),
                recommendation.need().notAssessed().stream()
                        .map(CompetenceCode::value)
                        .toList(),
                recommendation.options().stream().map(OptionView::of).toList(),
                recommendation.whyNoOption().map(NoOptionView::of).orElse(null));
    }
}
