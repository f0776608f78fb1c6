package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.goal.domain.GoalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Trainings that a structure prescribed to a person, in order, and how far the person is. Steps may be completed in any order:
 * places in a workshop do not wait.
 *
 * @param version increases by one with each change
 * @param resultId the result that its reasons quote; null once whoever took the test is erased, and with it all reasons
 */
public record Pathway(
        UUID id,
        long version,
        UUID beneficiaryId,
        UUID structureId,
        UUID recommendationId,
        String optionId,
        @Nullable UUID resultId,
        GoalId goalId,
        String title,
        Instant prescribedAt,
        List<PathwayStep> steps) {
    public Pathway {
        if (steps.isEmpty()) throw new IllegalArgumentException("a pathway has a step at least");
        steps = List.copyOf(steps);
    }

    /**
     * This pathway with a step done; itself when the step was done already.
     *
     * @throws PathwayRefusal.NotThere when there is no such step
     */
    public Pathway complete(int number, Instant at) {
        if (number < 1 || number > steps.size()) throw new PathwayRefusal.NotThere();
        if (steps.get(number - 1).done()) return this;
        List<PathwayStep> after = steps.stream()
                .map(step -> step.number() == number ? step.doneAt(at) : step)
                .toList();
        return with(version + 1, after);
    }

    /** What remains for a structure that may no longer see the result behind it. */
    public Pathway withoutReasons() {
        return with(version, steps.stream().map(PathwayStep::withoutReasons).toList());
    }

    private Pathway with(long version, List<PathwayStep> steps) {
        return new Pathway(
                id,
                version,
                beneficiaryId,
                structureId,
                recommendationId,
                optionId,
                resultId,
                goalId,
                title,
                prescribedAt,
                steps);
    }

    public PathwayStatus status() {
        if (stepsDone() == 0) return PathwayStatus.PRESCRIBED;
        return stepsDone() < steps.size() ? PathwayStatus.IN_PROGRESS : PathwayStatus.COMPLETED;
    }

    public int stepsDone() {
        return (int) steps.stream().filter(PathwayStep::done).count();
    }

    public int totalHours() {
        return steps.stream().mapToInt(PathwayStep::hours).sum();
    }
}
