package fr.pixemploi.pathway.effectiveness.domain.estimate;

import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;

/**
 * Who began an offer where people without one stood, too. Where nobody without an offer stood, the comparison is a line drawn on, and
 * not people.
 */
final class Overlap {
    private static final double LOWEST = 0.025;
    private static final double HIGHEST = 0.975;

    private final Map<UUID, Score> standings;
    private final List<Trajectory> people;
    private final double low;
    private final double high;

    /**
     * @param standings before, by person
     * @param people tested twice, some of them without an offer
     */
    Overlap(Map<UUID, Score> standings, List<Trajectory> people) {
        this.standings = standings;
        this.people = people;
        double[] without = standings(people.stream()
                        .filter(each -> each.followed().isEmpty())
                        .toList())
                .sorted()
                .toArray();
        low = without[(int) (LOWEST * (without.length - 1))];
        high = without[(int) (HIGHEST * (without.length - 1))];
    }

    /** Share, 0 to 1, of the people of the offer. */
    double of(UUID offer) {
        double[] began = standings(people.stream()
                        .filter(each -> each.followed().stream()
                                .anyMatch(one -> one.offer().equals(offer)))
                        .toList())
                .toArray();
        return Arrays.stream(began).filter(each -> each >= low && each <= high).count() / (double) began.length;
    }

    private DoubleStream standings(List<Trajectory> some) {
        return some.stream().map(each -> standings.get(each.person())).mapToDouble(Score::logits);
    }
}
