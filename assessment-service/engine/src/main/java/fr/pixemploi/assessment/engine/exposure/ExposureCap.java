package fr.pixemploi.assessment.engine.exposure;

/**
 * The most often that an item may be shown, and how control reacts to counts.
 *
 * @param rate share of the sittings of an audience that may meet one item, above 0; 1 is no control
 */
public record ExposureCap(double rate) {
    /** Every sitting may meet every item. */
    public static final ExposureCap NONE = new ExposureCap(1);

    /** Prices aim a little below the cap, so that the guard, which costs more, rarely acts. */
    private static final double AIM = 0.95;

    /** Price for each sitting above the cap. */
    private static final double STEP = 0.005;

    /** One snapshot moves a price by no more than this many sittings' worth. */
    private static final double MAX_SITTINGS = 50;

    /** Sittings after which a count has faded to a third. */
    private static final double MEMORY = 1000;

    /** An item that was shown too often should be back below the cap within this many sittings. */
    private static final double RECOVERY = 200;

    public ExposureCap {
        if (!(rate > 0 && rate <= 1)) throw new IllegalArgumentException("rate must be above 0 and up to 1");
    }

    public boolean isNone() {
        return rate == 1;
    }

    double kept(int begun) {
        return StrictMath.exp(-begun / MEMORY);
    }

    /** The next price: it follows how often the item was asked where it might be, so that a price relieves the guard in the end. */
    double price(double price, double opened, int asked) {
        if (isNone() || !(opened > 0)) return price;
        double excess = asked / opened - AIM * rate;
        return Math.max(0, price + STEP * Math.min(opened, MAX_SITTINGS) * excess);
    }

    /** The rate that is allowed now over the rate at which the item is asked where it may be. */
    double eligible(double sittings, double shown, double open) {
        if (isNone() || shown == 0) return 1;
        double allowed = Math.max(0, rate + Math.min(0, rate * sittings - shown) / RECOVERY);
        return Math.min(1, allowed * open / shown);
    }
}
