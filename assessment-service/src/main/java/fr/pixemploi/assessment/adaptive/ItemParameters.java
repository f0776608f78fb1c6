package fr.pixemploi.assessment.adaptive;

/**
 * How an item behaves: the four-parameter logistic model (Barton and Lord 1981), P(theta) = c + (d - c) / (1 + exp(-a (theta - b))).
 * One, two and three parameters are special cases.
 *
 * @param a discrimination, above 0
 * @param b difficulty, on the scale of the ability (population mean 0, SD 1)
 * @param c chance of success of someone who knows nothing, from 0
 * @param d chance of success of someone who knows everything, above c and up to 1
 */
public record ItemParameters(double a, double b, double c, double d) {
    public ItemParameters {
        if (!(a > 0) || !Double.isFinite(a)) throw new IllegalArgumentException("a must be above 0");
        if (!Double.isFinite(b)) throw new IllegalArgumentException("b must be a number");
        if (!(c >= 0 && c < d && d <= 1)) throw new IllegalArgumentException("0 <= c < d <= 1 must hold");
    }

    /** Chance of a right answer at an ability. StrictMath: every machine gets the same bits, so that a sitting can be replayed. */
    public double probability(double theta) {
        return c + (d - c) / (1 + StrictMath.exp(-a * (theta - b)));
    }

    /** Fisher information at an ability (Magis 2013, eq. 3): a^2 (P-c)^2 (d-P)^2 / ((d-c)^2 P (1-P)). */
    public double information(double theta) {
        double p = probability(theta);
        double q = 1 - p;
        // Far out on the curve the limit is 0; the quotient would be 0/0.
        if (p <= 0 || q <= 0) return 0;
        double slope = a * (p - c) * (d - p) / (d - c);
        return slope * slope / (p * q);
    }
}
