package fr.pixemploi.pathway.effectiveness.domain;

import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/** What most reports do, with the error that they would state. */
final class Naive {
    private static final double QUANTILE = 1.645;

    private final World world;

    Naive(World world) {
        this.world = world;
    }

    /** The mean of after minus before of those who followed the offer. */
    Held beforeAndAfter(UUID offer) {
        Mean gained = gained(each -> followed(each, offer));
        return Held.around(gained.mean(), QUANTILE * gained.error(), world.shift(offer));
    }

    /** The same less that of those who followed nothing. */
    Held againstOthers(UUID offer) {
        Mean gained = gained(each -> followed(each, offer));
        Mean others = gained(each -> each.followed().isEmpty());
        return Held.around(
                gained.mean() - others.mean(),
                QUANTILE * Math.hypot(gained.error(), others.error()),
                world.shift(offer));
    }

    private record Mean(double mean, double error) {}

    private Mean gained(Predicate<Trajectory> which) {
        double[] gains = world.people.stream()
                .filter(each -> each.testedTwice(World.COMPETENCE))
                .filter(which)
                .mapToDouble(each -> Objects.requireNonNull(each.after().get(World.COMPETENCE))
                                .logits()
                        - Objects.requireNonNull(each.before().get(World.COMPETENCE))
                                .logits())
                .toArray();
        double mean = DoubleStream.of(gains).average().orElseThrow();
        double variance = DoubleStream.of(gains)
                        .map(each -> (each - mean) * (each - mean))
                        .sum()
                / (gains.length - 1);
        return new Mean(mean, Math.sqrt(variance / gains.length));
    }

    private static boolean followed(Trajectory person, UUID offer) {
        return person.followed().stream().anyMatch(each -> each.offer().equals(offer));
    }
}
