package fr.pixemploi.assessment.campaign.domain.badge;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a result reached, as far as stages and badges look at it.
 *
 * @param measured competences that the campaign measures; one without a level counts as level 0
 * @param topLevel highest level that the campaign tells
 * @param levels reached, of those competences that at least one question was answered about
 * @param mastered share of its levels up to the highest that is expected to be mastered, of the same competences; empty when only
 *     the levels reached count
 */
public record Attainment(
        Framework framework,
        Set<CompetenceCode> measured,
        int topLevel,
        Map<CompetenceCode, Integer> levels,
        Map<CompetenceCode, Double> mastered) {
    /** So that a share of exactly the threshold reaches it, whatever the last bit of the division says. */
    static final double ROUNDING = 1e-9;

    public Attainment {
        measured = Set.copyOf(measured);
        levels = Map.copyOf(levels);
        mastered = Map.copyOf(mastered);
        if (measured.isEmpty()) throw new IllegalArgumentException("a campaign measures something");
        if (topLevel < 1) throw new IllegalArgumentException("there is at least one level");
    }

    /** Where only the levels reached count. */
    public Attainment(
            Framework framework, Set<CompetenceCode> measured, int topLevel, Map<CompetenceCode, Integer> levels) {
        this(framework, measured, topLevel, levels, Map.of());
    }

    /** The level that counts: what is above the campaign's highest level is not told, and what was not measured is 0. */
    public int level(CompetenceCode code) {
        return measured.contains(code) ? Math.min(topLevel, levels.getOrDefault(code, 0)) : 0;
    }

    /**
     * Mastery rate over some competences, from 0 to 1: share of the levels that there are which is expected to be mastered, or
     * which was reached where nothing more is known. A competence that was not measured counts as 0.
     *
     * @param scope competences; empty for all that are measured
     */
    public double mastery(Collection<CompetenceCode> scope) {
        Collection<CompetenceCode> counted = scope.isEmpty() ? measured : scope;
        if (mastered.isEmpty()) return average(counted) / topLevel;
        return counted.stream()
                        .filter(measured::contains)
                        .mapToDouble(code -> mastered.getOrDefault(code, 0.0))
                        .sum()
                / counted.size();
    }

    /** Whether every competence of the campaign was measured: without that, an average says nothing of the person. */
    public boolean isWhole() {
        return levels.keySet().containsAll(measured);
    }

    public double averageLevel() {
        return average(measured);
    }

    /** Average level of a domain's measured competences; 0 when none is measured. */
    public double averageLevel(String domain) {
        Set<CompetenceCode> members = framework.domains().stream()
                .filter(candidate -> candidate.code().equals(domain))
                .flatMap(candidate -> candidate.competences().stream())
                .map(Framework.Competence::code)
                .filter(measured::contains)
                .collect(Collectors.toSet());
        return average(members);
    }

    public long competencesAt(int level) {
        return measured.stream().filter(code -> level(code) >= level).count();
    }

    private double average(Collection<CompetenceCode> codes) {
        return codes.stream().mapToInt(this::level).average().orElse(0);
    }
}
