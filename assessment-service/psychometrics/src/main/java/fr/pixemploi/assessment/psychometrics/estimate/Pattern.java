package fr.pixemploi.assessment.psychometrics.estimate;

import fr.pixemploi.assessment.engine.model.ResponseModel;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One person's answers to items of one ability: the likelihood of that ability and what follows from it. */
public final class Pattern {
    /**
     * One answer.
     *
     * @param category from 0 (no success) to the item's last (full success)
     */
    public record Answer(ResponseModel item, int category) {
        public Answer {
            if (category < 0 || category >= item.categories())
                throw new IllegalArgumentException("the category must be one of the item's " + item.categories());
        }
    }

    private final List<Answer> answers;

    public Pattern(List<Answer> answers) {
        this.answers = List.copyOf(answers);
    }

    public List<Answer> answers() {
        return answers;
    }

    /** Natural logarithm of the likelihood; minus infinity where an answer is impossible. */
    public double logLikelihood(double theta) {
        return sum(answer -> StrictMath.log(answer.item().probability(answer.category(), theta)));
    }

    /** First derivative of the log-likelihood. */
    public double score(double theta) {
        return sum(answer -> answer.item().slope(answer.category(), theta));
    }

    /** Minus the second derivative of the log-likelihood. */
    public double observedInformation(double theta) {
        return -sum(answer -> answer.item().curvature(answer.category(), theta));
    }

    /** Expected Fisher information of the items. */
    public double information(double theta) {
        return sum(answer -> answer.item().information(theta));
    }

    /** First derivative of {@link #information}: sum over categories of P (s^3 + 2 s k), s and k derivatives of log P. */
    public double informationSlope(double theta) {
        return overCategories(theta, (s, k) -> s * s * s + 2 * s * k);
    }

    /** Second derivative of {@link #information}, by a central difference of the first: errs about 1e-8 of its size. */
    public double informationCurvature(double theta) {
        double h = 1e-5;
        return (informationSlope(theta + h) - informationSlope(theta - h)) / (2 * h);
    }

    /** Warm's J (1989; Magis 2015 for more categories): sum over items and categories of P' P'' / P. */
    public double warm(double theta) {
        return overCategories(theta, (s, k) -> s * (k + s * s));
    }

    /** Steepest item: tells a search how fine it must be. */
    double steepness() {
        return answers.stream()
                .mapToDouble(answer -> answer.item().steepness())
                .max()
                .orElse(1);
    }

    private double sum(ToDoubleFunction<Answer> term) {
        double sum = 0;
        for (Answer answer : answers) sum += term.applyAsDouble(answer);
        return sum;
    }

    /** A function of the first two derivatives of log P. */
    private interface OfDerivatives {
        double apply(double slope, double curvature);
    }

    private double overCategories(double theta, OfDerivatives function) {
        double sum = 0;
        for (Answer answer : answers) {
            ResponseModel item = answer.item();
            for (int x = 0; x < item.categories(); x++) {
                double chance = item.probability(x, theta);
                if (chance > 0) sum += chance * function.apply(item.slope(x, theta), item.curvature(x, theta));
            }
        }
        return sum;
    }
}
