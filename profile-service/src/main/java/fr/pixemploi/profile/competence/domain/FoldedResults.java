package fr.pixemploi.profile.competence.domain;

import fr.pixemploi.profile.competence.domain.fold.Fold;
import fr.pixemploi.profile.competence.domain.fold.Measurement;
import fr.pixemploi.profile.competence.domain.fold.Normal;
import fr.pixemploi.profile.competence.domain.framework.CutScores;
import fr.pixemploi.profile.competence.domain.framework.Framework;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The results of one version of a framework as one.
 *
 * @param framework its scale; null when it is not known: then levels and points are those of the newest result of each competence
 * @param competences in the order of their codes
 */
public record FoldedResults(
        FrameworkVersion version, @Nullable Framework framework, List<Competence> competences) {
    /**
     * What is known of one competence at the time of the newest result that measured it.
     *
     * @param top highest level that it can be told to have
     * @param results how many measured it
     * @param resultId the newest of them
     * @param assisted whether somebody was beside the person in that one
     */
    public record Competence(
            String code,
            Normal ability,
            int level,
            int pix,
            List<Double> levelProbabilities,
            int top,
            int results,
            UUID resultId,
            Instant completedAt,
            boolean assisted) {}

    static FoldedResults of(
            FrameworkVersion version, @Nullable Framework framework, List<Result> oldestFirst, ProfileRules rules) {
        TreeSet<String> codes = oldestFirst.stream()
                .flatMap(result -> result.competences().stream().map(CompetenceScore::code))
                .collect(Collectors.toCollection(TreeSet::new));
        return new FoldedResults(
                version,
                framework,
                codes.stream()
                        .map(code -> fold(
                                code,
                                oldestFirst.stream()
                                        .filter(result -> result.of(code).isPresent())
                                        .toList(),
                                framework,
                                rules))
                        .toList());
    }

    private static Competence fold(
            String code, List<Result> oldestFirst, @Nullable Framework framework, ProfileRules rules) {
        List<Measurement> measurements = oldestFirst.stream()
                .map(result -> result.measurement(result.of(code).orElseThrow()))
                .toList();
        Normal ability = Fold.of(measurements, rules.driftVariancePerMonth());
        Result newest = oldestFirst.getLast();
        CompetenceScore last = newest.of(code).orElseThrow();
        int top = framework == null ? last.level() : top(oldestFirst, framework.maxLevel());
        CutScores cuts = framework == null ? null : framework.cutScores();
        return new Competence(
                code,
                ability,
                cuts == null ? last.level() : cuts.level(ability.mean(), top),
                cuts == null ? last.pix() : cuts.pix(ability.mean(), top),
                cuts == null ? last.levelProbabilities() : cuts.levelProbabilities(ability),
                top,
                oldestFirst.size(),
                newest.id(),
                newest.completedAt(),
                newest.told() != null && newest.told().assisted());
    }

    /** No campaign tells a level above its own highest one, and results of several tell none above the highest of theirs. */
    private static int top(List<Result> results, int open) {
        return results.stream()
                .map(Result::told)
                .mapToInt(told -> told == null ? open : Math.min(open, told.topLevel()))
                .max()
                .orElse(open);
    }

    public int totalPix() {
        return competences.stream().mapToInt(Competence::pix).sum();
    }

    Certifiability certifiability(ProfileRules rules) {
        ProfileRules.ToRegister asked = rules.toRegister();
        long reached = competences.stream()
                .filter(competence -> competence.level() >= asked.level())
                .count();
        boolean assisted = competences.stream().anyMatch(Competence::assisted);
        return new Certifiability((int) reached, asked, expectedScore(), rules.readyFromScore(), assisted);
    }

    private int expectedScore() {
        if (framework == null) return totalPix();
        CutScores cuts = framework.cutScores();
        return (int) Math.round(competences.stream()
                .mapToDouble(competence -> cuts.expectedPix(competence.ability(), competence.top()))
                .sum());
    }

    /** The same in a structure's framework; empty when that one is read from another framework, or the scale is not known. */
    public Optional<List<StructureFramework.Line>> in(StructureFramework own) {
        if (framework == null || !isReadableIn(own)) return Optional.empty();
        CutScores cuts = framework.cutScores();
        int upTo = own.upToLevel(framework);
        return Optional.of(own.read(code -> competences.stream()
                .filter(competence -> competence.code().equals(code))
                .findFirst()
                .map(competence -> own.isMastery()
                        ? cuts.mastery(competence.ability(), upTo)
                        : competence.ability().mean())));
    }

    /** Whether it can be read in a structure's framework. */
    public boolean isReadableIn(StructureFramework own) {
        return framework != null && own.document().base().equals(framework.code());
    }
}
