package fr.pixemploi.profile.game.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Totals of teams, and who looks at them twice. */
class PotTest {
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 12).mapToObj(i -> new UUID(1, i)).toList();
    /** As many as an int has bits for. */
    private static final int TESTS = 31;

    @Test
    void fewerThanFivePeopleHaveNoTotalHoweverManyTestsTheyTake() {
        Pot pot = Pot.empty();
        for (int test = 0; test < 40; test++) pot = pot.with(gain(test, PEOPLE.get(test % 4), 8));
        assertThat(pot.shown()).isNull();
        assertThat(pot.waiting()).hasSize(40);
    }

    @Test
    void theFifthPersonShowsAllThatWaits() {
        Pot pot = Pot.empty();
        for (int test = 0; test < 5; test++) pot = pot.with(gain(test, PEOPLE.get(test % 4), 8));
        pot = pot.with(gain(5, PEOPLE.get(4), 3));
        assertThat(pot.shown()).isEqualTo(43);
        assertThat(pot.waiting()).isEmpty();
    }

    @Test
    void aTestWithoutAGainCounts() {
        Pot pot = Pot.empty();
        for (int test = 0; test < 5; test++) pot = pot.with(gain(test, PEOPLE.get(test), 0));
        assertThat(pot.shown()).isZero();
    }

    @Test
    void whoLeavesTakesAlongWhatWaitsAndNothingThatWasShown() {
        Pot pot = Pot.empty();
        for (int test = 0; test < 5; test++) pot = pot.with(gain(test, PEOPLE.get(test), 8));
        pot = pot.with(gain(5, PEOPLE.get(0), 100)).with(gain(6, PEOPLE.get(1), 8));
        Pot left = pot.without(PEOPLE.get(0));
        assertThat(left.shown()).isEqualTo(pot.shown());
        assertThat(left.waiting()).extracting(Pot.Gain::person).containsExactly(PEOPLE.get(1));
    }

    @Test
    void aPotInWhichAStepIsDueIsNone() {
        List<Pot.Gain> due = IntStream.range(0, 5)
                .mapToObj(test -> gain(test, PEOPLE.get(test), 1))
                .toList();
        assertThatThrownBy(() -> new Pot(null, due)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Each gain is a power of two of its own, so that any number says by itself of which tests it is the sum: between two looks are none or
     * those of five people at least, whoever left between them, came back, or played with whom.
     */
    @Test
    void whatChangesBetweenAnyTwoLooksIsOfFivePeopleAtLeast() {
        for (int seed = 0; seed < 400; seed++) {
            Random chance = new Random(seed);
            Map<Integer, UUID> takenBy = new HashMap<>();
            List<Long> looks = new ArrayList<>(List.of(0L));
            Pot pot = Pot.empty();
            int people = 2 + chance.nextInt(PEOPLE.size() - 2);
            for (int test = 0; test < TESTS; ) {
                UUID person = PEOPLE.get(chance.nextInt(people));
                if (chance.nextInt(4) == 0) pot = pot.without(person);
                else {
                    takenBy.put(test, person);
                    pot = pot.with(gain(test, person, 1 << test));
                    test++;
                }
                looks.add(told(pot));
            }
            for (int first = 0; first < looks.size(); first++)
                for (int second = first + 1; second < looks.size(); second++) {
                    long between = looks.get(second) ^ looks.get(first);
                    assertThat(looks.get(second) & looks.get(first))
                            .as("nothing that was shown goes, seed %s", seed)
                            .isEqualTo(looks.get(first));
                    long different = IntStream.range(0, TESTS)
                            .filter(test -> (between >> test & 1) == 1)
                            .mapToObj(takenBy::get)
                            .distinct()
                            .count();
                    assertThat(between == 0 || different >= Pot.PEOPLE)
                            .as("looks %s and %s of seed %s tell of %s people", first, second, seed, different)
                            .isTrue();
                }
        }
    }

    /** The bound, and where it ends: whoever knows what others gained knows the sum of the rest of a step, and one is not told by the sum of two. */
    @Test
    void whoKnowsThreeOfAStepKnowsNotWhoseTheRestIsAndWhoKnowsFourDoes() {
        assertThat(told(aStep(8, 16, 24, 5, 40))).isEqualTo(told(aStep(8, 16, 24, 40, 5)));
        assertThat(told(aStep(8, 16, 24, 5, 40))).isNotEqualTo(told(aStep(8, 16, 24, 5, 41)));
    }

    private static Pot aStep(int... pix) {
        Pot pot = Pot.empty();
        for (int test = 0; test < pix.length; test++) pot = pot.with(gain(test, PEOPLE.get(test), pix[test]));
        return pot;
    }

    /** What a look tells: a team without a total tells what one does that gained nothing. */
    private static long told(Pot pot) {
        Long shown = pot.shown();
        return shown == null ? 0 : shown;
    }

    private static Pot.Gain gain(int test, UUID person, int pix) {
        return new Pot.Gain(new UUID(2, test), person, pix);
    }
}
