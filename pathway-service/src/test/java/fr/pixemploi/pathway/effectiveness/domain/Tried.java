package fr.pixemploi.pathway.effectiveness.domain;

import fr.pixemploi.pathway.effectiveness.domain.effect.Caution;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.effect.HiddenSelection;
import fr.pixemploi.pathway.effectiveness.domain.effect.OfferEffect;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** One world, what was learned in it, and what is true. */
record Tried(World world, Effects effects) {
    static final EffectivenessSettings SETTINGS = new EffectivenessSettings(
            new LegalGround("département fictif", "fondement fictif", Set.of("formation")),
            EffectivenessRules.proposal());

    private static final int PERSONS = 600;

    /** Worlds of six hundred people, one a seed. */
    static List<Tried> worlds(int count, double hidden) {
        return LongStream.range(0, count)
                .parallel()
                .mapToObj(seed -> of(new World(seed, PERSONS, hidden, 1)))
                .toList();
    }

    static Tried of(World world) {
        return new Tried(world, Effectiveness.measure(SETTINGS, world.offers, () -> world.people));
    }

    /** Of the offers that something is known of. */
    Stream<Held> held() {
        return heldOf(1);
    }

    /** Of those with so many people at least. */
    Stream<Held> heldOf(int people) {
        return effects.known().stream()
                .filter(each -> each.people() >= people)
                .map(each -> new Held(each.low(), each.high(), world.shift(each.offer())));
    }

    boolean suspected() {
        return effects.known().stream().anyMatch(each -> each.hiddenSelection() == HiddenSelection.SUSPECTED);
    }

    /** Of those that nothing is known of: what is expected of their kind. */
    Stream<Held> heldOfKinds() {
        return world.offers.stream()
                .map(each -> effects.of(each, World.COMPETENCE))
                .filter(each -> each.caution() == Caution.NOTHING_KNOWN)
                .map(each -> new Held(each.low(), each.high(), world.shift(each.offer())));
    }

    /** Of the offer that weak people are sent to. */
    Stream<Held> heldOfA() {
        OfferEffect a = effects.of(world.a(), World.COMPETENCE);
        return Stream.of(new Held(a.low(), a.high(), world.shift(a.offer())));
    }

    /** What those of each offer gained, as it stands. */
    Stream<Held> naive() {
        return effects.known().stream().map(OfferEffect::offer).map(new Naive(world)::beforeAndAfter);
    }

    /** What those of the offer that weak people are sent to gained more than those without an offer. */
    Stream<Held> naiveOfA() {
        return Stream.of(new Naive(world).againstOthers(world.a().id()));
    }

    /** Of an interval that allows for a hidden reason as strong as the one there is. */
    Stream<Held> heldAllowingForTheHidden() {
        return effects.known().stream().map(each -> {
            Strength strength = Strength.of(world, each.offer());
            double reach = Objects.requireNonNull(each.sensitivity()).reach(strength.ofGain(), strength.ofBeginning());
            return Held.around(each.shift(), reach, world.shift(each.offer()));
        });
    }
}
