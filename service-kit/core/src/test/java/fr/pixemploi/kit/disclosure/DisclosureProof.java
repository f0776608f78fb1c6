package fr.pixemploi.kit.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release of a million people tells and hides, how far its shares are from everybody's, and its time and memory. */
class DisclosureProof {
    private static final int STRUCTURES = 1_500;
    private static final int REGIONS = 18;
    private static final int NETWORKS = 5;
    private static final int FIGURES = 20;
    private static final int FEWEST = 11;

    /**
     * @param figures in all rows of all tables, without neighbours that are told together
     * @param notSmall of which no rule for small figures forbids to tell
     * @param errorOfShares mean distance from everybody's share, in hundredths
     */
    private record Measured(
            int people,
            int tables,
            long figures,
            long notSmall,
            long told,
            double errorOfShares,
            double seconds,
            long peakHeapMegabytes) {}

    /** A year of the whole country, and a quarter of some networks. */
    @ParameterizedTest
    @ValueSource(ints = {1_000_000, 50_000})
    void peopleAreReleased(int people) {
        Group tree = tree();
        int[] structure = new int[people];
        int[] having = new int[people];
        UUID[] ids = new UUID[people];
        Random random = new Random(22);
        for (int person = 0; person < people; person++) {
            ids[person] = new UUID(random.nextLong(), random.nextLong());
            structure[person] = (int) (STRUCTURES * Math.pow(random.nextDouble(), 2.5));
            double able = random.nextGaussian();
            for (int figure = 0; figure < FIGURES; figure++)
                if (able + random.nextGaussian() > 0.15 * figure - 1.5) having[person] |= 1 << figure;
        }
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        List<List<Told>> tables = new ArrayList<>();
        for (int figure = 0; figure < FIGURES; figure++) tables.add(table(tree, ids, structure, having, figure, true));
        double seconds = Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();

        long notSmall = 0;
        double error = 0;
        long told = 0;
        for (int figure = 0; figure < FIGURES; figure++) {
            Counts everybody = counts(ids, structure, having, figure, false);
            notSmall += Tables.smallHiddenOnly(FEWEST).tell(tree, everybody).size();
            for (Told each : tables.get(figure)) {
                if (each.rows().size() > 1) continue;
                told++;
                int[] all = new int[2];
                each.leaves().forEach(leaf -> {
                    all[0] += everybody.of(leaf)[0];
                    all[1] += everybody.of(leaf)[1];
                });
                error += Math.abs(each.people().get("yes") / (double) each.all() - all[0] / (double) (all[0] + all[1]));
            }
        }
        Figures.write(
                "disclosure",
                "%,d people, twenty figures by structure in networks and regions".formatted(people),
                new Measured(
                        people,
                        FIGURES,
                        tree.rows().count() * FIGURES,
                        notSmall,
                        told,
                        Math.round(error / told * 10_000) / 100.0,
                        seconds,
                        peak >> 20));
        assertThat(told).isGreaterThan(notSmall / 2);
    }

    private static List<Told> table(Group tree, UUID[] ids, int[] structure, int[] having, int figure, boolean lots) {
        return new Partition(FEWEST).tell(tree, counts(ids, structure, having, figure, lots));
    }

    private static Counts counts(UUID[] ids, int[] structure, int[] having, int figure, boolean byLot) {
        Lots lots = new Lots("a key".getBytes(UTF_8), 0.75);
        Counts counts = new Counts(List.of("yes", "no"));
        int[][] people = new int[STRUCTURES][2];
        for (int person = 0; person < ids.length; person++)
            if (!byLot || lots.draws(ids[person], "figure " + figure))
                people[structure[person]][(having[person] >> figure & 1) == 1 ? 0 : 1]++;
        for (int each = 0; each < STRUCTURES; each++) {
            counts.add("structure " + each, "yes", people[each][0]);
            counts.add("structure " + each, "no", people[each][1]);
        }
        return counts;
    }

    private static Group tree() {
        return Group.of(
                "france",
                IntStream.range(0, NETWORKS)
                        .mapToObj(network -> Group.of(
                                "network " + network,
                                IntStream.range(0, REGIONS)
                                        .mapToObj(region -> Group.of(
                                                "network " + network + ", region " + region,
                                                IntStream.range(0, STRUCTURES)
                                                        .filter(each -> each % NETWORKS == network
                                                                && each / NETWORKS % REGIONS == region)
                                                        .mapToObj(each -> Group.leaf("structure " + each))
                                                        .toList()))
                                        .toList()))
                        .toList());
    }
}
