package fr.pixemploi.assessment.engine.selection;

/** Upper tail of the standard normal, by West's algorithm (Wilmott, May 2005, after Hart 1968): to 1e-14, same bits everywhere. */
final class NormalTail {
    private static final double[] NUMERATOR = {
        0.0352624965998911,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] DENOMINATOR = {
        0.0883883476483184,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };
    private static final double FAR = 7.07106781186547;
    private static final double ROOT_OF_TWO_PI = 2.506628274631;

    private NormalTail() {}

    /**
     * Chance to be above z standard deviations.
     *
     * @param z 0 or more
     */
    static double above(double z) {
        if (z > 37) return 0;
        double density = StrictMath.exp(-z * z / 2);
        if (z < FAR) return density * polynomial(NUMERATOR, z) / polynomial(DENOMINATOR, z);
        double fraction = z + 0.65;
        for (int i = 4; i >= 1; i--) fraction = z + i / fraction;
        return density / fraction / ROOT_OF_TWO_PI;
    }

    private static double polynomial(double[] coefficients, double z) {
        double sum = 0;
        for (double coefficient : coefficients) sum = sum * z + coefficient;
        return sum;
    }
}
