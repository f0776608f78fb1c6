package fr.pixemploi.pathway.plan.domain.filter;

/** Plans count logits in thousandths, so that no two machines disagree. */
public final class Logits {
    private Logits() {}

    public static int thousandths(double logits) {
        return Math.toIntExact(Math.round(logits * 1000));
    }
}
