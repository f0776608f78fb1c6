package fr.pixemploi.assessment.adaptive.exposure;

import java.util.Arrays;

/**
 * What exposure control has learned of a bank version and an audience up to a moment: for each item, the chance that a sitting may
 * see it and a price on its use. Numbered; a sitting keeps the snapshot that it began with, so that it can be replayed. Immutable.
 */
public final class ExposureSnapshot {
    private final long number;
    private final double[] eligible;
    private final double[] price;
    private final double[] worth;
    private final boolean open;

    private ExposureSnapshot(long number, double[] eligible, double[] price) {
        this.number = number;
        this.eligible = eligible;
        this.price = price;
        this.worth = new double[price.length];
        boolean free = true;
        for (int i = 0; i < price.length; i++) {
            worth[i] = 1 / (1 + price[i]);
            free &= price[i] == 0 && eligible[i] == 1;
        }
        this.open = free;
    }

    /** No control: every sitting may see every item, for nothing. */
    public static ExposureSnapshot open(int items) {
        double[] all = new double[items];
        Arrays.fill(all, 1);
        return new ExposureSnapshot(0, all, new double[items]);
    }

    /**
     * A snapshot that was read back.
     *
     * @param eligible chance of each item that a sitting may see it, 0 to 1
     * @param price of each item, 0 or more
     */
    public static ExposureSnapshot of(long number, double[] eligible, double[] price) {
        if (eligible.length != price.length) throw new IllegalArgumentException("each item has a chance and a price");
        for (int i = 0; i < price.length; i++) {
            if (!(eligible[i] >= 0 && eligible[i] <= 1)) throw new IllegalArgumentException("chances are from 0 to 1");
            if (!(price[i] >= 0)) throw new IllegalArgumentException("prices are 0 or more");
        }
        return new ExposureSnapshot(number, eligible.clone(), price.clone());
    }

    public long number() {
        return number;
    }

    /** Number of items of the bank version. */
    public int items() {
        return price.length;
    }

    /** Chance that a sitting may see an item. */
    public double eligible(int item) {
        return eligible[item];
    }

    /** What the use of an item costs: its utility is divided by 1 and this. */
    public double price(int item) {
        return price[item];
    }

    /** What is left of an item's utility after its price: 1 / (1 + price). */
    public double worth(int item) {
        return worth[item];
    }

    /** Whether nothing is controlled. */
    public boolean isOpen() {
        return open;
    }
}
