package fr.pixemploi.assessment.psychometrics.calibration;

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

    /** Moves each population to its people's moments, as far as the prior of items allows. */
    void into(Population[] populations, ScalePull pull) {
        double everybody = all();
        double part = pull.part(everybody);
        for (int g = 0; g < populations.length; g++) {
            if (persons[g] == 0) continue;
            double[] mean = populations[g].mean;
            double[] covariance = populations[g].covariance;
            double[] before = covariance.clone();
            double[] raw = new double[k];
            for (int i = 0; i < k; i++) raw[i] = first[g][i] / persons[g];
            for (int i = 0; i < k; i++) {
                double pulled = raw[i];
                for (int d = 0; d < k; d++) pulled += before[i * k + d] * pull.origin[d] / everybody;
                mean[i] += part * (pulled - mean[i]);
                for (int j = 0; j < k; j++) {
                    double target = second[g][i * k + j] / persons[g] - raw[i] * raw[j];
                    for (int d = 0; d < k; d++)
                        target += before[i * k + d] * pull.unit[d] * before[d * k + j] / everybody;
                    covariance[i * k + j] += part * (target - before[i * k + j]);
                }
            }
        }
    }

    private int all() {
        int all = 0;
        for (int n : persons) all += n;
        return all;
    }
}
