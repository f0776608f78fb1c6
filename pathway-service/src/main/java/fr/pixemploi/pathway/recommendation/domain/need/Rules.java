package fr.pixemploi.pathway.recommendation.domain.need;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.Loosening;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import java.util.Comparator;
import java.util.List;

/**
 * How pathways are put together; data, versioned.
 *
 * @param foundations competences that the others stand on, the deepest first
 * @param foundationWeight how much each counts beside one that is none
 * @param maxSteps longest pathway, in steps
 * @param noticeDays from today to the first day on which something may start, when nobody says
 * @param weeksAhead from there to the last day, when nobody says
 * @param beginnings Mondays that are looked at of what one may begin at any time
 * @param margins how far beyond what fits sessions are looked at
 * @param othersHoursALevel hours that one level takes at least in an own offer of another structure than the person's
 * @param changes looked at one by one: what would they bring?
 */
public record Rules(
        String version,
        List<CompetenceCode> foundations,
        int foundationWeight,
        int maxSteps,
        int noticeDays,
        int weeksAhead,
        int beginnings,
        Margins margins,
        int othersHoursALevel,
        PlanRules plan,
        List<Loosening> changes) {
    /**
     * So that what is just too far or too late can be told, and changes find what they would bring.
     *
     * @param travelMinutes beyond what the person can travel
     * @param unsaidTravelMinutes what is taken where nobody said how far that is
     * @param weeks after the window
     * @param sessions most of each sort (in reach, at a distance, of unknown place); where there are more, nothing is proven
     */
    public record Margins(int travelMinutes, int unsaidTravelMinutes, int weeks, int sessions) {}

    public Rules {
        for (Loosening change : changes)
            if ((change instanceof Loosening.MoreTravel more && more.minutes() > margins.travelMinutes())
                    || (change instanceof Loosening.LaterEnd later && later.weeks() > margins.weeks()))
                throw new IllegalArgumentException("nothing is found for " + change);
        if (maxSteps < 1) throw new IllegalArgumentException("a pathway has a step at least");
        foundations = List.copyOf(foundations);
        changes = List.copyOf(changes);
    }

    public int weight(CompetenceCode competence) {
        return foundations.contains(competence) ? foundationWeight : 1;
    }

    /** Position among the foundations; after all of them for any other competence. */
    private int rank(CompetenceCode competence) {
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
