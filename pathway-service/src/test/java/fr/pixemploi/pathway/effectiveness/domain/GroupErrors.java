package fr.pixemploi.pathway.effectiveness.domain;

import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By a label that the method never sees: how far what is expected of the offers that people began is off from what these truly gave them.
 * For populations that are made up, since of real people nobody knows the truth, and the label has no place here. Effects err together,
 * for all groups alike, as far as what people gain without an offer is not known: fair or not is the difference between groups.
 */
public record GroupErrors(Map<String, GroupError> byGroup) {
    /**
     * @param people who began an offer
     * @param meanError expected less given, in logits; above 0 where the group is promised too much
     * @param halfWidth half the width of its interval of 90 %, for effects as they were learned
     */
    public record GroupError(int people, double meanError, double halfWidth) {}

    public GroupError of(String group) {
        return Objects.requireNonNull(byGroup.get(group));
    }

    /** What is learned in a world, by the group that decides how much of each effect people get. */
    public static GroupErrors of(World world) {
        return of(Tried.of(world), person -> world.truth(person.person()).group());
    }

    /** The same by any label that may be put on people. */
    public static GroupErrors of(World world, Function<Trajectory, String> group) {
        return of(Tried.of(world), group);
    }

    private static GroupErrors of(Tried tried, Function<Trajectory, String> group) {
        Map<UUID, MeasuredOffer> offers =
                tried.world().offers.stream().collect(Collectors.toMap(MeasuredOffer::id, Function.identity()));
        Map<String, double[]> sums = new TreeMap<>();
        for (Trajectory person : tried.world().people) {
            if (person.followed().isEmpty()) continue;
            World.Truth truth = tried.world().truth(person.person());
            double expected = person.followed().stream()
                    .map(each -> Objects.requireNonNull(offers.get(each.offer())))
                    .mapToDouble(
                            offer -> tried.effects().of(offer, World.COMPETENCE).shift())
                    .sum();
            double error = expected - truth.offersGave();
            double[] sum = sums.computeIfAbsent(group.apply(person), none -> new double[3]);
            sum[0]++;
            sum[1] += error;
            sum[2] += error * error;
        }
        Map<String, GroupError> errors = new TreeMap<>();
        sums.forEach((name, sum) -> errors.put(name, error(sum[0], sum[1] / sum[0], sum[2] / sum[0])));
        return new GroupErrors(errors);
    }

    private static GroupError error(double people, double mean, double meanSquare) {
        return new GroupError((int) people, mean, 1.645 * Math.sqrt((meanSquare - mean * mean) / people));
    }
}
