package fr.pixemploi.pathway.effectiveness.domain.estimate;

import fr.pixemploi.pathway.effectiveness.domain.trajectory.Attendance;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How many of those who begin an offer drop it. Everybody counts who began it, also who never came back for a second sitting: those
 * who drop come back less often, and an effect among those who came back would be too good.
 */
final class Dropouts {
    /** The share of all offers weighs as much as this many people. */
    private static final double PEOPLE_OF_ALL = 2;

    /**
     * @param mean share of people who drop it
     * @param variance of that, as of a beta distribution
     */
    record Share(double mean, double variance) {}

    private final Map<UUID, Integer> begun = new HashMap<>();
    private final Map<UUID, Integer> dropped = new HashMap<>();

    Dropouts(List<Trajectory> people) {
        for (Trajectory person : people) {
            for (Attendance each : person.followed()) {
                begun.merge(each.offer(), 1, Integer::sum);
                if (!each.finished()) dropped.merge(each.offer(), 1, Integer::sum);
            }
        }
    }

    Share share(UUID offer) {
        double ofAll = (sum(dropped) + 1) / (sum(begun) + 2);
        double people = begun.getOrDefault(offer, 0) + PEOPLE_OF_ALL;
        double mean = (dropped.getOrDefault(offer, 0) + PEOPLE_OF_ALL * ofAll) / people;
        return new Share(mean, mean * (1 - mean) / (people + 1));
    }

    private static double sum(Map<UUID, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
