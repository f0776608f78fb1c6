package fr.pixemploi.pathway.plan.domain.problem;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a goal asks of a person, and where they stand. A competence is attained with the probability
 * {@code Φ((mean − cut) / sd)}.
 *
 * @param standings of every competence that a test looked at
 * @param goal what is asked, by competence
 */
public record Need(SortedMap<CompetenceCode, Standing> standings, SortedMap<CompetenceCode, Asked> goal) {
    /**
     * @param cutLogits where the level begins
     * @param weight from 1: how much the competence counts beside the others
     */
    public record Asked(double cutLogits, int weight) {
        public Asked {
            if (!Double.isFinite(cutLogits) || Math.abs(cutLogits) > 20)
                throw new IllegalArgumentException("no cut: " + cutLogits);
            if (weight < 1 || weight > 1000) throw new IllegalArgumentException("no weight: " + weight);
        }
    }

    public Need {
        standings = Collections.unmodifiableSortedMap(new TreeMap<>(standings));
        goal = Collections.unmodifiableSortedMap(new TreeMap<>(goal));
    }

    /** Competences of the goal that no test looked at: nothing is claimed about them, and no plan counts them. */
    public SortedSet<CompetenceCode> notAssessed() {
        SortedSet<CompetenceCode> notAssessed = new TreeSet<>(goal.keySet());
        notAssessed.removeAll(standings.keySet());
        return Collections.unmodifiableSortedSet(notAssessed);
    }
}
