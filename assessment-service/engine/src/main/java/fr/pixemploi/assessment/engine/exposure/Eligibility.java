package fr.pixemploi.assessment.engine.exposure;

/**
 * What exposure control lets one sitting see: decided for the whole sitting by the snapshot and the secret seed that it began with.
 * Nothing is stored but these two: each item's draw can be made again.
 *
 * @param snapshot of the bank version and audience when the sitting began
 * @param seed secret, one a sitting
 */
public record Eligibility(ExposureSnapshot snapshot, long seed) {
    /** Keeps these draws apart from those that choose among the best questions of the same seed. */
    private static final long APART = 0x5851F42D4C957F2DL;

    private static final long TASTE = 0x2545F4914F6CDD1DL;

    /** How much the preferences of sittings differ. */
    private static final double TASTES = 0.1;

    /** Nothing is kept from the sitting. */
    public static Eligibility uncontrolled(int items, long seed) {
        return new Eligibility(ExposureSnapshot.none(items), seed);
    }

    /** Whether this sitting may see an item. */
    public boolean allows(int item) {
        double chance = snapshot.eligible(item);
        return chance >= 1 || Draws.uniform(seed ^ APART, item) < chance;
    }

    /**
     * What an item's utility is multiplied with in this sitting, so that not all sittings of one snapshot want the same item where
     * several are about as good.
     */
    public double taste(int item) {
        return snapshot.cap().isNone() ? 1 : 1 - TASTES * Draws.uniform(seed ^ TASTE, item);
    }
}
