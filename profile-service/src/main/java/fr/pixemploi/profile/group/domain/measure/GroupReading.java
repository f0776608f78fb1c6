package fr.pixemploi.profile.group.domain.measure;

import fr.pixemploi.profile.competence.domain.FoldedResults;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A group in the structure's own framework, such as a school's. Members are in it whose profiles can be read in it, whatever their version:
 * it is a reading of each by the scale of that version.
 *
 * @param members who are read
 * @param figures in the order of the framework
 */
public record GroupReading(StructureFramework framework, List<Line> members, List<Figure> figures) {
    /** @param lines in the order of the framework */
    public record Line(GroupResults.Line member, List<StructureFramework.Line> lines) {}

    /**
     * One competence of the framework.
     *
     * @param members of whom enough was measured to tell it
     * @param atLevel how many of them are at each of its levels, in the order of these
     */
    public record Figure(String domain, String code, String title, int members, List<AtLevel> atLevel) {}

    /** @param members who reached this level and none above it */
    public record AtLevel(String title, int members) {}

    public static GroupReading of(StructureFramework framework, List<GroupResults.Line> members) {
        List<Line> read = members.stream()
                .flatMap(member -> results(member)
                        .flatMap(results -> results.in(framework).stream())
                        .map(lines -> new Line(member, lines)))
                .toList();
        return new GroupReading(
                framework,
                read,
                read.isEmpty()
                        ? List.of()
                        : IntStream.range(0, read.getFirst().lines().size())
                                .mapToObj(i -> figure(
                                        framework,
                                        read.stream()
                                                .map(line -> line.lines().get(i))
                                                .toList()))
                                .toList());
    }

    private static Stream<FoldedResults> results(GroupResults.Line member) {
        GroupResults.Shared shared = member.shared();
        return shared == null ? Stream.empty() : Stream.of(shared.results());
    }

    private static Figure figure(StructureFramework framework, List<StructureFramework.Line> ofMembers) {
        StructureFramework.Line any = ofMembers.getFirst();
        Map<StructureFramework.Level, Long> reached = ofMembers.stream()
                .map(StructureFramework.Line::level)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<AtLevel> atLevel = framework.document().levels().stream()
                .map(level -> new AtLevel(
                        level.title(), reached.getOrDefault(level, 0L).intValue()))
                .toList();
        return new Figure(
                any.domain(),
                any.code(),
                any.title(),
                atLevel.stream().mapToInt(AtLevel::members).sum(),
                atLevel);
    }
}
