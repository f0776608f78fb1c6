package fr.pixemploi.pathway.effectiveness.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EffectivenessCoverageTest {
    /** Three standard errors of a coverage of 90 % over five hundred worlds are 4 %, over their thousands of offers far less. */
    @Test
    void intervalsHoldTheTruthWhereWeakPeopleAreSentToOneOfferAndSomeDropOut() {
        List<Tried> worlds = Tried.worlds(500, 0);

        Held.Summary held = all(worlds, Tried::held);
        assertThat(held.coverage()).isBetween(0.87, 0.93);
        assertThat(held.meanError()).isBetween(-0.03, 0.03);
        assertThat(all(worlds, Tried::heldOfA).coverage()).isBetween(0.87, 0.93);
        assertThat(all(worlds, Tried::naive).coverage()).isLessThan(0.2);
        assertThat(all(worlds, Tried::naiveOfA).coverage()).isLessThan(0.2);
    }

    @Test
    void underHiddenSelectionTheyDoNotAndTheSensitivitySaysHowFarOffTheyMayBe() {
        List<Tried> worlds = Tried.worlds(150, 1.5);

        assertThat(all(worlds, Tried::held).coverage()).isLessThan(0.8);
        assertThat(all(worlds, Tried::heldAllowingForTheHidden).coverage()).isGreaterThan(0.87);
        assertThat(worlds).filteredOn(Tried::suspected).hasSizeGreaterThan(120);
    }

    private static Held.Summary all(List<Tried> worlds, Function<Tried, Stream<Held>> of) {
        return Held.summary(worlds.stream().flatMap(of).toList());
    }
}
