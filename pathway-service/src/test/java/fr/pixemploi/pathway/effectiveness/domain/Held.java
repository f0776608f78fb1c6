package fr.pixemploi.pathway.effectiveness.domain;

import java.util.List;

/** An interval of 90 %, and what is true. */
record Held(double low, double high, double truth) {
    /** How often several hold it, and how far their middles are off on average, in logits. */
    record Summary(int intervals, double coverage, double meanError, double meanWidth) {}

    boolean holds() {
        return low <= truth && truth <= high;
    }

    static Held around(double middle, double half, double truth) {
        return new Held(middle - half, middle + half, truth);
    }

    static Summary summary(List<Held> all) {
        return new Summary(
                all.size(),
                all.stream().filter(Held::holds).count() / (double) all.size(),
                all.stream()
                        .mapToDouble(each -> (each.low + each.high) / 2 - each.truth)
                        .average()
                        .orElseThrow(),
                all.stream().mapToDouble(each -> each.high - each.low).average().orElseThrow());
    }
}
