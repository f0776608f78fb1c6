package fr.pixemploi.assessment.campaign.domain.badge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps of a campaign's result, lowest first: all by share, or all by level, and exactly one that everybody reaches. None at all is fine. */
public record Stages(List<Stage> all) {
    public static final Stages NONE = new Stages(List.of());

    private static final int MAX = 10;

    /** Where a stage begins. */
    public sealed interface Threshold {
        /** Share of what was measured that is mastered, from 0 to 1. */
        record Share(double atLeast) implements Threshold {
            public Share {
                if (!(atLeast >= 0 && atLeast <= 1))
                    throw new IllegalArgumentException("a stage begins at a share from 0 to 1");
            }
        }

        /** Average level of the measured competences. */
        record Level(int atLeast) implements Threshold {
            public Level {
                if (atLeast < 0 || atLeast > 8)
                    throw new IllegalArgumentException("a stage begins at a level from 0 to 8");
            }
        }

        default double value() {
            return switch (this) {
                case Share share -> share.atLeast();
                case Level level -> level.atLeast();
            };
        }
    }

    /**
     * A step.
     *
     * @param title short, for both
     * @param participant what the person reads
     * @param adviser what the adviser reads; null when it is the same
     */
    public record Stage(
            Threshold threshold,
            String title,
            String participant,
            @Nullable String adviser) {
        public Stage {
            if (title.isBlank() || participant.isBlank())
                throw new IllegalArgumentException("a stage has a title and a text for the person");
        }

        boolean isReachedBy(Attainment attainment) {
            return switch (threshold) {
                case Threshold.Share share -> attainment.mastery(Set.of()) + Attainment.ROUNDING >= share.atLeast();
                case Threshold.Level level -> attainment.averageLevel() + Attainment.ROUNDING >= level.atLeast();
            };
        }
    }

    public Stages {
        List<Stage> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(stage -> stage.threshold().value()));
        all = List.copyOf(sorted);
        if (!all.isEmpty()) check(all);
    }

    private static void check(List<Stage> all) {
        if (all.size() > MAX) throw new IllegalArgumentException("a campaign has " + MAX + " stages at most");
        if (all.stream().map(stage -> stage.threshold().getClass()).distinct().count() > 1)
            throw new IllegalArgumentException("stages begin all at a share, or all at a level");
        Set<Double> begun = new HashSet<>();
        for (Stage stage : all) {
            if (!begun.add(stage.threshold().value()))
                throw new IllegalArgumentException("two stages begin at "
                        + (stage.threshold() instanceof Threshold.Level level
                                ? String.valueOf(level.atLeast())
                                : String.valueOf(stage.threshold().value())));
        }
        if (!begun.contains(0.0))
            throw new IllegalArgumentException("one stage begins at 0, so that everybody has one");
    }

    /** The highest stage that is reached; empty when the campaign has none. */
    public Optional<Stage> reached(Attainment attainment) {
        return all.reversed().stream()
                .filter(stage -> stage.isReachedBy(attainment))
                .findFirst();
    }

    /** How many stages up the reached one is, from 1; 0 when the campaign has none. */
    public int rank(Attainment attainment) {
        return reached(attainment).map(stage -> all.indexOf(stage) + 1).orElse(0);
    }
}
