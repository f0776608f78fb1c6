package fr.pixemploi.profile.group.domain.measure;

import fr.pixemploi.profile.competence.domain.BeforeAndAfter;
import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.fold.Change;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two measures of a group side by side, each member's around one moment, by what is shared today. Who was in the group at that moment
 * counts, also when they left it since.
 *
 * @param at what parts the two measures
 * @param members who share, by name
 * @param notSharing how many share nothing
 * @param figures by version of the framework, the one of most members first
 */
public record GroupChanges(Group group, Instant at, List<Line> members, int notSharing, List<Figures> figures) {
    public record Line(Member member, BeforeAndAfter measures) {}

    /**
     * @param members who were measured twice in a competence at least
     * @param rose how many of them rose in one at least, by a limit that leaves as little to chance as the rule does for one competence
     *     alone, see {@link Change#limitAmong}; {@code fell} likewise
     */
    public record Figures(
            FrameworkVersion version, int members, int rose, int fell, List<CompetenceFigure> competences) {}

    /**
     * A competence over all members whom both measures measured in it.
     *
     * @param meanLevels later minus earlier level, {@code meanPix} likewise
     * @param measured of how many the answers say something by themselves, both times
     * @param meanChange of the abilities of these, each weighing as much as it is sure; null when there are none. Its standard deviation
     *     is that of the measurements alone: it speaks of these members and of nobody else
     * @param beyondChance whether that mean is more than the error of the measurements explains
     * @param rose how many members rose beyond chance; {@code fell} likewise
     */
    public record CompetenceFigure(
            String code,
            int members,
            double meanLevels,
            double meanPix,
            int measured,
            @Nullable Change meanChange,
            boolean beyondChance,
            int rose,
            int fell) {
        static CompetenceFigure of(String code, List<Comparison.Line> lines, double changeBeyond) {
            List<Change> changes = changes(lines);
            Change mean = mean(changes);
            return new CompetenceFigure(
                    code,
                    lines.size(),
                    lines.stream()
                            .mapToInt(line ->
                                    line.later().level() - line.earlier().level())
                            .average()
                            .orElse(0),
                    lines.stream()
                            .mapToInt(
                                    line -> line.later().pix() - line.earlier().pix())
                            .average()
                            .orElse(0),
                    changes.size(),
                    mean,
                    mean != null && mean.beyondChance(changeBeyond),
                    count(lines, GroupChanges::rose),
                    count(lines, GroupChanges::fell));
        }

        /** Members' measurements are independent: weights are precisions, and add up to that of the mean. */
        private static @Nullable Change mean(List<Change> changes) {
            if (changes.isEmpty()) return null;
            double precision = changes.stream()
                    .mapToDouble(change -> 1 / (change.sd() * change.sd()))
                    .sum();
            double weighted = changes.stream()
                    .mapToDouble(change -> change.difference() / (change.sd() * change.sd()))
                    .sum();
            return new Change(weighted / precision, 1 / Math.sqrt(precision));
        }

        private static int count(List<Comparison.Line> lines, Predicate<Comparison.Line> moved) {
            return (int) lines.stream().filter(moved).count();
        }
    }

    /**
     * @param lines of those who share
     * @param changeBeyond standard deviations from which a change is more than chance
     */
    public static GroupChanges of(Group group, Instant at, List<Line> lines, int notSharing, double changeBeyond) {
        Map<FrameworkVersion, List<Comparison>> byVersion = new LinkedHashMap<>();
        for (Line line : lines) {
            Comparison comparison = line.measures().comparison();
            if (comparison != null)
                byVersion
                        .computeIfAbsent(comparison.later().framework(), version -> new ArrayList<>())
                        .add(comparison);
        }
        return new GroupChanges(
                group,
                at,
                lines,
                notSharing,
                byVersion.entrySet().stream()
                        .map(version -> figures(version.getKey(), version.getValue(), changeBeyond))
                        .sorted(Comparator.comparingInt(Figures::members).reversed())
                        .toList());
    }

    private static Figures figures(FrameworkVersion version, List<Comparison> comparisons, double changeBeyond) {
        TreeMap<String, List<Comparison.Line>> byCode = comparisons.stream()
                .flatMap(comparison -> comparison.lines().stream())
                .collect(Collectors.groupingBy(line -> line.later().code(), TreeMap::new, Collectors.toList()));
        return new Figures(
                version,
                comparisons.size(),
                (int) comparisons.stream()
                        .filter(each -> largest(each, 1) >= limit(each, changeBeyond))
                        .count(),
                (int) comparisons.stream()
                        .filter(each -> largest(each, -1) >= limit(each, changeBeyond))
                        .count(),
                byCode.entrySet().stream()
                        .map(each -> CompetenceFigure.of(each.getKey(), each.getValue(), changeBeyond))
                        .toList());
    }

    private static List<Change> changes(List<Comparison.Line> lines) {
        return lines.stream()
                .map(Comparison.Line::change)
                .filter(Objects::nonNull)
                .toList();
    }

    private static double limit(Comparison comparison, double changeBeyond) {
        return Change.limitAmong(Math.max(1, changes(comparison.lines()).size()), changeBeyond);
    }

    /** In standard deviations of its own, upwards for 1 and downwards for -1. */
    private static double largest(Comparison comparison, int direction) {
        return changes(comparison.lines()).stream()
                .mapToDouble(change -> direction * change.difference() / change.sd())
                .max()
                .orElse(0);
    }

    private static boolean rose(Comparison.Line line) {
        return line.beyondChance() && line.change() != null && line.change().difference() > 0;
    }

    private static boolean fell(Comparison.Line line) {
        return line.beyondChance() && line.change() != null && line.change().difference() < 0;
    }
}
