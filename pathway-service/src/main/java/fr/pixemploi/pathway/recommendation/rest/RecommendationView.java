package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.engagement.domain.Week;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.need.Gap;
import fr.pixemploi.pathway.recommendation.domain.option.Aside;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the adviser sees it, and the person.
 *
 * @param notAssessed competences of the goal that the test did not look at
 * @param toAsk what nobody said of the person's life
 */
@Schema(name = "Recommendation")
record RecommendationView(
        @Schema(description = "By which it is read again, and prescribed from.")
        UUID recommendationId,

        UUID beneficiaryId,

        @Schema(description = "For which an adviser asked; absent when the person asked for themself.") @Nullable
        UUID structureId,

        String goalId,

        @Schema(
                description =
                        "The newest result: of those that the person shared with the structure, of all when they asked for themself.")
        UUID resultId,

        Instant computedAt,
        BasisView basis,

        @Schema(description = "Competences of the goal in which the test showed a lower level than it asks for.")
        List<GapView> gaps,

        @Schema(
                description =
                        "Competences of the goal that the test did not look at. While there is one nothing says that the goal is reached.")
        List<String> notAssessed,

        @Schema(
                description =
                        "Ways to the goal, the one that brings most first; each shares at most half of its hours with each of the first three."
                                + " When no other is free and near or at a distance, `free` is, where there is one. When there is none at all,"
                                + " `noOption` says why.")
        List<OptionView> options,

        @Schema(description = "False when not all was looked at: something better, or anything at all, may exist.")
        boolean proven,

        @Schema(description = "Why sessions are in no option; the reason that alone refuses most first.")
        List<AsideView> leftAside,

        @Schema(description = "What would bring more, each tried on its own.")
        List<OtherwiseView> whatWouldChange,

        @Schema(
                description =
                        "What nobody said of the person's life, as a question: an answer goes into `constraints`.")
        List<AskView> toAsk,

        @Schema(description = "Absent when there is an option.") @Nullable
        NoOptionView noOption) {
    @Schema(name = "RecommendationBasis", description = "By which versions it was computed.")
    record BasisView(
            @Schema(description = "Of the reference framework, in which levels are told.")
            int frameworkVersion,

            String goalVersion,

            @Schema(
                    description =
                            "Imports in which the sessions were last changed that were looked at, with spaces between them.")
            String catalogueVersion,

            @Schema(description = "Of the platform's rules: how long, how many steps, what counts how much.")
            String rulesVersion,

            @Schema(
                    description =
                            "The run that learned what offers do; absent when they were taken to do what they declare.")
            @Nullable
            UUID effectsRun) {}

    @Schema(name = "Gap")
    record GapView(
            @Schema(description = "Code in the reference framework.", examples = "1.2")
            String competence,

            @Schema(description = "That the test showed, 0 to 8.")
            int level,

            @Schema(description = "That the goal asks for, 1 to 8.")
            int required,

            @Schema(description = "Levels between them.") int gap,

            @Schema(description = "What the structure calls it in frameworks of its own.")
            List<OwnCompetenceView> own) {
        static GapView of(Gap gap, Recommendation.Basis basis) {
            return new GapView(
                    gap.competence().value(),
                    gap.level().value(),
                    gap.required().value(),
                    gap.size(),
                    OwnCompetenceView.of(basis.own(gap.competence())));
        }
    }

    /**
     * @param sessions how many it refuses; what one may begin at any time counts once
     * @param alone of these, how many are known to be refused by nothing else
     */
    @Schema(name = "LeftAside")
    record AsideView(
            @Schema(description = "Code, of which there may be more.", examples = "travel")
            String reason,

            @Schema(description = "How many it refuses; what one may begin at any time counts once.")
            int sessions,

            @Schema(description = "Of these, how many are known to be refused by nothing else.")
            int alone,

            @Schema(examples = "12 sessions trop loin") String french,

            @Schema(examples = "C'est trop loin.") String easyFrench,

            @Schema(
                    description =
                            "Of `accommodation-refused`: why what must be arranged cannot be, in the words of those who offer it; ten at most.")
            List<String> because) {
        static AsideView of(Aside aside) {
            return new AsideView(
                    aside.reason(),
                    aside.sessions(),
                    aside.alone(),
                    aside.said().french(),
                    aside.said().easy(),
                    aside.because());
        }
    }

    @Schema(name = "ToAsk")
    record AskView(
            @Schema(description = "Of a field of `constraints`.", examples = "commune")
            String code,

            @Schema(examples = "Dans quelle commune habite la personne ?")
            String french,

            @Schema(examples = "Où habitez-vous ?") String easyFrench) {}

    /** @param weeks of each option */
    static RecommendationView of(Recommendation recommendation, Function<Option, List<Week>> weeks) {
        Recommendation.Basis basis = recommendation.basis();
        return new RecommendationView(
                recommendation.id(),
                recommendation.beneficiaryId(),
                recommendation.structureId(),
                recommendation.goalId().value(),
                recommendation.resultId(),
                recommendation.computedAt(),
                new BasisView(
                        basis.frameworkVersion(),
                        basis.goalVersion(),
                        basis.catalogueVersion(),
                        basis.rulesVersion(),
                        basis.effectsRun()),
                recommendation.need().gaps().stream()
                        .map(gap -> GapView.of(gap, basis))
                        .toList(),
                recommendation.need().notAssessed().stream()
                        .map(CompetenceCode::value)
                        .toList(),
                recommendation.options().stream()
                        .map(option -> OptionView.of(option, weeks.apply(option), basis))
                        .toList(),
                recommendation.proposals().proven(),
                recommendation.proposals().aside().stream().map(AsideView::of).toList(),
                recommendation.proposals().otherwise().stream()
                        .map(otherwise -> OtherwiseView.of(otherwise, weeks.apply(otherwise.option()), basis))
                        .toList(),
                recommendation.toAsk().stream()
                        .map(asked -> new AskView(
                                asked.code(),
                                asked.said().french(),
                                asked.said().easy()))
                        .toList(),
                NoOptionView.of(recommendation.proposals().noOption()));
    }
}
