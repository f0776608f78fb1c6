package fr.pixemploi.pathway.plan.domain.problem;

import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.util.List;
import java.util.Set;

/**
 * What an adviser wants plans to be made around.
 *
 * @param pinned sessions that are in every plan
 * @param rejected trainings that are in none
 * @param freeSteps what the adviser added, outside any catalogue; takes time and a step, and is not expected to lift anything
 * @param busy when the person does something already; takes the hours of its weeks and its days, and no step. What is pinned or added may
 *     meet it
 */
public record Around(Set<Session.Key> pinned, Set<TrainingId> rejected, List<FreeStep> freeSteps, List<Dates> busy) {
    public static final Around NOTHING = new Around(Set.of(), Set.of(), List.of());

    public Around {
        pinned = Set.copyOf(pinned);
        rejected = Set.copyOf(rejected);
        freeSteps = List.copyOf(freeSteps);
        busy = List.copyOf(busy);
    }

    public Around(Set<Session.Key> pinned, Set<TrainingId> rejected, List<FreeStep> freeSteps) {
        this(pinned, rejected, freeSteps, List.of());
    }

    public Around besides(List<Dates> others) {
        return new Around(pinned, rejected, freeSteps, others);
    }

    /** What a step is that stands in a plan on these days: two on the same would not fit. */
    public FreeStep.Kind kindOf(Dates dates) {
        return freeSteps.stream()
                .filter(step -> step.dates().equals(dates))
                .map(FreeStep::kind)
                .findFirst()
                .orElse(FreeStep.Kind.OTHER);
    }
}
