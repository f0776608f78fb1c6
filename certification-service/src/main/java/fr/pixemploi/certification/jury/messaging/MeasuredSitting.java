package fr.pixemploi.certification.jury.messaging;

import static fr.pixemploi.certification.jury.messaging.SittingTold.need;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.certification.rules.domain.ability.Abilities;
import fr.pixemploi.kit.event.MalformedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sitting with all that it was measured by.
 *
 * @param all competences of the item bank, the order of the other three
 * @param answers that count: one a number, not replaced and not on trial
 * @param skipped questions that were still owed
 */
record MeasuredSitting(
        List<String> all,
        Abilities prior,
        Abilities measured,
        Abilities withSkips,
        List<SittingTold.Answer> answers,
        List<SittingTold.Question> skipped) {
    static MeasuredSitting of(SittingTold said) {
        List<String> all = need("competences", said.competences());
        SittingTold.Skipped skipped = need("skipped", said.skipped());
        return new MeasuredSitting(
                all,
                abilities(all, "prior", said.prior()),
                abilities(all, "posterior", said.posterior()),
                abilities(all, "skipped", skipped.posterior()),
                said.answersOnce().stream().filter(SittingTold.Answer::counts).toList(),
                need("questions", skipped.questions()));
    }

    private static Abilities abilities(List<String> all, String of, SittingTold.@Nullable Normal said) {
        SittingTold.Normal normal = need(of, said);
        return new Abilities(all, need("mean", normal.mean()), need("covariance", normal.covariance()));
    }

    /** The same when these items count for nothing. */
    MeasuredSitting without(Set<String> items) {
        return new MeasuredSitting(
                all,
                prior,
                measured,
                withSkips,
                answers.stream()
                        .filter(answer -> !items.contains(need("itemId", answer.itemId())))
                        .toList(),
                skipped.stream()
                        .filter(question -> !items.contains(need("itemId", question.itemId())))
                        .toList());
    }

    int answered() {
        return answers.size();
    }

    /** Those that at least one answer is about. Nobody could explain a level in something that was never asked. */
    Set<String> competences() {
        return competences(answers.stream().map(SittingTold.Answer::question));
    }

    Set<String> competencesWithSkips() {
        return competences(Stream.concat(answers.stream().map(SittingTold.Answer::question), skipped.stream()));
    }

    private static Set<String> competences(Stream<SittingTold.Question> questions) {
        return questions
                .map(question -> need("competence", question.competence()))
                .collect(Collectors.toSet());
    }

    Abilities measuredAgain() {
        return posterior(observations());
    }

    Abilities measuredAgainWithSkips() {
        List<Observation> observations = observations();
        for (SittingTold.Question question : skipped) observations.add(observation(question, 0));
        return posterior(observations);
    }

    private Abilities posterior(List<Observation> observations) {
        double[][] covariance =
                prior.covariance().stream().map(MeasuredSitting::array).toArray(double[][]::new);
        return Abilities.of(all, Posterior.of(AbilityPrior.of(array(prior.mean()), covariance), observations));
    }

    private List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (SittingTold.Answer answer : answers) observations.add(observation(answer.question(), category(answer)));
        return observations;
    }

    private static int category(SittingTold.Answer answer) {
        int full = answer.steps() == null ? 1 : answer.steps().size();
        return (int) Math.round(answer.score() * full);
    }

    private Observation observation(SittingTold.Question question, int category) {
        int dimension = all.indexOf(need("competence", question.competence()));
        if (dimension < 0) throw new MalformedEvent("an answer is about a competence that is not measured");
        return new Observation(dimension, model(question), category);
    }

    private static ResponseModel model(SittingTold.Question item) {
        ResponseModel guess = item.steps() == null
                ? new Logistic(item.a(), item.b(), item.c(), item.d())
                : new PartialCredit(item.a(), item.steps());
        SittingTold.Doubt doubt = item.doubt();
        return doubt == null ? guess : Uncertain.of(guess, doubt.b(), doubt.logA());
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
