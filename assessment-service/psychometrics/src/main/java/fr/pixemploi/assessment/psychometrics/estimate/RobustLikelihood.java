package fr.pixemploi.assessment.psychometrics.estimate;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.Uncertain;

/**
 * Maximum likelihood where an answer to an item far from the person's ability weighs less, so that a slip on an easy item or a lucky
 * guess on a hard one does little harm (Mislevy and Bock 1982; Schuster and Yuan 2011). The weight is a function of the residual
 * r = a (theta - b); the standard error is sqrt(sum w^2 I) / sum w I (Magis 2014). Items that are right or wrong only.
 *
 * @param weight how weight falls with the residual
 * @param tuning residual at which it begins to fall (Huber) or is none (bisquare); above 0
 * @param range where the root is looked for
 */
public record RobustLikelihood(Weight weight, double tuning, Range range) implements Estimator {
    /** How an answer's weight falls with its residual. */
    public enum Weight {
        /** 1 up to the tuning constant H, H / |r| beyond. */
        HUBER {
            @Override
            double at(double residual, double tuning) {
                double size = Math.abs(residual);
                return size <= tuning ? 1 : tuning / size;
            }
        },
        /** Tukey's (1 - (r / B)^2)^2 up to the tuning constant B, 0 beyond. */
        BISQUARE {
            @Override
            double at(double residual, double tuning) {
                double share = residual / tuning;
                double rest = 1 - share * share;
                return rest > 0 ? rest * rest : 0;
            }
        };

        abstract double at(double residual, double tuning);
    }

    public RobustLikelihood {
        if (!(tuning > 0) || !Double.isFinite(tuning))
            throw new IllegalArgumentException("the tuning constant must be above 0");
    }

    @Override
    public AbilityEstimate estimate(Pattern pattern) {
        if (pattern.answers().isEmpty())
            throw new IllegalArgumentException("the robust likelihood needs at least one answer");
        double theta = Peak.of(at -> score(pattern, at), range, pattern.steepness());
        double square = 0;
        double plain = 0;
        for (Pattern.Answer answer : pattern.answers()) {
            double w = weight(answer, theta);
            double information = answer.item().information(theta);
            square += w * w * information;
            plain += w * information;
        }
        return new AbilityEstimate(theta, Math.sqrt(square) / plain);
    }

    private double score(Pattern pattern, double theta) {
        double sum = 0;
        for (Pattern.Answer answer : pattern.answers())
            sum += weight(answer, theta) * answer.item().slope(answer.category(), theta);
        return sum;
    }

    private double weight(Pattern.Answer answer, double theta) {
        return switch (answer.item()) {
            case Logistic item -> weight.at(item.a() * (theta - item.b()), tuning);
            case PartialCredit item -> throw onlyRightOrWrong();
            case GradedResponse item -> throw onlyRightOrWrong();
            case Uncertain item -> throw onlyRightOrWrong();
        };
    }

    private static IllegalArgumentException onlyRightOrWrong() {
        return new IllegalArgumentException("the robust likelihood is defined for items that are right or wrong");
    }
}
