package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final String HAS = "independent";
    private static final List<String> STRUCTURES = List.of("a", "b", "c");

    private final Suppression suppression = new Suppression(new SmallCells(11));
    private final Layout layout = layout(List.of(HAS));

    private static Layout layout(List<String> themes) {
        return new Layout(
                List.of(new Dimension("structure", STRUCTURES)), List.of(Set.of("structure")), themes, _ -> true);
    }

    private Counts counts(int... people) {
        Counts counts = new Counts(layout);
        for (int at = 0; at < people.length; at++)
            counts.add(List.of(STRUCTURES.get(at)), people[at], Map.of(HAS, people[at] / 2));
        return counts;
    }

    private static Release.Line line(Release release, String node) {
        return release.lines().stream()
                .filter(line -> line.nodes().equals(List.of(node)))
                .findFirst()
                .orElseThrow();
    }

    private static OptionalInt people(Release release, String node) {
        return line(release, node).people();
    }

    @Test
    void whereNothingIsSmallAllIsTold() {
        Release release = suppression.release(counts(30, 40, 50));
        assertThat(release.lines())
                .allMatch(line -> line.people().isPresent() && line.having().containsKey(HAS));
    }

    @Test
    void aSmallCellTakesTheLeastOfTheOthersAlong() {
        Release release = suppression.release(counts(3, 40, 5_000));
        assertThat(people(release, "all")).hasValue(5_043);
        assertThat(people(release, "a")).isEmpty();
        assertThat(people(release, "b")).isEmpty();
        assertThat(people(release, "c")).hasValue(5_000);
    }

    @Test
    void twoSmallOnesThatAreFewTogetherTakeAThirdAlong() {
        Release release = suppression.release(counts(3, 4, 500));
        assertThat(people(release, "c")).as("3 and 4 would be within 0 and 7").isEmpty();
    }

    @Test
    void thatThereIsNobodyIsNotToldEither() {
        Release release = suppression.release(counts(0, 40, 50));
        assertThat(people(release, "a")).isEmpty();
        assertThat(people(release, "b")).isEmpty();
    }

    @Test
    void thatAllOfFourteenAreIndependentIsNotToldOfAnyOfThem() {
        Counts counts = new Counts(layout);
        counts.add(List.of("a"), 14, Map.of(HAS, 14));
        counts.add(List.of("b"), 60, Map.of(HAS, 30));
        counts.add(List.of("c"), 90, Map.of(HAS, 45));
        Release release = suppression.release(counts);
        assertThat(people(release, "a")).hasValue(14);
        assertThat(line(release, "a").having()).isEmpty();
        assertThat(line(release, "b").having()).as("all but the others").isEmpty();
        assertThat(line(release, "c").having()).containsEntry(HAS, 45);
    }

    @Test
    void ofFewerThanElevenInAllNothingIsTold() {
        Release release = suppression.release(counts(3, 4, 3));
        assertThat(release.lines()).allMatch(line -> line.people().isEmpty());
    }

    @Test
    void elevenAreTold() {
        assertThat(people(suppression.release(counts(11, 11, 11)), "a")).hasValue(11);
    }

    @Test
    void whatEverybodyKnowsToBeEmptyHidesNothing() {
        Layout withoutC = new Layout(
                List.of(new Dimension("structure", STRUCTURES)),
                List.of(Set.of("structure")),
                List.of(),
                atom -> !atom.contains("c"));
        Counts counts = new Counts(withoutC);
        counts.add(List.of("a"), 5, Map.of());
        counts.add(List.of("b"), 50, Map.of());
        Release release = suppression.release(counts);
        assertThat(release.lines()).extracting(Release.Line::nodes).doesNotContain(List.of("c"));
        assertThat(people(release, "b"))
                .as("there is no one else to hide among")
                .isEmpty();
    }

    @Test
    void whatWentOutIsNotTakenBackAndWhatWasHiddenStaysHidden() {
        Release first = suppression.release(counts(3, 40, 5_000));
        Release second = suppression.release(counts(3, 40, 5_000), List.of(first));
        assertThat(second.lines()).isEqualTo(first.lines());
    }

    @Test
    void earlierReleasesOfOtherPeopleAreRefused() {
        Release first = suppression.release(counts(30, 40, 5_000));
        assertThatThrownBy(() -> suppression.release(counts(31, 40, 5_000), List.of(first)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not the same people");
    }

    @Test
    void whatWentOutWronglyLeavesNoRoom() {
        Counts counts = counts(3, 40, 5_000);
        Release wrong = Tampering.smallHiddenOnly(counts, 11);
        assertThatThrownBy(() -> suppression.release(counts, List.of(wrong))).isInstanceOf(CannotBeReleased.class);
    }

    @Test
    void theSamePeopleInAnyOrderMakeTheSameReleaseToTheByte() {
        MadeUpDepartement one = new MadeUpDepartement(5, 7, 2, 3, 2);
        Layout cube = one.cube();
        Counts counts = one.people(cube, 1_500);
        Counts backwards = new Counts(cube);
        for (int atom = counts.people.length - 1; atom >= 0; atom--) {
            TreeMap<String, Integer> having = new TreeMap<>();
            for (int theme = 0; theme < cube.themes().size(); theme++)
                having.put(cube.themes().get(theme), counts.having[theme][atom]);
            backwards.add(cube.atoms().get(atom), counts.people[atom], having);
        }
        assertThat(suppression.release(backwards).bytes())
                .isEqualTo(suppression.release(counts).bytes());
    }
}
