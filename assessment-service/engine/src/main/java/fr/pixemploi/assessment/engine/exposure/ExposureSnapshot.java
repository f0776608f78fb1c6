package fr.pixemploi.assessment.engine.exposure;

import java.util.Arrays;

/**
 * What exposure control has learned of a bank version and an audience up to a moment. Two things keep an item below the cap: a price
 * in units of information, subtracted from what the item tells, so that an item that too many sittings want goes to those it serves
 * best (the multiplier of the rate constraint, learned by stochastic approximation from the counters); and, while prices are still
 * learning, the chance that a sitting may see the item at all (item eligibility, van der Linden and Veldkamp 2004). Numbered; a
 * sitting keeps the snapshot that it began with, so that it can be replayed. Immutable.
 */
public final class ExposureSnapshot {
    private final long number;
    private final ExposureCap cap;
    private final Tally tally;
    private final double[] price;
    private final double[] eligible;

    /**
     * Counts in which old sittings fade.
     *
     * @param sittings begun
     * @param shown times each item was asked
     * @param open sittings that each item was open to, by its chance
     */
    private record Tally(double sittings, double[] shown, double[] open) {}

    private ExposureSnapshot(long number, ExposureCap cap, Tally tally, double[] price) {
        this.number = number;
        this.cap = cap;
        this.tally = tally;
        this.price = price;
        this.eligible = new double[price.length];
        for (int i = 0; i < price.length; i++)
            eligible[i] = cap.eligible(tally.sittings(), tally.shown()[i], tally.open()[i]);
    }

    /** No control: every sitting may see every item at no price. */
    public static ExposureSnapshot none(int items) {
        return first(items, ExposureCap.NONE);
    }

    /** Before the first sitting. */
    public static ExposureSnapshot first(int items, ExposureCap cap) {
        return new ExposureSnapshot(0, cap, new Tally(0, new double[items], new double[items]), new double[items]);
    }

    /**
     * A snapshot that was read back.
     *
     * @param sittings as {@link #sittings()} said
     * @param shown as {@link #shown(int)} said, item by item
     * @param open as {@link #openTo(int)} said
     * @param price as {@link #price(int)} said
     */
    public static ExposureSnapshot restored(
            long number, ExposureCap cap, double sittings, double[] shown, double[] open, double[] price) {
        if (shown.length != price.length || open.length != price.length)
            throw new IllegalArgumentException("each item has two counts and a price");
        return new ExposureSnapshot(number, cap, new Tally(sittings, shown.clone(), open.clone()), price.clone());
    }

    /**
     * The next snapshot, made of what was counted since this one.
     *
     * @param begun sittings that began
     * @param asked times each item was asked
     */
    public ExposureSnapshot next(int begun, int[] asked) {
        if (asked.length != price.length) throw new IllegalArgumentException("each item has a count");
        double kept = cap.kept(begun);
        double[] shown = tally.shown().clone();
        double[] open = tally.open().clone();
        double[] prices = price.clone();
        for (int i = 0; i < prices.length; i++) {
            double opened = eligible[i] * begun;
            shown[i] = kept * shown[i] + asked[i];
            open[i] = kept * open[i] + opened;
            prices[i] = cap.price(price[i], opened, asked[i]);
        }
        return new ExposureSnapshot(number + 1, cap, new Tally(kept * tally.sittings() + begun, shown, open), prices);
    }

    public long number() {
        return number;
    }

    public ExposureCap cap() {
        return cap;
    }

    /** Number of items of the bank version. */
    public int items() {
        return price.length;
    }

    /** Sittings counted, older ones in part. */
    public double sittings() {
        return tally.sittings();
    }

    /** Times an item was asked in them. */
    public double shown(int item) {
        return tally.shown()[item];
    }

    /** Sittings of them that an item was open to. */
    public double openTo(int item) {
        return tally.open()[item];
    }

    /** Chance that a sitting may see an item. */
    public double eligible(int item) {
        return eligible[item];
    }

    /** What is subtracted from an item's information; 0 or more. */
    public double price(int item) {
        return price[item];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExposureSnapshot that
                && number == that.number
                && cap.equals(that.cap)
                && tally.sittings() == that.tally.sittings()
                && Arrays.equals(tally.shown(), that.tally.shown())
                && Arrays.equals(tally.open(), that.tally.open())
                && Arrays.equals(price, that.price);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(number) + Arrays.hashCode(price);
    }
}
