package fr.pixemploi.certification.rules.domain.ability;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.special.Erf;

/**
 * Points that stand for a joint normal distribution: multiples of roots of primes, modulo 1 (Richtmyer 1951; Genz 1992, section 3), each
 * with its opposite. The same for everybody, so that a test scored twice has the same figures. The first of them, which are spread best,
 * go along the widest axes of the distribution (Acworth, Broadie and Glasserman 1998); chances err by less than 0.01.
 */
final class FixedPoints {
    private static final int HALF = 4096;
    /** Each dimension's, made once. */
    private static final ConcurrentMap<Integer, double[]> POINTS = new ConcurrentHashMap<>();

    private FixedPoints() {}

    /**
     * The score at each point.
     *
     * @param steps abilities at which each pix is reached, a row a competence
     */
    static int[] scores(Abilities abilities, double[][] steps, int maxScore) {
        double[][] root = root(abilities);
        double[][] points = new double[abilities.size()][];
        for (int i = 0; i < points.length; i++) points[i] = POINTS.computeIfAbsent(i, FixedPoints::points);
        int[] scores = new int[2 * HALF];
        for (int point = 0; point < HALF; point++) {
            int sum = 0;
            int opposite = 0;
            for (int i = 0; i < points.length; i++) {
                double away = 0;
                for (int j = 0; j < points.length; j++) away += root[i][j] * points[j][point];
                double mean = abilities.mean().get(i);
                sum += reached(steps[i], mean + away);
                opposite += reached(steps[i], mean - away);
            }
            scores[2 * point] = Math.min(maxScore, sum);
            scores[2 * point + 1] = Math.min(maxScore, opposite);
        }
        return scores;
    }

    /** How many steps are behind an ability. */
    private static int reached(double[] steps, double ability) {
        int place = Arrays.binarySearch(steps, ability);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** Axes of the distribution, the widest first, each as long as its standard deviation. */
    private static double[][] root(Abilities abilities) {
        int size = abilities.size();
        double[][] covariance = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = abilities.covariance().get(i).get(j);
                covariance[j][i] = covariance[i][j];
            }
        }
        EigenDecompositionSymmetric axes = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(covariance, false));
        double[][] root = new double[size][size];
        for (int j = 0; j < size; j++) {
            double variance = axes.getEigenvalue(j);
            if (!(variance > 0)) throw new IllegalArgumentException("covariance must be positive definite");
            double sd = Math.sqrt(variance);
            for (int i = 0; i < size; i++)
                root[i][j] = sd * axes.getEigenvector(j).getEntry(i);
        }
        return root;
    }

    private static double[] points(int dimension) {
        double root = Math.sqrt(prime(dimension));
        double[] points = new double[HALF];
        for (int i = 0; i < HALF; i++) {
            double multiple = (i + 1) * root;
            points[i] = Math.sqrt(2) * Erf.erfInv(2 * (multiple - Math.floor(multiple)) - 1);
        }
        return points;
    }

    /** The n-th prime, from 0. */
    private static int prime(int n) {
        int candidate = 2;
        for (int found = 0; ; candidate++) {
            boolean prime = true;
            for (int divisor = 2; divisor * divisor <= candidate; divisor++) prime &= candidate % divisor != 0;
            if (prime && found++ == n) return candidate;
        }
    }
}
