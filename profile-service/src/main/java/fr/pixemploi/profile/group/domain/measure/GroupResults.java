package fr.pixemploi.profile.group.domain.measure;

import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.FoldedResults;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A group as its structure may see it: of everybody how far they came, and of those who share what they can do. Figures are of those who
 * share alone.
 *
 * @param figures by the version of the framework in which profiles are told, the one of most members first: versions are not cut alike and
 *     are never added up
 */
public record GroupResults(Group group, List<Line> members, List<Figures> figures) {
    /** @param shared what the person can do; null when nothing is shared */
    public record Line(Member member, @Nullable Shared shared) {}

    /** @param areas by their codes */
    public record Shared(FoldedResults results, List<AreaScore> areas) {
        static Shared of(FoldedResults results) {
            Map<String, List<FoldedResults.Competence>> byArea = results.competences().stream()
                    .collect(Collectors.groupingBy(
                            competence -> Area.of(competence.code()), TreeMap::new, Collectors.toList()));
            return new Shared(
                    results,
                    byArea.entrySet().stream()
                            .map(area -> AreaScore.of(area.getKey(), area.getValue()))
                            .toList());
        }
    }

    /**
     * A person in one area.
     *
     * @param competences how many of it were measured
     * @param meanLevel over these
     * @param pix their sum
     */
    public record AreaScore(String code, int competences, double meanLevel, int pix) {
        static AreaScore of(String code, List<FoldedResults.Competence> measured) {
            return new AreaScore(
                    code,
                    measured.size(),
                    measured.stream()
                            .mapToInt(FoldedResults.Competence::level)
                            .average()
                            .orElse(0),
                    measured.stream().mapToInt(FoldedResults.Competence::pix).sum());
        }
    }

    /** @param members whose profiles are told in this version */
    public record Figures(
            FrameworkVersion version, int members, List<CompetenceFigure> competences, List<AreaFigure> areas) {}

    /**
     * @param members who were measured in it
     * @param atLevel how many of them are at each level, from 0 up to the highest one reached
     */
    public record CompetenceFigure(String code, int members, double meanLevel, double meanPix, List<Integer> atLevel) {
        static CompetenceFigure of(String code, List<FoldedResults.Competence> measured) {
            int top = measured.stream()
                    .mapToInt(FoldedResults.Competence::level)
                    .max()
                    .orElse(0);
            int[] atLevel = new int[top + 1];
            for (FoldedResults.Competence one : measured) atLevel[one.level()]++;
            return new CompetenceFigure(
                    code,
                    measured.size(),
                    measured.stream()
                            .mapToInt(FoldedResults.Competence::level)
                            .average()
                            .orElse(0),
                    measured.stream()
                            .mapToInt(FoldedResults.Competence::pix)
                            .average()
                            .orElse(0),
                    Arrays.stream(atLevel).boxed().toList());
        }
    }

    /**
     * Of areas that one has measured whole and another in one competence: so nothing here is a sum over competences.
     *
     * @param members who were measured in something of it
     * @param meanCompetences in how many of its competences they were, on the average
     * @param meanLevel of their mean levels
     * @param meanPixOfCompetence of their mean points in one competence
     */
    public record AreaFigure(
            String code, int members, double meanCompetences, double meanLevel, double meanPixOfCompetence) {
        static AreaFigure of(String code, List<AreaScore> scores) {
            return new AreaFigure(
                    code,
                    scores.size(),
                    mean(scores, AreaScore::competences),
                    mean(scores, AreaScore::meanLevel),
                    mean(scores, score -> (double) score.pix() / score.competences()));
        }

        private static double mean(List<AreaScore> scores, ToDoubleFunction<AreaScore> figure) {
            return scores.stream().mapToDouble(figure).average().orElse(0);
        }
    }

    /** @param profiles of those who share a result, by their files */
    public static GroupResults of(Group group, List<Member> members, Map<UUID, CompetenceProfile> profiles) {
        List<Line> lines = members.stream()
                .map(member -> line(member, profiles.get(member.beneficiaryId())))
                .toList();
        Map<FrameworkVersion, List<Shared>> byVersion = new LinkedHashMap<>();
        for (Line line : lines)
            if (line.shared() != null)
                byVersion
                        .computeIfAbsent(line.shared().results().version(), version -> new ArrayList<>())
                        .add(line.shared());
        return new GroupResults(
                group,
                lines,
                byVersion.entrySet().stream()
                        .map(version -> figures(version.getKey(), version.getValue()))
                        .sorted(Comparator.comparingInt(Figures::members).reversed())
                        .toList());
    }

    private static Line line(Member member, @Nullable CompetenceProfile profile) {
        if (profile == null) return new Line(member, null);
        return profile.current()
                .map(results -> new Line(member.havingShared(), Shared.of(results)))
                .orElseGet(() -> new Line(member, null));
    }

    private static Figures figures(FrameworkVersion version, List<Shared> shared) {
        TreeMap<String, List<FoldedResults.Competence>> competences = shared.stream()
                .flatMap(each -> each.results().competences().stream())
                .collect(Collectors.groupingBy(FoldedResults.Competence::code, TreeMap::new, Collectors.toList()));
        TreeMap<String, List<AreaScore>> areas = shared.stream()
                .flatMap(each -> each.areas().stream())
                .collect(Collectors.groupingBy(AreaScore::code, TreeMap::new, Collectors.toList()));
        return new Figures(
                version,
                shared.size(),
                competences.entrySet().stream()
                        .map(each -> CompetenceFigure.of(each.getKey(), each.getValue()))
                        .toList(),
                areas.entrySet().stream()
                        .map(each -> AreaFigure.of(each.getKey(), each.getValue()))
                        .toList());
    }
}
