package fr.pixemploi.pathway.recommendation.domain.offered;

import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.competence.domain.Scale;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.plan.domain.session.Effect;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an offer is expected to do: what was learned of it and its like, else what it declares, from the middle of the level that it starts from
 * to the middle of the one that it leads to. A proposal of this project.
 */
public final class Declared {
    private final Scale scale;
    private final @Nullable Effects learned;

    /** @param learned null while nothing was, on the scale of the result */
    public Declared(Scale scale, @Nullable Effects learned) {
        this.scale = scale;
        this.learned = learned;
    }

    public Map<CompetenceCode, Effect> effects(ListedOffer offer) {
        Map<CompetenceCode, Effect> effects = effects(offer.targets());
        if (learned == null) return effects;
        MeasuredOffer measured = MeasuredOffer.of(offer);
        // Nobody is sent where people lose.
        effects.replaceAll((competence, effect) ->
                new Effect(Math.max(0, learned.of(measured, competence).shift()), effect.topLogits()));
        return effects;
    }

    /**
     * Of another structure's own offer, whose word it is alone: it raises no more levels in all than its hours are enough for.
     *
     * @param hoursALevel how many one level takes
     */
    Map<CompetenceCode, Effect> effectsOfAnother(ListedOffer offer, int hours, int hoursALevel) {
        int levels = offer.targets().stream()
                .mapToInt(target -> target.to().value() - target.from().value())
                .sum();
        double share = Math.min(1, (double) hours / (hoursALevel * levels));
        Map<CompetenceCode, Effect> effects = effects(offer);
        effects(offer.targets())
                .forEach((competence, said) -> effects.merge(
                        competence,
                        new Effect(share * said.shiftLogits(), said.topLogits()),
                        (effect, most) -> effect.shiftLogits() < most.shiftLogits() ? effect : most));
        return effects;
    }

    /** While nothing was learned. */
    public Map<CompetenceCode, Effect> effects(Collection<Target> targets) {
        Map<CompetenceCode, Effect> effects = new HashMap<>();
        for (Target target : targets) {
            double top = scale.middle(target.to());
            effects.merge(
                    target.competence(),
                    new Effect(top - scale.middle(target.from()), top),
                    (one, other) -> one.topLogits() > other.topLogits() ? one : other);
        }
        return effects;
    }

    /** Where somebody must stand to follow it. */
    public Map<CompetenceCode, Double> prerequisites(Collection<Target> targets) {
        Map<CompetenceCode, Double> cuts = new HashMap<>();
        for (Target target : targets)
            if (Level.NONE.below(target.from())) cuts.merge(target.competence(), scale.cut(target.from()), Math::min);
        return cuts;
    }
}
