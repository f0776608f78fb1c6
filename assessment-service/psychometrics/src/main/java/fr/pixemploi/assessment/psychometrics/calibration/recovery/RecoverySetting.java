package fr.pixemploi.assessment.psychometrics.calibration.recovery;

/**
 * A recovery study.
 *
 * @param persons who answer
 * @param items of the bank, over all competences
 * @param competences K
 * @param answersEach number of items that each person meets
 * @param correlation of every pair of competences, in [0, 1)
 * @param personsForBound simulated to compute the bound
 * @param seed of everything
 */
public record RecoverySetting(
        int persons, int items, int competences, int answersEach, double correlation, int personsForBound, long seed) {
    public RecoverySetting {
        if (persons < 1) throw new IllegalArgumentException("there is at least one person");
        if (competences < 1) throw new IllegalArgumentException("there is at least one competence");
        if (items < competences) throw new IllegalArgumentException("each competence has at least one item");
        if (answersEach < 1 || answersEach > items)
            throw new IllegalArgumentException("a person answers between one item and all of them");
        if (!(correlation >= 0 && correlation < 1))
            throw new IllegalArgumentException("the correlation is at least 0 and below 1");
        if (personsForBound < 1) throw new IllegalArgumentException("the bound is computed from at least one person");
    }
}
