package fr.pixemploi.pathway.plan.domain.problem;

/** Where a person stands in one competence: a normal posterior on the logit scale. */
public record Standing(double meanLogits, double sdLogits) {
    public Standing {
        if (!Double.isFinite(meanLogits) || Math.abs(meanLogits) > 20)
            throw new IllegalArgumentException("no standing: " + meanLogits);
        if (!(sdLogits > 0) || sdLogits > 20) throw new IllegalArgumentException("no standard deviation: " + sdLogits);
    }
}
