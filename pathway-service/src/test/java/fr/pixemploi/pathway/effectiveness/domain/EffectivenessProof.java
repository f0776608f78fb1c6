package fr.pixemploi.pathway.effectiveness.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How often intervals hold, how far off others are, who is promised too much, and what a large territory takes. */
class EffectivenessProof {
    private static final String PROOF = "effectiveness";
    private static final int WORLDS = 1000;

    @Test
    void intervalsHoldWhereAllReasonsWereSeen() {
        List<Tried> worlds = Tried.worlds(WORLDS, 0);
        Map<String, Held.Summary> figures = new LinkedHashMap<>();
        figures.put("offers", summary(worlds, Tried::held));
        figures.put("offerThatWeakPeopleAreSentTo", summary(worlds, Tried::heldOfA));
        figures.put("offersOfWhichNothingIsKnown", summary(worlds, Tried::heldOfKinds));
        figures.put("naiveBeforeAndAfter", summary(worlds, Tried::naive));
        figures.put("naiveAgainstOthersOfferThatWeakPeopleAreSentTo", summary(worlds, Tried::naiveOfA));
        figures.put("atLeast25People", summary(worlds, each -> each.heldOf(25)));
        Figures.write(PROOF, "intervals of 90 % in " + WORLDS + " worlds of 600 people", figures);
        Figures.write(PROOF, "false suspicions of hidden selection, share of worlds", suspected(worlds));
        assertThat(figures.get("offers").coverage()).isBetween(0.87, 0.93);
    }

    @Test
    void underHiddenSelectionTheyDoNot() {
        for (double hidden : new double[] {0.5, 1, 1.5, 2}) {
            List<Tried> worlds = Tried.worlds(WORLDS / 5, hidden);
            Figures.write(
                    PROOF,
                    "hidden selection, log odds " + hidden,
                    Map.of(
                            "offers", summary(worlds, Tried::held),
                            "allowingForItsTrueStrength", summary(worlds, Tried::heldAllowingForTheHidden),
                            "suspectedShareOfWorlds", suspected(worlds)));
        }
    }

    @Test
    void groupsThatAreNotSeen() {
        for (double ofOthers : new double[] {1, 0.8, 0.4}) {
            List<GroupErrors> errors = new ArrayList<>();
            for (int seed = 0; seed < 50; seed++) errors.add(GroupErrors.of(new World(seed, 3000, 0, ofOthers)));
            Figures.write(
                    PROOF,
                    "mean error in logits, where the other group gets " + ofOthers + " of each effect",
                    Map.of("one", mean(errors, "one"), "other", mean(errors, "other")));
        }
    }

    @Test
    void ofALargeTerritory() {
        World world = new World(1, 20_000, 0, 1, 300);
        long begin = System.nanoTime();
        Effects effects = Tried.of(world).effects();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        Figures.write(
                PROOF,
                "20,000 people, 300 offers, one competence",
                Map.of(
                        "seconds",
                        took.toMillis() / 1000.0,
                        "known",
                        effects.known().size()));
    }

    private static double mean(List<GroupErrors> errors, String group) {
        return errors.stream()
                .mapToDouble(each -> each.of(group).meanError())
                .average()
                .orElseThrow();
    }

    private static double suspected(List<Tried> worlds) {
        return worlds.stream().filter(Tried::suspected).count() / (double) worlds.size();
    }

    private static Held.Summary summary(List<Tried> worlds, Function<Tried, Stream<Held>> of) {
        return Held.summary(worlds.stream().flatMap(of).toList());
    }
}
