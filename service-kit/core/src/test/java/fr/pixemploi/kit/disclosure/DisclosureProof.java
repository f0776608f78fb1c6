package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How large a release can be, what it tells and hides, and what a linear solver makes of all releases of a département. */
class DisclosureProof {
    private static final String PROOF = "disclosure";
    private static final SmallCells RULE = new SmallCells(11);
    private static final Set<String> BY_AUDIENCE = Set.of("structure", "audience");
    private static final Set<String> BY_AGE = Set.of("structure", "age");
    private static final Set<String> WHO = Set.of("audience", "age");

    private final Suppression suppression = new Suppression(RULE);

    /**
     * @param figures people, and people having each theme, in all cells
     * @param notSmall of which no rule for small cells forbids to tell
     * @param told in the end
     */
    private record OfRelease(
            int people,
            int finestGroups,
            int cells,
            long figures,
            long notSmall,
            long told,
            double seconds,
            long peakHeapMegabytes) {}

    /** @param revealed known within fewer than the width */
    private record OfAttack(int releases, int shown, int hidden, int revealed, double seconds) {}

    @Test
    void aDepartementIsAttacked() {
        MadeUpDepartement departement = new MadeUpDepartement(22, 9, 2, 3, 3);
        List<MadeUpDepartement> quarters =
                List.of(departement, new MadeUpDepartement(23, 9, 2, 3, 3), new MadeUpDepartement(24, 9, 2, 3, 3));
        long begin = System.nanoTime();
        int releases = 0;
        int shown = 0;
        int hidden = 0;
        int revealed = 0;
        int revealedIfBroken = 0;
        for (MadeUpDepartement quarter : quarters) {
            Attack attack = new Attack(departement.cube(), 1);
            List<Release> out = new ArrayList<>();
            for (Layout layout : List.of(
                    quarter.layout(List.of(BY_AUDIENCE)), quarter.layout(List.of(BY_AGE, WHO)), quarter.cube())) {
                out.add(suppression.release(quarter.people(layout, 3_000), out));
                attack.reads(out.getLast(), 0);
            }
            Attack onBroken = new Attack(departement.cube(), 1);
            onBroken.reads(Tampering.smallHiddenOnly(quarter.people(quarter.cube(), 3_000), RULE.fewest()), 0);
            releases += out.size();
            shown += attack.shown();
            hidden += attack.hidden();
            revealed += attack.revealed(RULE.width()).size();
            revealedIfBroken += onBroken.revealed(RULE.width()).size();
        }
        Figures.write(
                PROOF,
                "departement, three quarters of three releases, all read together",
                new OfAttack(releases, shown, hidden, revealed, seconds(begin)));
        Figures.write(PROOF, "figures revealed without secondary suppression", revealedIfBroken);
        assertThat(revealed).isZero();
        assertThat(revealedIfBroken).isPositive();
    }

    @Test
    void aRegionIsReleasedInTables() {
        MadeUpDepartement region = new MadeUpDepartement(1, 100, 8, 5, 16);
        measure(
                "region, each two of structure, audience and age crossed",
                region,
                region.alone(List.of(BY_AUDIENCE, BY_AGE, WHO)));
    }

    @Test
    void aRegionIsReleasedInOneCube() {
        MadeUpDepartement region = new MadeUpDepartement(1, 100, 8, 5, 16);
        measure("region, structure, audience and age crossed", region, region.cube());
    }

    private void measure(String what, MadeUpDepartement region, Layout layout) {
        Counts counts = region.people(layout, 50_000);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        Release release = suppression.release(counts);
        double seconds = seconds(begin);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        Figures.write(
                PROOF,
                what,
                new OfRelease(
                        50_000,
                        layout.atoms().size(),
                        layout.cells().size(),
                        (long) layout.cells().size() * (1 + layout.themes().size()),
                        told(Tampering.smallHiddenOnly(counts, RULE.fewest())),
                        told(release),
                        seconds,
                        peak >> 20));
        assertThat(told(release)).isPositive();
    }

    private static long told(Release release) {
        return release.lines().stream()
                .mapToLong(line -> line.having().size() + (line.people().isPresent() ? 1 : 0))
                .sum();
    }

    private static double seconds(long begin) {
        return Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
    }
}
