package fr.pixemploi.assessment.engine.model;

import java.util.Arrays;

/**
 * An item whose parameters are an author's guess: difficulty b + N(0, s^2) and discrimination a exp(N(0, u^2)), which its responses
 * are averaged over. So an answer to it says as much as its author knows, no more. Averaging item by item is exact while each item
 * is answered once. Five Gauss-Hermite points for the difficulty and three for the discrimination err less than 2e-3 on a chance
 * at s = 0.5 and u = 0.3.
 */
public final class Uncertain implements ResponseModel {
    private static final double[] DIFFICULTY_POINTS = {
        0, -1.3556261799742659, 1.3556261799742659, -2.8569700138728056, 2.8569700138728056
    };
    private static final double[] DIFFICULTY_WEIGHTS = {
        8.0 / 15, 0.2220759220056126, 0.2220759220056126, 0.0112574113277207, 0.0112574113277207
    };
    private static final double[] DISCRIMINATION_POINTS = {0, -1.7320508075688772, 1.7320508075688772};
    private static final double[] DISCRIMINATION_WEIGHTS = {2.0 / 3, 1.0 / 6, 1.0 / 6};

    private final ResponseModel guess;
    private final double difficultySd;
    private final double logDiscriminationSd;
    private final ResponseModel[] variants;
    private final double[] weights;

    private Uncertain(ResponseModel guess, double difficultySd, double logDiscriminationSd) {
        this.guess = guess;
        this.difficultySd = difficultySd;
        this.logDiscriminationSd = logDiscriminationSd;
        variants = new ResponseModel[DIFFICULTY_POINTS.length * DISCRIMINATION_POINTS.length];
        weights = new double[variants.length];
        for (int i = 0; i < DIFFICULTY_POINTS.length; i++) {
            for (int j = 0; j < DISCRIMINATION_POINTS.length; j++) {
                int place = i * DISCRIMINATION_POINTS.length + j;
                variants[place] = variant(
                        guess,
                        difficultySd * DIFFICULTY_POINTS[i],
                        StrictMath.exp(logDiscriminationSd * DISCRIMINATION_POINTS[j]));
                weights[place] = DIFFICULTY_WEIGHTS[i] * DISCRIMINATION_WEIGHTS[j];
            }
        }
    }

    /**
     * What is known of an item by its author's guess.
     *
     * @param difficultySd standard deviation of the difficulty (of all step difficulties together), 0 or more
     * @param logDiscriminationSd standard deviation of the log of the discrimination, 0 or more
     * @return the guess itself when both are 0
     */
    public static ResponseModel of(ResponseModel guess, double difficultySd, double logDiscriminationSd) {
        if (!(difficultySd >= 0 && logDiscriminationSd >= 0)
                || !Double.isFinite(difficultySd)
                || !Double.isFinite(logDiscriminationSd))
            throw new IllegalArgumentException("standard deviations must be 0 or more");
        if (difficultySd == 0 && logDiscriminationSd == 0) return guess;
        return new Uncertain(guess, difficultySd, logDiscriminationSd);
    }

    private static ResponseModel variant(ResponseModel guess, double harder, double steeper) {
        return switch (guess) {
            case Logistic item -> new Logistic(item.a() * steeper, item.b() + harder, item.c(), item.d());
            case PartialCredit item ->
                new PartialCredit(
                        item.a() * steeper,
                        item.deltas().stream().map(delta -> delta + harder).toList());
            case GradedResponse item ->
                new GradedResponse(
                        item.a() * steeper,
                        item.thresholds().stream()
                                .map(threshold -> threshold + harder)
                                .toList());
            case Uncertain item -> throw new IllegalArgumentException("the item's parameters are uncertain already");
        };
    }

    /**
     * The item as it may be in truth.
     *
     * @param harder how far off the difficulty is, in its standard deviations
     * @param steeper how far off the log of the discrimination is, in its standard deviations
     */
    public ResponseModel drawn(double harder, double steeper) {
        return variant(guess, difficultySd * harder, StrictMath.exp(logDiscriminationSd * steeper));
    }

    /** The item as its author guessed it. */
    public ResponseModel guess() {
        return guess;
    }

    /** Standard deviation of the difficulty. */
    public double difficultySd() {
        return difficultySd;
    }

    /** Standard deviation of the log of the discrimination. */
    public double logDiscriminationSd() {
        return logDiscriminationSd;
    }

    @Override
    public int categories() {
        return guess.categories();
    }

    @Override
    public double steepness() {
        return guess.steepness();
    }

    @Override
    public double probability(int category, double theta) {
        double chance = 0;
        for (int i = 0; i < variants.length; i++) chance += weights[i] * variants[i].probability(category, theta);
        return chance;
    }

    @Override
    public void probabilities(int category, double from, double step, double[] into) {
        double[] one = new double[into.length];
        Arrays.fill(into, 0);
        for (int i = 0; i < variants.length; i++) {
            variants[i].probabilities(category, from, step, one);
            for (int j = 0; j < into.length; j++) into[j] += weights[i] * one[j];
        }
    }

    @Override
    public double slope(int category, double theta) {
        double chance = probability(category, theta);
        return chance > 0 ? derivative(category, theta) / chance : guess.slope(category, theta);
    }

    @Override
    public double curvature(int category, double theta) {
        double chance = probability(category, theta);
        if (!(chance > 0)) return 0;
        double second = 0;
        for (int i = 0; i < variants.length; i++) {
            double slope = variants[i].slope(category, theta);
            second += weights[i]
                    * variants[i].probability(category, theta)
                    * (variants[i].curvature(category, theta) + slope * slope);
        }
        double slope = derivative(category, theta) / chance;
        return second / chance - slope * slope;
    }

    /** Expected Fisher information of the averaged responses: the sum over categories of P'^2 / P. */
    @Override
    public double information(double theta) {
        double information = 0;
        for (int x = 0; x < categories(); x++) {
            double chance = probability(x, theta);
            double derivative = derivative(x, theta);
            if (chance > 0) information += derivative * derivative / chance;
        }
        return information;
    }

    private double derivative(int category, double theta) {
        double derivative = 0;
        for (int i = 0; i < variants.length; i++)
            derivative += weights[i] * variants[i].probability(category, theta) * variants[i].slope(category, theta);
        return derivative;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Uncertain that
                && guess.equals(that.guess)
                && difficultySd == that.difficultySd
                && logDiscriminationSd == that.logDiscriminationSd;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * guess.hashCode() + Double.hashCode(difficultySd)) + Double.hashCode(logDiscriminationSd);
    }

    @Override
    public String toString() {
        return "Uncertain[" + guess + ", " + difficultySd + ", " + logDiscriminationSd + "]";
    }
}
