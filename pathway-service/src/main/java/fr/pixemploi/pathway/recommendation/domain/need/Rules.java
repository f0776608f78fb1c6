package fr.pixemploi.pathway.recommendation.domain.need;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.util.Comparator;
import java.util.List;

/**
 * How pathways are put together; data, versioned.
 *
 * @param foundations competences that the others stand on, the deepest first
 * @param maxSteps longest pathway, in steps
 */
public record Rules(String version, List<CompetenceCode> foundations, int maxSteps) {
    public Rules {
        if (maxSteps < 1) throw new IllegalArgumentException("a pathway has a step at least");
        foundations = List.copyOf(foundations);
    }

    public boolean isFoundation(CompetenceCode competence) {
        return foundations.contains(competence);
    }

    /** Position among the foundations; after all of them for any other competence. */
    public int rank(CompetenceCode competence) {
        int position = foundations.indexOf(competence);
        return position < 0 ? foundations.size() : position;
    }

    /** The widest gap first; foundations first among equals. */
    Comparator<Gap> gapOrder() {
        return Comparator.comparingInt(Gap::size)
                .reversed()
                .thenComparingInt(gap -> rank(gap.competence()))
                .thenComparing(Gap::competence);
    }
}
