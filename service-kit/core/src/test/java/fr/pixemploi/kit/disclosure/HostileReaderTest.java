package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody found who wished to know more than a release says. */
class HostileReaderTest {
    private static final SmallCells RULE = new SmallCells(11);
    private static final List<String> STRUCTURES = List.of("a", "b", "c");

    private final Suppression suppression = new Suppression(RULE);

    private static Layout layout(List<String> themes) {
        return new Layout(
                List.of(new Dimension("structure", STRUCTURES)), List.of(Set.of("structure")), themes, _ -> true);
    }

    private static Counts people(int... people) {
        Counts counts = new Counts(layout(List.of()));
        for (int at = 0; at < people.length; at++) counts.add(List.of(STRUCTURES.get(at)), people[at], Map.of());
        return counts;
    }

    /** Which of two was small, and how small, is not told: there may be nobody in one, or in the other, or one in each. */
    @Test
    void allPairsOfOneSumOfWhichOneIsSmallMakeTheSameBytes() {
        byte[] bytes = suppression.release(people(0, 11, 5_000)).bytes();
        for (int first = 0; first <= 11; first++)
            assertThat(suppression.release(people(first, 11 - first, 5_000)).bytes())
                    .as("%s and %s", first, 11 - first)
                    .isEqualTo(bytes);
        byte[] more = suppression.release(people(0, 43, 5_000)).bytes();
        for (int first = 0; first <= 43; first++)
            if (first < 11 || first > 32)
                assertThat(suppression.release(people(first, 43 - first, 5_000)).bytes())
                        .as("%s and %s", first, 43 - first)
                        .isEqualTo(more);
    }

    /** Eight cells, twelve sums of two of them, and one unknown. */
    @Test
    void threeTablesOfTwoDimensionsDoNotGiveACellOfThree() {
        List<Dimension> dimensions = Stream.of("structure", "audience", "age")
                .map(name -> new Dimension(name, List.of(name + "-0", name + "-1")))
                .toList();
        List<Set<String>> tables =
                List.of(Set.of("structure", "audience"), Set.of("structure", "age"), Set.of("audience", "age"));
        Layout layout = new Layout(dimensions, tables, List.of(), _ -> true);
        Counts counts = new Counts(layout);
        int[] people = {2, 14, 13, 30, 16, 40, 50, 1};
        for (int atom = 0; atom < people.length; atom++)
            counts.add(layout.atoms().get(atom), people[atom], Map.of());
        assertThat(revealed(layout, Tampering.smallHiddenOnly(counts, RULE.fewest())))
                .isNotEmpty();
        assertThat(revealed(layout, suppression.release(counts))).isEmpty();
    }

    /** Each of the tables in a release of its own. */
    @Test
    void norDoThreeReleasesOfOneTableEach() {
        List<Dimension> dimensions = Stream.of("structure", "audience", "age")
                .map(name -> new Dimension(name, List.of(name + "-0", name + "-1")))
                .toList();
        int[] people = {2, 14, 13, 30, 16, 40, 50, 1};
        List<Release> out = new ArrayList<>();
        Layout last = null;
        for (Set<String> table :
                List.of(Set.of("structure", "audience"), Set.of("structure", "age"), Set.of("audience", "age"))) {
            last = new Layout(dimensions, List.of(table), List.of(), _ -> true);
            Counts counts = new Counts(last);
            for (int atom = 0; atom < people.length; atom++)
                counts.add(last.atoms().get(atom), people[atom], Map.of());
            try {
                out.add(suppression.release(counts, out));
            } catch (CannotBeReleased e) {
                assertThat(out).hasSizeGreaterThan(1);
            }
        }
        assertThat(revealed(last, out.toArray(Release[]::new))).isEmpty();
    }

    private static List<Attack.Told> revealed(Layout layout, Release... releases) {
        Attack attack = new Attack(layout, 1);
        for (Release release : releases) attack.reads(release, 0);
        return attack.revealed(RULE.width());
    }

