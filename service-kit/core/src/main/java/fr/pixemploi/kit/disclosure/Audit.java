package fr.pixemploi.kit.disclosure;

import java.util.Arrays;
import java.util.List;

/** Holds a release against its witnesses before it goes out, by sums of its own: whatever chose what is hidden may be wrong. */
final class Audit {
    private Audit() {}

    static void pass(Sums sums, SmallCells rule, List<Witness> witnesses) {
        int[][] most = new int[sums.items()][sums.size()];
        int[][] least = new int[sums.items()][sums.size()];
        for (Witness witness : witnesses) {
            nobodyIsBelowZero(sums, witness);
            int[] touched = Arrays.stream(witness.atoms())
                    .flatMap(atom -> Arrays.stream(sums.of[atom]))
                    .distinct()
                    .toArray();
            for (int sum : touched)
                for (int item = 0; item < sums.items(); item++) {
                    int more = witness.more(item, sums.members.get(sum));
                    if (more != 0 && !sums.hidden(sum, item)) throw new IllegalStateException("a witness is seen");
                    most[item][sum] = Math.max(most[item][sum], more);
                    least[item][sum] = Math.min(least[item][sum], more);
                }
        }
        for (int sum = 0; sum < sums.size(); sum++)
            for (int item = 0; item < sums.items(); item++) {
                int value = sums.value(new Sums.Cell(sum, item));
                if (!sums.hidden(sum, item) && value < rule.fewest())
                    throw new IllegalStateException("few are told of");
                if (sums.hidden(sum, item) && most[item][sum] - least[item][sum] < rule.width())
                    throw new IllegalStateException("what is hidden is known too closely");
            }
    }

    private static void nobodyIsBelowZero(Sums sums, Witness witness) {
        for (int at = 0; at < witness.atoms().length; at++)
            for (int item = 0; item < sums.items(); item++)
                if (sums.valueOf(item, witness.atoms()[at]) + witness.more(item, at) < 0)
                    throw new IllegalStateException("a witness has fewer than nobody");
    }
}
