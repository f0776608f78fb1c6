package fr.pixemploi.kit.release;

/**
 * An estimate from people who were drawn by lot, with the interval that holds the truth in 95 of 100 draws. The interval is that of a draw from very
 * many people; since most are drawn it is wider than it need be.
 */
public record Estimate(double value, double low, double high) {
    /** 97.5th percentile of the normal distribution. */
    private static final double Z = 1.959964;

    /** A share, 0 to 1, by Wilson's score interval (J. Am. Stat. Assoc. 22, 1927). */
    public static Estimate share(int some, int all) {
        double share = (double) some / all;
        double scale = 1 + Z * Z / all;
        double middle = (share + Z * Z / (2 * all)) / scale;
        double half = Z / scale * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        return new Estimate(rounded(share, 4), rounded(middle - half, 4), rounded(middle + half, 4));
    }

    /**
     * A mean, by Student's t (its percentile by Abramowitz and Stegun 26.7.5), to two decimals.
     *
     * @param people two at least
     */
    public static Estimate mean(int people, double sum, double squares) {
        double mean = sum / people;
        double variance = Math.max(0, (squares - sum * mean) / (people - 1));
        double half = student(people - 1) * Math.sqrt(variance / people);
        return new Estimate(rounded(mean, 2), rounded(mean - half, 2), rounded(mean + half, 2));
    }

    private static double student(int degrees) {
        double first = (Math.pow(Z, 3) + Z) / 4;
        double second = (5 * Math.pow(Z, 5) + 16 * Math.pow(Z, 3) + 3 * Z) / 96;
        return Z + first / degrees + second / ((double) degrees * degrees);
    }

    private static double rounded(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        return Math.round(value * scale) / scale;
    }
}
