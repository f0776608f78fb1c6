package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private static final List<String> INDEPENDENT = List.of("yes", "no");

    private final Partition partition = new Partition(11);

    @Test
    void eachRowIsToldWhereAllAreLargeEnough() {
        assertThat(lines(
                        row("ain", "bourg", "oyonnax", "belley"),
                        counts("bourg", 20, 30, "oyonnax", 11, 12, "belley", 40, 11)))
                .containsExactly(
                        "ain [ain] {yes=71, no=53}",
                        "bourg [bourg] {yes=20, no=30}",
                        "ain [oyonnax, belley] {yes=51, no=23}",
                        "oyonnax [oyonnax] {yes=11, no=12}",
                        "belley [belley] {yes=40, no=11}");
    }

    @Test
    void aSmallCategoryHidesTheRowAndItsNeighbourAndNothingElse() {
        assertThat(lines(
                        row("ain", "bourg", "oyonnax", "belley"),
                        counts("bourg", 20, 30, "oyonnax", 10, 90, "belley", 40, 11)))
                .containsExactly(
                        "ain [ain] {yes=70, no=131}",
                        "bourg [bourg] {yes=20, no=30}",
                        "ain [oyonnax, belley] {yes=50, no=101}");
    }

    @Test
    void nothingIsToldWhereAllTogetherAreFew() {
        assertThat(lines(row("ain", "bourg", "belley"), counts("bourg", 200, 5, "belley", 200, 5)))
                .isEmpty();
        assertThat(lines(row("ain", "bourg", "belley"), new Counts(INDEPENDENT)))
                .isEmpty();
    }

    @Test
    void theOnlyPartOfARowIsToldWithIt() {
        Group tree = Group.of("france", List.of(row("ain", "bourg")));

        assertThat(lines(tree, counts("bourg", 20, 30)))
                .containsExactly(
                        "france [france] {yes=20, no=30}",
                        "ain [ain] {yes=20, no=30}",
                        "bourg [bourg] {yes=20, no=30}");
    }

    @Test
    void whatIsNotInTheTreeIsRefused() {
        assertThatThrownBy(() -> lines(row("ain", "bourg"), counts("lyon", 20, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ain has no [lyon]");
        assertThatThrownBy(() -> row("ain", "bourg", "bourg")).hasMessage("two rows are called bourg");
        assertThatThrownBy(() -> counts("bourg", -1, 0)).hasMessage("-1 people of bourg");
        assertThatThrownBy(() -> new Partition(1)).hasMessage("one person alone would be told of");
    }

    private List<String> lines(Group tree, Counts counts) {
        return partition.tell(tree, counts).stream()
                .map(told -> told.within() + " " + told.rows() + " " + told.people())
                .toList();
    }

    private static Group row(String name, String... parts) {
        return Group.of(name, Stream.of(parts).map(Group::leaf).toList());
    }

    /** @param people leaf, yes, no, and so on */
    private static Counts counts(Object... people) {
        Counts counts = new Counts(INDEPENDENT);
        for (int at = 0; at < people.length; at += 3) {
            counts.add((String) people[at], "yes", (Integer) people[at + 1]);
            counts.add((String) people[at], "no", (Integer) people[at + 2]);
        }
        return counts;
    }
}
