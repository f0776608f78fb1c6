package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.simulation.Report.Bin;
import java.util.ArrayList;
import java.util.List;

/** Probabilities that were stated and how often they came true, in ten bins of equal width: are they calibrated? */
final class StatedProbabilities {
    private static final int BINS = 10;

    private final double[] stated = new double[BINS];
    private final long[] came = new long[BINS];
    private final long[] count = new long[BINS];

    void stated(double probability, boolean cameTrue) {
        int bin = bin(probability);
        stated[bin] += probability;
        count[bin]++;
        if (cameTrue) came[bin]++;
    }

    /** Probabilities that another run stated. */
    void add(Bin bin) {
        int place = bin(bin.stated());
        stated[place] += bin.n() * bin.stated();
        came[place] += Math.round(bin.n() * bin.observed());
        count[place] += bin.n();
    }

    private static int bin(double probability) {
        return Math.min(BINS - 1, (int) (probability * BINS));
    }

    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (count[i] > 0) bins.add(new Bin(stated[i] / count[i], (double) came[i] / count[i], count[i]));
        }
        return bins;
    }

    /** Mean over all stated probabilities of the distance between what their bin states and what came true (Naeini et al. 2015). */
    double calibrationError() {
        double distance = 0;
        long all = 0;
        for (int i = 0; i < BINS; i++) {
            distance += Math.abs(stated[i] - came[i]);
            all += count[i];
        }
        return all == 0 ? 0 : distance / all;
    }
}
