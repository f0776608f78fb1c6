package fr.pixemploi.assessment.psychometrics.calibration;

/**
 * Looks ahead along the path of an EM algorithm (SQUAREM, scheme S3: Varadhan and Roland 2008): from three points in a row to the one
 * where a geometric series would end. Mutable scratch of one calibration.
 */
final class Acceleration {
    private static final double WIDENING = 4;
    private static final double FARTHEST = 64;

    private double farthest = WIDENING;

    /** @return where to continue, instead of the last of the three points */
    double[] beyond(double[] first, double[] second, double[] third) {
        double squaredStep = 0;
        double squaredBend = 0;
        for (int i = 0; i < first.length; i++) {
            double step = second[i] - first[i];
            double bend = third[i] - second[i] - step;
            squaredStep += step * step;
            squaredBend += bend * bend;
        }
        double length = squaredBend > 0 ? Math.sqrt(squaredStep / squaredBend) : 1;
        length = Math.max(1, length);
        if (length >= farthest) {
            length = farthest;
            farthest = Math.min(FARTHEST, farthest * WIDENING);
        }
        double[] beyond = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            double step = second[i] - first[i];
            double bend = third[i] - second[i] - step;
            beyond[i] = first[i] + 2 * length * step + length * length * bend;
        }
        return beyond;
    }

    /** The last look ahead led away: the next ones are shorter. */
    void shorten() {
        farthest = Math.max(1, farthest / WIDENING / WIDENING);
    }
}
