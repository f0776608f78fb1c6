package fr.pixemploi.assessment.psychometrics.fit;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Whether people of the same total score do differently on one item in two groups (Mantel and Haenszel 1959; Holland and Thayer
 * 1988). The strata are total scores, the item among them; nobody right and everybody right are left out, since they say nothing.
 *
 * @param chiSquare with one degree of freedom; half a unit is taken off the difference for continuity when it is that large
 * @param oddsRatio common odds ratio: odds of success of the reference group over those of the focal group
 * @param delta -2.35 ln of the odds ratio, the scale of ETS: below 0 the item is harder for the focal group than it should be
 * @param deltaSe standard error of delta (Robins, Breslow and Greenland 1986)
 */
public record MantelHaenszel(double chiSquare, double oddsRatio, double delta, double deltaSe) {
    private static final double ETS_SCALE = 2.35;
    private static final double SIGNIFICANT = 3.841458820694124;
    private static final double ONE_SIDED = 1.6448536269514722;

    /** How large the difference is by the rule of ETS (Zieky 1993). */
    public enum Size {
        /** Below 1, or not different from 0 at the 5 % level. */
        NEGLIGIBLE,
        MODERATE,
        /** At least 1.5, and more than 1 at the 5 % level. */
        LARGE
    }

    /**
     * Of one item.
     *
     * @param right whether a person had the item right
     * @param focal whether a person is of the focal group, the other being the reference
     * @param totals a person's total score, from 0
     * @param max highest total there can be
     */
    public static MantelHaenszel of(boolean[] right, boolean[] focal, int[] totals, int max) {
        if (right.length != focal.length || right.length != totals.length)
            throw new IllegalArgumentException("each person has one answer, one group and one total");
        Tables tables = new Tables();
        for (int total = 1; total < max; total++) {
            // Reference wrong, reference right, focal wrong, focal right.
            int[] cells = new int[4];
            for (int i = 0; i < right.length; i++) {
                if (totals[i] == total) cells[(focal[i] ? 2 : 0) + (right[i] ? 1 : 0)]++;
            }
            tables.add(cells);
        }
        return tables.result();
    }

    /** Chance of so large a chi-square when there is no difference. */
    public double p() {
        return Double.isNaN(chiSquare)
                ? Double.NaN
                : 1 - new ChiSquaredDistribution(1).cumulativeProbability(chiSquare);
    }

    /** By the rule of ETS. */
    public Size size() {
        double size = Math.abs(delta);
        if (!(size >= 1) || !(chiSquare > SIGNIFICANT)) return Size.NEGLIGIBLE;
        return size >= 1.5 && size - ONE_SIDED * deltaSe > 1 ? Size.LARGE : Size.MODERATE;
    }

    /** Sums over the strata, in the words of Mantel and Haenszel. */
    private static final class Tables {
        private double observed;
        private double expected;
        private double variance;
        private double concordant;
        private double discordant;
        private double concordantPart;
        private double mixedPart;
        private double discordantPart;

        void add(int[] cells) {
            double all = (double) cells[0] + cells[1] + cells[2] + cells[3];
            if (all < 2) return;
            double reference = cells[0] + cells[1];
            double wrong = cells[0] + cells[2];
            observed += cells[0];
            expected += reference * wrong / all;
            variance += reference * (all - reference) * wrong * (all - wrong) / (all * all * (all - 1));
            double with = cells[1] * (double) cells[2] / all;
            double against = cells[0] * (double) cells[3] / all;
            double share = (cells[1] + cells[2]) / all;
            concordant += with;
            discordant += against;
            concordantPart += share * with;
            mixedPart += share * against + (1 - share) * with;
            discordantPart += (1 - share) * against;
        }

        MantelHaenszel result() {
            double difference = Math.abs(observed - expected);
            double continuity = difference >= 0.5 ? 0.5 : 0;
            double chiSquare = (difference - continuity) * (difference - continuity) / variance;
            double oddsRatio = concordant / discordant;
            double logVariance = concordantPart / (2 * concordant * concordant)
                    + mixedPart / (2 * concordant * discordant)
                    + discordantPart / (2 * discordant * discordant);
            return new MantelHaenszel(
                    chiSquare, oddsRatio, -ETS_SCALE * StrictMath.log(oddsRatio), ETS_SCALE * Math.sqrt(logVariance));
        }
    }
}
