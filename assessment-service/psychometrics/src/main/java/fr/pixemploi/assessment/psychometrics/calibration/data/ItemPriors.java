package fr.pixemploi.assessment.psychometrics.calibration.data;

/**
 * What is assumed of items before their answers are seen, as normal distributions: it keeps an item that nearly everybody gets right, or
 * that discriminates hardly, from running away, and means little beside a few hundred answers. Data of a calibration.
 *
 * @param logAMean of the log of the discrimination
 * @param logASd above 0
 * @param bMean of a difficulty, in population standard deviations
 * @param bSd above 0
 * @param guessing number of earlier answers that a guessing floor's own value is worth (a beta prior); infinite holds it fixed
 */
public record ItemPriors(double logAMean, double logASd, double bMean, double bSd, double guessing) {
    /** Weak, and the guessing floor held: 95 % of discriminations between 0.46 and 2.2, of difficulties between -4 and 4. */
    public static final ItemPriors WEAK = new ItemPriors(0, 0.4, 0, 2, Double.POSITIVE_INFINITY);

    public ItemPriors {
        if (!(logASd > 0) || !(bSd > 0)) throw new IllegalArgumentException("standard deviations are above 0");
        if (!(guessing > 0)) throw new IllegalArgumentException("the weight of the guessing floor is above 0");
        if (!Double.isFinite(logAMean) || !Double.isFinite(bMean))
            throw new IllegalArgumentException("means are numbers");
    }

    public boolean holdsGuessing() {
        return Double.isInfinite(guessing);
    }
}
