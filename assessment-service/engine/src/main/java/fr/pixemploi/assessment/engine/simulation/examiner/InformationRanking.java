package fr.pixemploi.assessment.engine.simulation.examiner;

import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.simulation.setting.RandomStream;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Items by decreasing information at an ability, on a grid of abilities 0.05 apart that is filled as it is visited: the classical table
 * of maximum-information tests (Thissen and Mislevy 2000). One for a bank, shared by its sittings; not for several threads.
 */
final class InformationRanking {
    private static final double STEP = 0.05;
    private static final int REACH = 90;

    private final int[] members;
    private final List<ResponseModel> models;
    private final Map<Integer, int[]> rankings = new HashMap<>();

    /**
     * @param members items to rank
     * @param models of the whole bank
     */
    InformationRanking(int[] members, List<ResponseModel> models) {
        this.members = members;
        this.models = models;
    }

    /** The members, most informative first; in their own order where equal. */
    int[] at(double ability) {
        int point = (int) Math.max(-REACH, Math.min(REACH, Math.rint(ability / STEP)));
        return rankings.computeIfAbsent(point, place -> ranked(place * STEP));
    }

    private int[] ranked(double theta) {
        double[] information = new double[models.size()];
        for (int member : members) information[member] = models.get(member).information(theta);
        return IntStream.of(members)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(item -> -information[item])
                        .thenComparingInt(item -> item))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The best item that is not taken yet, or one of the best by a draw.
     *
     * @param taken items that may not be asked again
     * @param eligibility what the sitting may see, with its seed
     * @param drawnAmong how many best items the draw is among
     * @param question number of the question, so that each has its own draw
     * @return -1 when none is left
     */
    int best(double ability, BitSet taken, Eligibility eligibility, int drawnAmong, int question) {
        int[] best = new int[drawnAmong];
        int found = 0;
        for (int item : at(ability)) {
            if (taken.get(item) || !eligibility.allows(item)) continue;
            best[found++] = item;
            if (found == drawnAmong) break;
        }
        if (found <= 1) return found == 0 ? -1 : best[0];
        return best[
                (int) Long.remainderUnsigned(
                        RandomStream.of(eligibility.seed(), question).bits(), found)];
    }
}
