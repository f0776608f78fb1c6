package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A search that is wrong is noticed before anything goes out. */
class AuditTest {
    private static final SmallCells RULE = new SmallCells(11);
    /** Eleven more in the first structure, of the second. */
    private static final Witness ELEVEN_MOVE = new Witness(new int[] {0, 1}, new int[][] {{11, -11}});

    private final Counts counts = counts();

    private static Counts counts() {
        Layout layout = new Layout(
                List.of(new Dimension("structure", List.of("a", "b", "c"))),
                List.of(Set.of("structure")),
                List.of(),
                _ -> true);
        Counts counts = new Counts(layout);
        counts.add(List.of("a"), 3, Map.of());
        counts.add(List.of("b"), 20, Map.of());
        counts.add(List.of("c"), 30, Map.of());
        return counts;
    }

    private Release hiding(String... nodes) {
        Release all = Tampering.release(counts, (_, _) -> true);
        return new Release(
                all.layout(),
                all.lines().stream()
                        .map(line -> List.of(nodes).contains(line.nodes().getFirst())
                                ? new Release.Line(line.nodes(), OptionalInt.empty(), new TreeMap<>())
                                : line)
                        .toList());
    }

    private Release audited(Release release, Witness... witnesses) {
        return Audit.pass(release, List.of(), counts, RULE, List.of(witnesses));
    }

    @Test
    void passesWhatIsHiddenAmongEnough() {
        Release release = hiding("a", "b");
        assertThat(audited(release, ELEVEN_MOVE)).isSameAs(release);
    }

    @Test
    void refusesFewWhoAreTold() {
        assertThatThrownBy(() -> audited(hiding())).hasMessageContaining("few are told of");
    }

    @Test
    void refusesWhatIsHiddenAloneOrAmongTooFew() {
        Witness tenMove = new Witness(new int[] {0, 1}, new int[][] {{10, -10}});
        assertThatThrownBy(() -> audited(hiding("a", "b"))).hasMessageContaining("too closely");
        assertThatThrownBy(() -> audited(hiding("a", "b"), tenMove)).hasMessageContaining("too closely");
    }

    @Test
    void refusesWitnessesThatTheReleaseRulesOut() {
        assertThatThrownBy(() -> audited(hiding("a"), ELEVEN_MOVE)).hasMessageContaining("is seen");
        Witness more = new Witness(new int[] {0, 1}, new int[][] {{21, -21}});
        assertThatThrownBy(() -> audited(hiding("a", "b"), more)).hasMessageContaining("fewer than nobody");
    }

    /** What went out is read too, and not only what goes out. */
    @Test
    void refusesWhatEarlierReleasesOpen() {
        assertThatThrownBy(() ->
                        Audit.pass(hiding("a", "b"), List.of(hiding("a", "c")), counts, RULE, List.of(ELEVEN_MOVE)))
                .hasMessageContaining("is seen");
    }

    @Test
    void refusesOthersThanThereAre() {
        Release release = hiding("a", "b");
        counts.add(List.of("c"), 1, Map.of());
        assertThatThrownBy(() -> audited(release, ELEVEN_MOVE)).hasMessageContaining("others are told of");
    }
}
