package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.need.Gap;
import java.util.List;
import java.util.UUID;

/**
 * One pathway that could be prescribed.
 *
 * @param remaining gaps that are still open after it
 */
public record Option(OptionKind kind, List<Step> steps, List<Gap> remaining) {
    /**
     * One offer at its place in the pathway.
     *
     * @param reasons plain French sentences: which gap, why this offer, why at this place
     */
    public record Step(UUID offerId, String title, int hours, List<CompetenceCode> competences, List<String> reasons) {
        public Step {
            competences = List.copyOf(competences);
            reasons = List.copyOf(reasons);
        }
    }

    public Option {
        if (steps.isEmpty()) throw new IllegalArgumentException("an option has a step at least");
        steps = List.copyOf(steps);
        remaining = List.copyOf(remaining);
    }

    public String id() {
        return kind.id();
    }

    public String title() {
        return kind.title();
    }

    public int totalHours() {
        return steps.stream().mapToInt(Step::hours).sum();
    }
}