    @Test
    void whatWasShownOfFewerThanMayBeToldOfNowIsRefused() {
        Release before = new Suppression(new SmallCells(5)).release(people(7, 40, 5_000));
        assertThatThrownBy(() -> suppression.release(people(7, 40, 5_000), List.of(before)))
                .isInstanceOf(CannotBeReleased.class)
                .hasMessageContaining("tells of fewer than 11 in [a]");
        Release large = new Suppression(new SmallCells(5)).release(people(70, 40, 5_000));
        assertThatCode(() -> suppression.release(people(70, 40, 5_000), List.of(large)))
                .doesNotThrowAnyException();
    }

    @Test
    void norWhatWasShownOfFewerWhoHaveItOrHaveItNot() {
        Counts counts = new Counts(layout(List.of("has")));
        for (String structure : STRUCTURES) counts.add(List.of(structure), 100, Map.of("has", 93));
        Release before = new Suppression(new SmallCells(5)).release(counts);
        assertThatThrownBy(() -> suppression.release(counts, List.of(before)))
                .isInstanceOf(CannotBeReleased.class)
                .hasMessageContaining("tells of fewer than 11");
    }

    /** Levels have bounds, of which witnesses know nothing: so a mean has no place in a release, and sums of levels cannot be counted. */
    @Test
    void aReleaseHasNoPlaceForAMean() {
        List<Class<?>> open = List.of(
                Release.class, Release.Line.class, Counts.class, Layout.class, Suppression.class, SmallCells.class);
        for (Class<?> each : open)
            for (Method method : each.getDeclaredMethods()) {
                if (!Modifier.isPublic(method.getModifiers())) continue;
                String signature = method.toGenericString();
                assertThat(signature).doesNotContainPattern("(?i)double|float|decimal|number");
            }
        assertThat(Arrays.stream(Counts.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && method.getName().equals("add"))
                        .map(method -> List.of(method.getParameterTypes())))
                .containsExactly(List.of(List.class, Set.class));
    }

    private static Counts answering(UnaryOperator<Set<String>> has) {
        Counts counts = new Counts(layout(List.of("level-3", "level-4")));
        Random random = new Random(1);
        for (int person = 0; person < 600; person++) {
            Set<String> some = new HashSet<>();
            if (random.nextInt(2) == 0) some.add("level-3");
            if (random.nextInt(2) == 0) some.add("level-4");
            counts.add(List.of(STRUCTURES.get(person % 3)), has.apply(some));
        }
        return counts;
    }

    @Test
    void themesOfWhichOneFollowsFromAnotherAreRefused() {
        assertThatCode(() -> suppression.release(answering(has -> has))).doesNotThrowAnyException();
        assertThatThrownBy(() -> suppression.release(
                        answering(has -> has.contains("level-4") ? Set.of("level-3", "level-4") : has)))
                .isInstanceOf(CannotBeReleased.class)
                .hasMessageContaining("nobody has level-4 without level-3");
        assertThatThrownBy(
                        () -> suppression.release(answering(has -> has.contains("level-4") ? Set.of("level-4") : has)))
                .isInstanceOf(CannotBeReleased.class)
                .hasMessageContaining("nobody has both");
        assertThatThrownBy(() -> suppression.release(answering(has -> has.isEmpty() ? Set.of("level-3") : has)))
                .isInstanceOf(CannotBeReleased.class)
                .hasMessageContaining("everybody has");
    }

    /** What is refused as themes is released as a dimension, where who is at level 3 exactly counts and is protected. */
    @Test
    void levelsAreADimensionOfWhichEachIsAGroup() {
        Dimension levels = new Dimension(
                "level",
                List.of("0", "1", "2", "3"),
                new TreeMap<>(Map.of("1 and above", List.of("1", "2", "3"), "2 and above", List.of("2", "3"))));
        Layout layout = new Layout(
                List.of(new Dimension("structure", STRUCTURES), levels),
                List.of(Set.of("structure", "level")),
                List.of(),
                _ -> true);
        Counts counts = new Counts(layout);
        int[] people = {40, 30, 12, 2, 50, 13, 1, 30, 70, 60, 50, 40};
        for (int atom = 0; atom < people.length; atom++)
            counts.add(layout.atoms().get(atom), people[atom], Map.of());
        Release release = suppression.release(counts);
        assertThat(revealed(layout, Tampering.smallHiddenOnly(counts, RULE.fewest())))
                .isNotEmpty();
        assertThat(revealed(layout, release)).isEmpty();
        assertThat(release.lines()).anyMatch(line -> line.people().isPresent());
    }
}
