package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** All releases of one département, read by somebody with a linear solver; and releases that are wrong, of which the solver says so. */
class DepartementTest {
    private static final SmallCells RULE = new SmallCells(11);
    private static final int PEOPLE = 1_500;

    private final Suppression suppression = new Suppression(RULE);
    private final MadeUpDepartement departement = new MadeUpDepartement(22, 6, 2, 3, 2);
    private final Layout cube = departement.cube();

    @Test
    void allReleasesOfAllQuartersRevealNothing() {
        Attack attack = new Attack(cube, 2);
        List<MadeUpDepartement> quarters = List.of(departement, new MadeUpDepartement(23, 6, 2, 3, 2));
        for (int quarter = 0; quarter < quarters.size(); quarter++) {
            List<Release> out = new ArrayList<>();
            for (Set<String> table : List.of(Set.of("structure"), Set.of("structure", "age"), MadeUpDepartement.ALL)) {
                Layout layout = departement.layout(List.of(table, Set.of("audience")));
                out.add(suppression.release(quarters.get(quarter).people(layout, PEOPLE), out));
                attack.reads(out.getLast(), quarter);
            }
        }
        assertThat(attack.shown()).isPositive();
        assertThat(attack.hidden()).isPositive();
        assertThat(attack.revealed(RULE.width())).isEmpty();
    }

    @Test
    void withoutSecondarySuppressionTheSolverFindsFigures() {
        Counts counts = departement.people(cube, PEOPLE);
        assertThat(readBy(Tampering.smallHiddenOnly(counts, RULE.fewest()))).isNotEmpty();
    }

    @Test
    void whatIsHiddenBesideSmallOnesOpensThemWhenItIsShown() {
        Counts counts = departement.people(cube, PEOPLE);
        Release release = suppression.release(counts);
        Release smallOnes = Tampering.smallHiddenOnly(counts, RULE.fewest());
        List<String> beside = release.lines().stream()
                .filter(line -> line.people().isEmpty())
                .map(Release.Line::nodes)
                .filter(nodes -> smallOnes.lines().stream()
                        .anyMatch(line ->
                                line.nodes().equals(nodes) && line.people().isPresent()))
                .findFirst()
                .orElseThrow();
        assertThat(readBy(Tampering.showing(release, counts, beside))).isNotEmpty();
    }

    @Test
    void whatIsNotComputableButTooNarrowIsFound() {
        Release narrow = new Suppression(new SmallCells(2)).release(departement.people(cube, PEOPLE));
        assertThat(readBy(narrow)).isNotEmpty();
    }

    /** By territory, where the small structure is hidden beside one of two others; and later by network, where it is beside the other. */
    @Test
    void twoReleasesThatDoNotKnowOfEachOtherOpenEachOther() {
        Layout byTerritory = byGroup("territory", List.of("a", "b", "c"));
        Layout byNetwork = byGroup("network", List.of("a", "c"));
        Release first = suppression.release(ofStructures(byTerritory));
        Release second = suppression.release(ofStructures(byNetwork), List.of(first));
        Release ignorant = suppression.release(ofStructures(byNetwork));
        assertThat(revealed(byTerritory, first)).isEmpty();
        assertThat(revealed(byTerritory, ignorant)).isEmpty();
        assertThat(revealed(byTerritory, first, second)).isEmpty();
        assertThat(revealed(byTerritory, first, ignorant))
                .anySatisfy(told -> assertThat(told.most()).isEqualTo(3));
    }

    @Test
    void countedCumulativelyWhoCameLaterComesOut() {
        Layout layout = byGroup("territory", List.of("a", "b"));
        Counts later = ofStructures(layout);
        later.add(List.of("d"), 2, Map.of());
        Attack attack = new Attack(layout, 2);
        attack.reads(suppression.release(ofStructures(layout)), 0);
        attack.reads(suppression.release(later), 0, 1);
        assertThat(attack.revealed(RULE.width()))
                .anySatisfy(told -> assertThat(told).isEqualTo(new Attack.Told(1, List.of("d"), "people", 2, 2)));
    }

    private static Layout byGroup(String name, List<String> parts) {
        Dimension structures =
                new Dimension("structure", List.of("a", "b", "c", "d", "e"), new TreeMap<>(Map.of(name, parts)));
        return new Layout(List.of(structures), List.of(Set.of("structure")), List.of(), _ -> true);
    }

    private static Counts ofStructures(Layout layout) {
        Counts counts = new Counts(layout);
        Map.of("a", 3, "b", 30, "c", 300, "d", 25, "e", 200)
                .forEach((structure, people) -> counts.add(List.of(structure), people, Map.of()));
        return counts;
    }

    private List<Attack.Told> readBy(Release release) {
        return revealed(cube, release);
    }

    private static List<Attack.Told> revealed(Layout layout, Release... releases) {
        Attack attack = new Attack(layout, 1);
        for (Release release : releases) attack.reads(release, 0);
        return attack.revealed(RULE.width());
    }
}
