package fr.pixemploi.assessment.adaptive.exposure;

/**
 * What exposure control lets one sitting see: decided for the whole sitting by the snapshot and the secret seed that it began with
 * (item eligibility, van der Linden and Veldkamp 2004). Nothing is stored but these two: each item's draw can be made again.
 *
 * @param snapshot of the bank version and audience when the sitting began
 * @param seed secret, one a sitting
 */
public record Eligibility(ExposureSnapshot snapshot, long seed) {
    /** Keeps these draws apart from those that choose among the best questions of the same seed. */
    private static final long APART = 0x5851F42D4C957F2DL;

    /** Whether this sitting may see an item. */
    public boolean allows(int item) {
        double chance = snapshot.eligible(item);
        return chance >= 1 || Draws.uniform(seed ^ APART, item) < chance;
    }
}
