package fr.pixemploi.assessment.sitting.rest;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.sitting.domain.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a sitting asked what it asked, as authors see it: no person, no response, no key. */
@Schema(name = "SittingExplanation")
record ExplanationView(
        @Schema(description = "SHA-256 of the item bank.") String bankVersion,

        @Schema(description = "Number of the exposure snapshot that it began with; 0 before the first.")
        long exposureSnapshot,

        @Schema(description = "Items of the pool.", examples = "98")
        int items,

        List<StepView> questions,

        @Schema(
                description = "Why no question followed the last; absent when the person stopped.",
                enumeration = {"exhausted", "items", "time", "floor"})
        @Nullable
        String end) {
    @Schema(name = "ExplainedQuestion")
    record StepView(
            @Schema(examples = "1") int number,
            @Schema(examples = "crcn-1-1-mots-cles") String itemId,
            @Schema(examples = "1.1") @Nullable String competence,

            @Schema(description = "True when the choice made again gives this very question.")
            boolean asReplayed,

            @Schema(description = "Items that could have been asked.")
            int candidates,

            @Schema(
                    description =
                            "How many could not be, by the first thing that kept each out: asked-or-rival, device, "
                                    + "support, language, seen, type, content, exposure.")
            Map<String, Integer> keptOut,

            @Schema(description = "Loss that the answer was expected to take off, a minute of answering time.")
            @Nullable
            Double utilityPerMinute,

            @Nullable Double expectedSeconds,

            @Schema(description = "Questions that chance chose among.") @Nullable
            Integer drawnAmong,

            @Schema(description = "True when only questions that a minimum still asked for were considered.") @Nullable
            Boolean owed,

            @Schema(description = "Rules that gave way: gentle-start, spacing, exposure.")
            List<String> relaxed,

            @Schema(
                    description =
                            "0 for wrong or skipped, 1 for right; where half a success counts, 1 for half and 2 for right.")
            int score,

            double seconds,

            @Schema(description = "What was known of each competence after the answer.")
            List<KnownView> after) {}

    @Schema(name = "KnownCompetence")
    record KnownView(
            @Schema(examples = "1.1") String code,

            @Schema(description = "Posterior mean, in population standard deviations.")
            double mean,

            @Schema(description = "Posterior standard deviation.")
            double sd) {}

    private static final double SECONDS_A_MINUTE = 60;

    static ExplanationView of(Explanation explanation) {
        Choice.Reason end = explanation.end();
        return new ExplanationView(
                explanation.bankVersion(),
                explanation.exposure(),
                explanation.items(),
                IntStream.range(0, explanation.steps().size())
                        .mapToObj(i -> step(i + 1, explanation.steps().get(i)))
                        .toList(),
                end == null ? null : label(end));
    }

    private static StepView step(int number, Explanation.Step step) {
        Choice.Ask choice = step.choice();
        CompetenceCode competence = step.competence();
        Map<String, Integer> keptOut = new TreeMap<>();
        step.keptOut().forEach((barrier, count) -> keptOut.put(label(barrier), count));
        return new StepView(
                number,
                step.item().value(),
                competence == null ? null : competence.value(),
                step.asReplayed(),
                step.candidates(),
                keptOut,
                choice == null ? null : choice.utility() * SECONDS_A_MINUTE,
                choice == null ? null : choice.expectedSeconds(),
                choice == null ? null : choice.shortlist().size(),
                choice == null ? null : choice.owed(),
                step.relaxed().stream().map(ExplanationView::label).sorted().toList(),
                step.category(),
                step.seconds(),
                step.after().stream()
                        .map(known -> new KnownView(known.competence().value(), known.mean(), known.sd()))
                        .toList());
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
