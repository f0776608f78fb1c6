package fr.pixemploi.pathway.goal.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person trains for: digital independence, a certification, a job.
 *
 * @param version of its levels
 * @param status {@code proposal} while no authority has adopted the levels, {@code own} when a structure set it for itself
 * @param easyTitle in easy French
 * @param easyDescription in easy French; null of what a structure set for itself
 * @param rome code of the job in the public list of ROME
 * @param required minimum level for each competence that matters; empty when any will do
 * @param anyOf how many competences at which level, whichever; null when it matters which
 * @param basedOn the common goal that a structure's own is a copy of; null for none
 */
public record Goal(
        GoalId id,
        GoalKind kind,
        String version,
        String status,
        String title,
        String easyTitle,
        String description,
        @Nullable String easyDescription,
        @Nullable String rome,
        SortedMap<CompetenceCode, Level> required,
        @Nullable AnyOf anyOf,
        @Nullable GoalId basedOn) {
    /** @param among in which to look, the ones that nobody tested in this order */
    public record AnyOf(int competences, Level level, List<CompetenceCode> among) {
        public AnyOf {
            among = List.copyOf(among);
            if (competences < 1 || competences > among.size())
                throw new IllegalArgumentException(competences + " of " + among.size());
        }
    }

    public Goal {
        if (required.isEmpty() == (anyOf == null))
            throw new IllegalArgumentException("a goal requires something: " + id);
        required = Collections.unmodifiableSortedMap(new TreeMap<>(required));
    }

    /**
     * What it asks of one person. Where any competences will do, it is those in which the person stands best.
     *
     * @param means ability in each competence that was tested, in standard deviations of the population
     */
    public SortedMap<CompetenceCode, Level> requiredOf(Map<CompetenceCode, Double> means) {
        if (anyOf == null) return required;
        SortedMap<CompetenceCode, Level> nearest = new TreeMap<>();
        anyOf.among().stream()
                // Stable: those that nobody tested stay in their order, behind the others.
                .sorted(Comparator.comparingDouble(
                        competence -> -means.getOrDefault(competence, Double.NEGATIVE_INFINITY)))
                .limit(anyOf.competences())
                .forEach(best -> nearest.put(best, anyOf.level()));
        return nearest;
    }
}
