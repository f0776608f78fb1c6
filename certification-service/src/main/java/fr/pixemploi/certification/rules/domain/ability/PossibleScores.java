package fr.pixemploi.certification.rules.domain.ability;

import org.hipparchus.special.Erf;

/**
 * The scores that the same person may deserve, given what the test says: the sum of the pix that each ability is worth, where the
 * abilities are jointly normal.
 *
 * <p>Mean and standard deviation are exact: pix are a staircase of an ability, whose Hermite coefficients are sums over its steps, and
 * the covariance of two staircases is the sum of coefficient x coefficient x correlation^n / n! (Mehler 1866). Chances of a range have
 * no such form; {@link FixedPoints} gives them within a hundredth.
 */
public final class PossibleScores {
    /** The rest is below correlation^81 of what the steps leave, which is nothing. */
    private static final int TERMS = 80;

    private static final double DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);

    private final double mean;
    private final double sd;
    private final int[] scores;

    private PossibleScores(double mean, double sd, int[] scores) {
        this.mean = mean;
        this.sd = sd;
        this.scores = scores;
    }

    /** @param maxScore highest sum, in pix; mean and standard deviation leave it out, since it takes a pix off the very best alone */
    public static PossibleScores of(Abilities abilities, ScoreScale scale, int maxScore) {
        double[][] steps = new double[abilities.size()][];
        double[][] series = new double[abilities.size()][];
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < abilities.size(); i++) {
            steps[i] = scale.abilitiesOfPix(abilities.competences().get(i));
            double[] standard = standardised(steps[i], abilities.mean().get(i), abilities.sd(i));
            double first = 0;
            double second = 0;
            for (int pix = 1; pix <= standard.length; pix++) {
                double reached = Erf.erfc(standard[pix - 1] / Math.sqrt(2)) / 2;
                first += reached;
                second += (2 * pix - 1) * reached;
            }
            mean += first;
            variance += second - first * first;
            series[i] = series(standard);
            for (int j = 0; j < i; j++) variance += 2 * covariance(series[i], series[j], abilities.correlation(i, j));
        }
        return new PossibleScores(
                mean, Math.sqrt(Math.max(0, variance)), FixedPoints.scores(abilities, steps, maxScore));
    }

    /** Expected score, in pix. */
    public double mean() {
        return mean;
    }

    /** Standard deviation of the score, in pix. */
    public double sd() {
        return sd;
    }

    /** Chance of a score in a range, both ends included. */
    public double chance(int fromPix, int toPix) {
        int inside = 0;
        for (int score : scores) if (score >= fromPix && score <= toPix) inside++;
        return inside / (double) scores.length;
    }

    private static double[] standardised(double[] steps, double mean, double sd) {
        double[] standard = new double[steps.length];
        for (int i = 0; i < steps.length; i++) standard[i] = (steps[i] - mean) / sd;
        return standard;
    }

    /** Coefficients from the first on, each over the root of n!: of a step at z, density(z) He_(n-1)(z) / sqrt(n!). */
    private static double[] series(double[] steps) {
        double[] series = new double[TERMS];
        for (double z : steps) {
            double before = 0;
            double now = DENSITY_AT_0 * StrictMath.exp(-z * z / 2);
            for (int n = 1; n <= TERMS; n++) {
                series[n - 1] += now / Math.sqrt(n);
                double next = (z * now - Math.sqrt(n - 1.0) * before) / Math.sqrt(n);
                before = now;
                now = next;
            }
        }
        return series;
    }

    private static double covariance(double[] one, double[] other, double correlation) {
        double covariance = 0;
        double power = 1;
        for (int n = 0; n < TERMS; n++) {
            power *= correlation;
            covariance += one[n] * other[n] * power;
        }
        return covariance;
    }
}
