package fr.pixemploi.profile.competence.domain.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A structure's own way to say what people can do, such as a school's: its competences, each read from competences of the platform's
 * framework with weights, its levels and its words. It is read as the assessment service reads a result in it; only what it reads from
 * single items is not known here and counts as not measured.
 */
public record StructureFramework(UUID id, UUID structureId, int version, boolean archived, Document document) {
    private static final double HALF = 0.5;
    /** So that a mean on a threshold reaches it, whatever the last bit of the division says. */
    private static final double ROUNDING = 1e-9;

    /**
     * What its author wrote.
     *
     * @param base short name of the platform's framework that it is read from
     * @param measure {@code mastery} or {@code ability}
     * @param upToLevel highest level of the base that counts for mastery; the highest open one when null
     * @param coverAtLeast share of a competence's weights that must have been measured for it to be told; one half when null
     */
    public record Document(
            String title,
            String base,
            String measure,
            @Nullable Integer upToLevel,
            @Nullable Double coverAtLeast,
            List<Level> levels,
            List<Domain> domains) {
        public Document {
            if (title == null || base == null || measure == null || levels == null || domains == null)
                throw new IllegalArgumentException(
                        "a structure's framework has title, base, measure, levels and domains");
            levels = List.copyOf(levels);
            domains = List.copyOf(domains);
            if (levels.isEmpty()) throw new IllegalArgumentException("a structure's framework has levels");
        }
    }

    /** @param adviserText for advisers only */
    public record Level(
            String title,
            double atLeast,
            @Nullable String text,
            @Nullable String adviserText) {}

    /** A group of competences. */
    public record Domain(String title, List<Competence> competences) {
        public Domain {
            competences = List.copyOf(competences);
        }
    }

    /** @param on what it is read from */
    public record Competence(String code, String title, List<Link> on) {
        public Competence {
            on = List.copyOf(on);
        }
    }

    /** @param competence of the base; null for an item */
    public record Link(@Nullable String competence, double weight) {}

    /**
     * A competence of its own as a profile shows it.
     *
     * @param level null when too little of it was measured
     */
    public record Line(
            String domain,
            String code,
            String title,
            @Nullable Level level) {}

    public boolean isMastery() {
        return !document.measure().equals("ability");
    }

    public int upToLevel(Framework base) {
        return Math.min(Objects.requireNonNullElse(document.upToLevel(), base.maxLevel()), base.maxLevel());
    }

    /** @param values of competences of the base, in its measure; empty when one was not measured */
    public List<Line> read(Function<String, Optional<Double>> values) {
        List<Line> lines = new ArrayList<>();
        for (Domain domain : document.domains()) {
            for (Competence competence : domain.competences())
                lines.add(new Line(
                        domain.title(),
                        competence.code(),
                        competence.title(),
                        mean(competence, values).map(this::level).orElse(null)));
        }
        return List.copyOf(lines);
    }

    private Optional<Double> mean(Competence competence, Function<String, Optional<Double>> values) {
        double all = 0;
        double measured = 0;
        double sum = 0;
        for (Link link : competence.on()) {
            all += link.weight();
            Optional<Double> value = Optional.ofNullable(link.competence()).flatMap(values);
            if (value.isEmpty()) continue;
            measured += link.weight();
            sum += link.weight() * value.get();
        }
        double needed = Objects.requireNonNullElse(document.coverAtLeast(), HALF);
        return measured > 0 && measured / all + ROUNDING >= needed ? Optional.of(sum / measured) : Optional.empty();
    }

    /** The last one whose threshold is reached; below the first it is the first all the same. */
    private Level level(double value) {
        Level level = document.levels().getFirst();
        for (Level next : document.levels()) {
            if (value + ROUNDING >= next.atLeast()) level = next;
        }
        return level;
    }
}
