package fr.pixemploi.pathway.plan.domain.session;

/**
 * What a session is expected to do for one competence: a standing {@code m} becomes {@code max(m, min(m + shift, top))}.
 *
 * @param topLogits above which it lifts nobody
 */
public record Effect(double shiftLogits, double topLogits) {
    public Effect {
        if (!(shiftLogits >= 0) || shiftLogits > 20) throw new IllegalArgumentException("no shift: " + shiftLogits);
        if (!Double.isFinite(topLogits) || Math.abs(topLogits) > 20)
            throw new IllegalArgumentException("no top: " + topLogits);
    }
}
