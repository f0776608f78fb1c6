package fr.pixemploi.kit.disclosure;

/**
 * What a release promises.
 *
 * @param fewest people, and people with and without what is counted, that are told of; of fewer nothing is, and none is fewer
 * @param width what is hidden can be no closer known than within an interval of whole numbers, of which the ends are so far apart at least
 */
public record SmallCells(int fewest, int width) {
    public SmallCells {
        if (fewest < 2) throw new IllegalArgumentException("one person alone would be told of");
        if (width < 1) throw new IllegalArgumentException("what is hidden would be known");
        if (width > fewest) throw new IllegalArgumentException("of " + fewest + " people no more can be unknown");
    }

    /** The same for both, which is what a release of the platform takes. */
    public SmallCells(int fewest) {
        this(fewest, fewest);
    }
}
