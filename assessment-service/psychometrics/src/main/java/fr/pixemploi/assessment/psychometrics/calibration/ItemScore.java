package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;

/**
 * Gradient and expected information of an item's parameters in the chance of its answers, each given with the ability that the person's
 * other answers leave. The EP evidence has that same gradient (Seeger 2005, section 4.2); the information is expected over the answer that
 * the person could have given, which stays sound where all gave the same. Mutable scratch: fields hold the last item's.
 */
final class ItemScore {
    private final CurveQuadrature quadrature = new CurveQuadrature();

    double[] gradient = new double[0];
    /** Row after row. */
    double[] information = new double[0];

    void of(Curve curve, int[] answersTo, Answers answers, Abilities abilities) {
        int size = curve.size();
        gradient = new double[size];
        information = new double[size * size];
        int categories = curve.categories();
        for (int n : answersTo) {
            double mean = abilities.cavityMean[n];
            double variance = abilities.cavityVariance[n];
            int given = answers.category(n);
            quadrature.gradient(curve, given, mean, variance);
            for (int i = 0; i < size; i++) gradient[i] += quadrature.gradient[i];
            if (categories == 2) {
                // The other category's chance and slope are the complements: total g g' + (1 - total) h h' in one.
                add(quadrature.total / Math.max(1 - quadrature.total, 1e-12), size);
            } else {
                add(quadrature.total, size);
                for (int x = 0; x < categories; x++) {
                    if (x == given) continue;
                    quadrature.gradient(curve, x, mean, variance);
                    add(quadrature.total, size);
                }
            }
        }
    }

    private void add(double weight, int size) {
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++)
                information[i * size + j] += weight * quadrature.gradient[i] * quadrature.gradient[j];
    }
}
