package fr.pixemploi.assessment.engine.simulation.examiner;

import fr.pixemploi.assessment.engine.model.ResponseModel;

/** One ability's posterior on a grid, for the strategies that know one ability at a time: the mean is EAP (Bock and Mislevy 1982). Mutable, one sitting's. */
final class GridAbility {
    private static final int POINTS = 121;
    private static final double REACH = 6;

    private final double mean;
    private final double sd;
    private final double[] mass = new double[POINTS];
    private double eap;
    private double spread;

    GridAbility(double mean, double variance) {
        this.mean = mean;
        this.sd = Math.sqrt(variance);
        for (int i = 0; i < POINTS; i++) mass[i] = StrictMath.exp(-z(i) * z(i) / 2);
        summarise();
    }

    void learn(ResponseModel item, int category) {
        for (int i = 0; i < POINTS; i++) mass[i] *= item.probability(category, mean + sd * z(i));
        summarise();
    }

    double mean() {
        return eap;
    }

    double sd() {
        return spread;
    }

    private void summarise() {
        double total = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < POINTS; i++) {
            total += mass[i];
            first += mass[i] * z(i);
            second += mass[i] * z(i) * z(i);
        }
        // Rescaled, so that long tests do not underflow.
        for (int i = 0; i < POINTS; i++) mass[i] /= total;
        double centre = first / total;
        eap = mean + sd * centre;
        spread = sd * Math.sqrt(second / total - centre * centre);
    }

    private static double z(int point) {
        return -REACH + 2 * REACH * point / (POINTS - 1);
    }
}
