package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.code.Coded;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import java.util.List;

/** How far a pathway is. */
public enum PathwayStatus implements Coded {
    /** The person has not answered yet. */
    PROPOSED,
    /** The person said yes, and no step is done. */
    ACCEPTED,
    /** Some steps are done. */
    IN_PROGRESS,
    /** A step was left, refused or does not take place, while others are open or none is done: the plan has a hole. */
    TO_REMAKE,
    /** No step is open any more, and at least one is done. */
    COMPLETED,
    /** The person said no. */
    DECLINED,
    /** The person, or the adviser with them, gave it up. */
    ABANDONED,
    /** Another pathway took its place. */
    REPLACED;

    static PathwayStatus of(Decision decision, List<PathwayStep> steps) {
        return switch (decision.kind()) {
            case DECLINED -> DECLINED;
            case ABANDONED -> ABANDONED;
            case REPLACED -> REPLACED;
            case PROPOSED, ACCEPTED -> progress(decision, steps);
        };
    }

    private static PathwayStatus progress(Decision decision, List<PathwayStep> steps) {
        boolean begun = steps.stream().anyMatch(PathwayStep::done);
        if (begun && steps.stream().noneMatch(step -> step.following().open())) return COMPLETED;
        if (steps.stream().anyMatch(step -> step.following().lost())) return TO_REMAKE;
        if (decision.kind() == Decision.Kind.PROPOSED) return PROPOSED;
        return begun ? IN_PROGRESS : ACCEPTED;
    }
}
