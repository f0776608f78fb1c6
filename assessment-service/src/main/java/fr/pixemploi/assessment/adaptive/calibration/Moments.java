package fr.pixemploi.assessment.adaptive.calibration;

/** Sums over everybody's posterior that give each audience's mean and covariance. Mutable scratch of one iteration. */
final class Moments {
    private final int k;
    private final int[] persons;
    private final double[][] first;
    private final double[][] second;

    Moments(int k, int groups) {
        this.k = k;
        persons = new int[groups];
        first = new double[groups][k];
        second = new double[groups][k * k];
    }

    void add(int group, double[] mean, double[] covariance) {
        persons[group]++;
        double[] sum = first[group];
        double[] squares = second[group];
        for (int i = 0; i < k; i++) {
            sum[i] += mean[i];
            for (int j = 0; j < k; j++) squares[i * k + j] += covariance[i * k + j] + mean[i] * mean[j];
        }
    }

    /**
     * Sets each population to the maximum of its people's moments times the prior of items. Items are held on the scale that all people
     * together make, so a population that moves or widens moves and widens them, and their prior pulls at it.
     *
     * @param originPull derivative of the log prior of items by each origin of the scale
     * @param unitPull the same by the log of each unit
     */
    void into(Population[] populations, double[] originPull, double[] unitPull) {
        double everybody = all();
        for (int g = 0; g < populations.length; g++) {
            if (persons[g] == 0) continue;
            double[] mean = populations[g].mean;
            double[] covariance = populations[g].covariance;
            double[] before = covariance.clone();
            for (int i = 0; i < k; i++) mean[i] = first[g][i] / persons[g];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    double pulled = 0;
                    for (int d = 0; d < k; d++) pulled += before[i * k + d] * unitPull[d] * before[d * k + j];
                    covariance[i * k + j] = second[g][i * k + j] / persons[g] - mean[i] * mean[j] + pulled / everybody;
                }
            }
            for (int i = 0; i < k; i++)
                for (int d = 0; d < k; d++) mean[i] += before[i * k + d] * originPull[d] / everybody;
        }
    }

    int all() {
        int all = 0;
        for (int n : persons) all += n;
        return all;
    }

    int persons(int group) {
        return persons[group];
    }
}
