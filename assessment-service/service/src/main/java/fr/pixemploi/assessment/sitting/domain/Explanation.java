package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.selection.terms.Barrier;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a sitting asked what it asked: every choice made again from what is stored, with what was known after each answer. It speaks of
 * items and numbers, not of the person, what they answered or what was right.
 *
 * @param items that the sitting could be asked at all
 * @param steps one a question, in order
 * @param end why it asked no more by itself; null when its person stopped it
 */
public record Explanation(String bankVersion, long exposure, int items, List<Step> steps, Choice.@Nullable Reason end) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * A question.
     *
     * @param asReplayed whether the choice made again gives this very question: it does under the engine that made it
     * @param choice as made again; null when no question would have been asked
     * @param candidates items that could have been asked
     * @param keptOut how many items could not be, and why
     * @param category of the response
     * @param seconds that it took
     * @param after what was known of each competence of the plan
     */
    public record Step(
            ItemId item,
            @Nullable CompetenceCode competence,
            boolean asReplayed,
            Choice.@Nullable Ask choice,
            int candidates,
            Map<Barrier, Integer> keptOut,
            int category,
            double seconds,
            List<Known> after) {
        public Step {
            keptOut = Map.copyOf(keptOut);
            after = List.copyOf(after);
        }

        /** Rules that gave way for this question. */
        public Set<Choice.Relaxation> relaxed() {
            return choice == null ? Set.of() : choice.relaxed();
        }
    }

    /** Posterior mean and standard deviation of a competence. */
    public record Known(CompetenceCode competence, double mean, double sd) {}

    /** Makes all choices of a sitting again. */
    public static Explanation of(Sitting sitting, AdaptiveEngine engine) {
        List<Step> steps = new ArrayList<>();
        List<Answered> replayed = List.of();
        for (Answered answer : sitting.answered()) {
            Choice.Ask ask = engine.next(replayed) instanceof Choice.Ask asked ? asked : null;
            Map<Barrier, Integer> keptOut = engine.barriers(replayed);
            replayed = engine.after(replayed, answer);
            steps.add(new Step(
                    answer.item(),
                    engine.bank().find(answer.item()).map(Item::competence).orElse(null),
                    // One on trial comes by the plan, not by choice.
                    answer.standing() == Standing.UNSCORED
                            || (ask != null && engine.item(ask.item()).equals(answer.item())),
                    ask,
                    engine.items()
                            - keptOut.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum(),
                    keptOut,
                    answer.category(),
                    answer.seconds(),
                    known(sitting.plan(), engine, engine.posterior(replayed))));
        }
        boolean byItself = sitting.endReason() == EndReason.COMPLETED;
        return new Explanation(
                sitting.bankVersion(),
                sitting.exposure(),
                engine.items(),
                steps,
                byItself && engine.next(replayed) instanceof Choice.Stop stop ? stop.reason() : null);
    }

    private static List<Known> known(Plan plan, AdaptiveEngine engine, Posterior posterior) {
        return plan.competences().stream()
                .map(competence -> {
                    int dimension = engine.bank().measurement().dimension(competence);
                    return new Known(competence, posterior.mean(dimension), posterior.sd(dimension));
                })
                .toList();
    }
}
