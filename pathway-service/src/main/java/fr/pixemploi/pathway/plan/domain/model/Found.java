package fr.pixemploi.pathway.plan.domain.model;

import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was found.
 *
 * @param chosen what the search chose, without what was fixed
 * @param ordered all steps, in the order in which they end
 * @param rawGain weighted ten-thousandths
 * @param units whole steps of gain
 */
public record Found(List<Candidate> chosen, List<Candidate> ordered, int rawGain, int units, long burden) {
    /** @param passing null for a step that an adviser added */
    public record Step(@Nullable Passing passing, Dates dates, boolean fixed) {}

    public List<Step> steps() {
        return ordered.stream()
                .map(step -> new Step(step.passing(), step.dates(), !chosen.contains(step)))
                .toList();
    }
}
