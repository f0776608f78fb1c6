package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.pathway.domain.engagement.Engagement;
import fr.pixemploi.pathway.pathway.domain.step.EndedAs;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.Following;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Trainings that a structure proposes to a person, in order, and how far the person is. Steps may be completed in any order:
 * places in a workshop do not wait. Saying again what is so already changes nothing.
 *
 * @param version increases by one with each change
 * @param changedAt when it last changed, or was prescribed
 * @param resultId the result that its reasons quote; null once whoever took the test is erased, and with it all reasons
 * @param engagement what was agreed on weekly hours; the other services never hear of it
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
        Instant changedAt,
        Decision decision,
        Engagement engagement,
        List<PathwayStep> steps) {
    public Pathway {
        if (steps.isEmpty()) throw new IllegalArgumentException("a pathway has a step at least");
        steps = List.copyOf(steps);
    }

    /** @throws PathwayRefusal.Over when it is over */
    public Changed accept(Instant at) {
        needOpen();
        return decision.kind() == Decision.Kind.ACCEPTED
                ? Changed.nothing(this)
                : changed(Decision.accepted(at), steps, new PathwayFact.Answered(true, null, at));
    }

    /** @throws PathwayRefusal.AnsweredYes after a yes: what was begun is given up instead */
    public Changed decline(PartingReason reason, Instant at) {
        if (decision.kind() == Decision.Kind.DECLINED) return Changed.nothing(this);
        needOpen();
        if (decision.kind() == Decision.Kind.ACCEPTED) throw new PathwayRefusal.AnsweredYes();
        return changed(
                new Decision(Decision.Kind.DECLINED, at, reason, null),
                steps,
                new PathwayFact.Answered(false, reason, at));
    }

    /** Gives it up. */
    public Changed abandon(PartingReason reason, Instant at) {
        if (decision.kind() == Decision.Kind.ABANDONED) return Changed.nothing(this);
        needUnfinished();
        return changed(
                new Decision(Decision.Kind.ABANDONED, at, reason, null),
                steps,
                new PathwayFact.Ended(Decision.Kind.ABANDONED, reason, null, at));
    }

    /** Another pathway takes its place; what is done stays done. */
    public Changed replace(UUID by, Instant at) {
        needUnfinished();
        List<PathwayStep> after = steps.stream()
                .map(step ->
                        step.following().open() ? step.ended(new Following.Ended(EndedAs.REPLACED, at, null)) : step)
                .toList();
        return changed(
                new Decision(Decision.Kind.REPLACED, at, null, by),
                after,
                new PathwayFact.Ended(Decision.Kind.REPLACED, null, by, at));
    }

    /** Who does a step has said yes to the pathway. */
    public Changed complete(UUID step, Instant at) {
        PathwayStep before = step(step);
        if (before.done()) return Changed.nothing(this);
        needOpen(before);
        return changed(
                agreed(at), step, each -> each.doneAt(at), new PathwayFact.StepCompleted(step, before.number(), at));
    }

    /** @param promoted whether the person waited, and a place became free */
    public Changed enrol(UUID step, Enrolment to, boolean promoted, Instant at) {
        if (openStep(step).following().enrolment() == to) return Changed.nothing(this);
        return changed(
                to == Enrolment.ENROLLED || to == Enrolment.WAITING ? agreed(at) : decision,
                step,
                each -> each.enrolled(to),
                new PathwayFact.StepEnrolled(step, to, promoted, at));
    }

    /** @param hours in all, so far; also told after the step is done or was left */
    public Changed attend(UUID step, int hours, Instant at) {
        Integer before = step(step).following().hoursAttended();
        if (before != null && before == hours) return Changed.nothing(this);
        return changed(
                decision.open() && hours > 0 ? agreed(at) : decision,
                step,
                each -> each.attended(hours),
                new PathwayFact.StepAttended(step, hours, at));
    }

    /** The person dropped it. */
    public Changed leave(UUID step, PartingReason reason, Instant at) {
        return end(step, new Following.Ended(EndedAs.LEFT, at, reason));
    }

    /** Its session does not take place. */
    public Changed cancel(UUID step, Instant at) {
        return end(step, new Following.Ended(EndedAs.CANCELLED, at, null));
    }

    /** What the person's referent agreed on weekly hours. No fact: nobody else is told. */
    public Pathway engage(Engagement agreed, Instant at) {
        if (engagement.equals(agreed)) return this;
        needOpen();
        return with(version + 1, at, decision, agreed, steps);
    }

    private Changed end(UUID step, Following.Ended how) {
        PathwayStep before = step(step);
        Following.Ended earlier = before.following().ended();
        if (earlier != null && earlier.as() == how.as()) return Changed.nothing(this);
        needOpen(before);
        return changed(
                decision,
                step,
                each -> each.ended(how),
                new PathwayFact.StepEnded(step, how.as(), how.reason(), how.at()));
    }

    /** @throws PathwayRefusal.NotThere when there is no such step */
    public PathwayStep step(UUID step) {
        return steps.stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .orElseThrow(PathwayRefusal.NotThere::new);
    }

    /** @throws PathwayRefusal when there is no such step, or nothing may happen to it any more */
    public PathwayStep openStep(UUID step) {
        PathwayStep found = step(step);
        needOpen(found);
        return found;
    }

    private Decision agreed(Instant at) {
        return decision.kind() == Decision.Kind.PROPOSED ? Decision.accepted(at) : decision;
    }

    private void needUnfinished() {
        needOpen();
        if (status() == PathwayStatus.COMPLETED) throw new PathwayRefusal.Over();
    }

    private void needOpen() {
        if (!decision.open()) throw new PathwayRefusal.Over();
    }

    private void needOpen(PathwayStep step) {
        needOpen();
        if (!step.following().open()) throw new PathwayRefusal.StepOver();
    }

    /** What remains for a structure that may no longer see the result behind it. */
    public Pathway withoutReasons() {
        return with(
                version,
                changedAt,
                decision,
                engagement,
                steps.stream().map(PathwayStep::withoutReasons).toList());
    }

    private Changed changed(Decision decision, UUID step, UnaryOperator<PathwayStep> how, PathwayFact fact) {
        return changed(
                decision,
                steps.stream()
                        .map(each -> each.id().equals(step) ? how.apply(each) : each)
                        .toList(),
                fact);
    }

    private Changed changed(Decision decision, List<PathwayStep> steps, PathwayFact fact) {
        return new Changed(with(version + 1, fact.at(), decision, engagement, steps), fact);
    }

    private Pathway with(
            long version, Instant changedAt, Decision decision, Engagement engagement, List<PathwayStep> steps) {
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
                changedAt,
                decision,
                engagement,
                steps);
    }

    public PathwayStatus status() {
        return switch (decision.kind()) {
            case DECLINED -> PathwayStatus.DECLINED;
            case ABANDONED -> PathwayStatus.ABANDONED;
            case REPLACED -> PathwayStatus.REPLACED;
            case PROPOSED, ACCEPTED -> progress();
        };
    }

    private PathwayStatus progress() {
        if (stepsDone() > 0 && steps.stream().noneMatch(step -> step.following().open()))
            return PathwayStatus.COMPLETED;
        if (steps.stream().anyMatch(step -> step.following().lost())) return PathwayStatus.TO_REMAKE;
        if (decision.kind() == Decision.Kind.PROPOSED) return PathwayStatus.PROPOSED;
        if (stepsDone() == 0) return PathwayStatus.ACCEPTED;
        return PathwayStatus.IN_PROGRESS;
    }

    public int stepsDone() {
        return (int) steps.stream().filter(PathwayStep::done).count();
    }

    public int totalHours() {
        return steps.stream().mapToInt(PathwayStep::hours).sum();
    }
}
