package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A search that is wrong is noticed before anything goes out. */
class AuditTest {
    private static final SmallCells RULE = new SmallCells(11);
    /** Eleven more in the first structure, of the second. */
    private static final Witness ELEVEN_MOVE = new Witness(new int[] {0, 1}, new int[][] {{11, -11}});

    private final Sums sums = sums();
    private final int first = sumOf(List.of(0));
    private final int second = sumOf(List.of(1));

    private static Sums sums() {
        Layout layout = new Layout(
                List.of(new Dimension("structure", List.of("a", "b", "c"))),
                List.of(Set.of("structure")),
                List.of(),
                _ -> true);
        Counts counts = new Counts(layout);
        counts.add(List.of("a"), 3, Map.of());
        counts.add(List.of("b"), 20, Map.of());
        counts.add(List.of("c"), 30, Map.of());
        return new Sums(counts, List.of());
    }

    private int sumOf(List<Integer> atoms) {
        return sums.members.indexOf(atoms);
    }

    @Test
    void passesWhatIsHiddenAmongEnough() {
        sums.hide(first);
        sums.hide(second);
        assertThatCode(() -> Audit.pass(sums, RULE, List.of(ELEVEN_MOVE))).doesNotThrowAnyException();
    }

    @Test
    void refusesFewWhoAreTold() {
        assertThatThrownBy(() -> Audit.pass(sums, RULE, List.of())).hasMessageContaining("few are told of");
    }

    @Test
    void refusesWhatIsHiddenAloneOrAmongTooFew() {
        sums.hide(first);
        sums.hide(second);
        Witness tenMove = new Witness(new int[] {0, 1}, new int[][] {{10, -10}});
        assertThatThrownBy(() -> Audit.pass(sums, RULE, List.of())).hasMessageContaining("too closely");
        assertThatThrownBy(() -> Audit.pass(sums, RULE, List.of(tenMove))).hasMessageContaining("too closely");
    }

    @Test
    void refusesWitnessesThatTheReleaseRulesOut() {
        sums.hide(first);
        assertThatThrownBy(() -> Audit.pass(sums, RULE, List.of(ELEVEN_MOVE))).hasMessageContaining("is seen");
        sums.hide(second);
        Witness more = new Witness(new int[] {0, 1}, new int[][] {{21, -21}});
        assertThatThrownBy(() -> Audit.pass(sums, RULE, List.of(more))).hasMessageContaining("fewer than nobody");
    }
}
