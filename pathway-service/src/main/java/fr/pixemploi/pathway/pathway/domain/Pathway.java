package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.pathway.domain.step.EndedAs;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.Following;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Trainings that a structure proposes to a person, in order, and how far the person is. Steps may be completed in any order:
 * places in a workshop do not wait. Saying again what is so already changes nothing.
 *
 * @param version increases by one with each change
 * @param changedAt when it last changed, or was prescribed
 * @param engagement what was agreed on weekly hours; the other services never hear of it
 */
public record Pathway(
        UUID id,
        long version,
        UUID beneficiaryId,
        UUID structureId,
        Prescription prescription,
        Instant changedAt,
        Decision decision,
        Engagement engagement,
        List<PathwayStep> steps) {
    /** Where in France a day begins first. */
    private static final ZoneId EARLIEST = ZoneId.of("Pacific/Wallis");

    public Pathway {
        if (steps.isEmpty()) throw new IllegalArgumentException("a pathway has a step at least");
        steps = List.copyOf(steps);
    }

    /** @throws PathwayRefusal.Over when it is over */
    public Changed accept(Noted noted) {
        needOpen();
        return decision.kind() == Decision.Kind.ACCEPTED
                ? Changed.nothing(this)
                : changed(decision.accepted(noted), steps, new PathwayFact.Answered(true, null, noted.at()));
    }

    /** @throws PathwayRefusal.AnsweredYes after a yes: what was begun is given up instead */
    public Changed decline(PartingReason reason, Noted noted) {
        if (decision.kind() == Decision.Kind.DECLINED) return Changed.nothing(this);
        needOpen();
        if (decision.kind() == Decision.Kind.ACCEPTED) throw new PathwayRefusal.AnsweredYes();
        return changed(decision.declined(reason, noted), steps, new PathwayFact.Answered(false, reason, noted.at()));
    }

    /** Gives it up. */
    public Changed abandon(PartingReason reason, Noted noted) {
        if (decision.kind() == Decision.Kind.ABANDONED) return Changed.nothing(this);
        needUnfinished();
        return changed(
                decision.abandoned(reason, noted),
                steps,
                new PathwayFact.Ended(Decision.Kind.ABANDONED, reason, null, noted.at()));
    }

    /** Another pathway takes its place; what is done stays done. */
    public Changed replace(UUID by, Noted noted) {
        needUnfinished();
        List<PathwayStep> after = steps.stream()
                .map(step ->
                        step.following().open() ? step.ended(new Following.Ended(EndedAs.REPLACED, noted, null)) : step)
                .toList();
        return changed(
                decision.replaced(by, noted),
                after,
                new PathwayFact.Ended(Decision.Kind.REPLACED, null, by, noted.at()));
    }

    /**
     * Who does a step has said yes to the pathway.
     *
     * @throws PathwayRefusal.NotBegun before the first day of its session
     */
    public Changed complete(UUID step, Noted noted) {
        PathwayStep before = step(step);
        if (before.done()) return Changed.nothing(this);
        needOpen(before);
        if (before.offered() != null
                && before.dated()
                && LocalDate.ofInstant(noted.at(), EARLIEST).isBefore(before.startsOn()))
            throw new PathwayRefusal.NotBegun();
        return changed(
                decision.agreed(noted),
                step,
                each -> each.done(noted),
                new PathwayFact.StepCompleted(step, before.number(), noted.at()));
    }

    /** @param promoted whether the person waited, and a place became free */
    public Changed enrol(UUID step, Enrolment to, boolean promoted, Noted noted) {
        if (openStep(step).following().enrolment() == to) return Changed.nothing(this);
        return changed(
                to == Enrolment.ENROLLED || to == Enrolment.WAITING ? decision.agreed(noted) : decision,
                step,
                each -> each.enrolled(to, noted.by()),
                new PathwayFact.StepEnrolled(step, to, promoted, noted.at()));
    }

    /** @param hours in all, so far; also told after the step is done or was left */
    public Changed attend(UUID step, int hours, Noted noted) {
        Integer before = step(step).following().hoursAttended();
        if (before != null && before == hours) return Changed.nothing(this);
        return changed(
                decision.open() && hours > 0 ? decision.agreed(noted) : decision,
                step,
                each -> each.attended(hours),
                new PathwayFact.StepAttended(step, hours, noted.at()));
    }

    /** The person dropped it. */
    public Changed leave(UUID step, PartingReason reason, Noted noted) {
        return end(step, new Following.Ended(EndedAs.LEFT, noted, reason));
    }

    /** Its session does not take place. */
    public Changed cancel(UUID step, Noted noted) {
        return end(step, new Following.Ended(EndedAs.CANCELLED, noted, null));
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

    private void needUnfinished() {
        needOpen();
        if (status() == PathwayStatus.COMPLETED) throw new PathwayRefusal.Over();
    }

    void needOpen() {
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

    Changed changed(Decision decision, UUID step, UnaryOperator<PathwayStep> how, PathwayFact fact) {
        return changed(
                decision,
                steps.stream()
                        .map(each -> each.id().equals(step) ? how.apply(each) : each)
                        .toList(),
                fact);
    }

    Changed changed(Decision decision, List<PathwayStep> steps, PathwayFact fact) {
        return new Changed(with(version + 1, fact.at(), decision, engagement, steps), fact);
    }

    private Pathway with(
            long version, Instant changedAt, Decision decision, Engagement engagement, List<PathwayStep> steps) {
        return new Pathway(
                id, version, beneficiaryId, structureId, prescription, changedAt, decision, engagement, steps);
    }

    public PathwayStatus status() {
        return PathwayStatus.of(decision, steps);
    }

    public int stepsDone() {
        return (int) steps.stream().filter(PathwayStep::done).count();
    }

    public int totalHours() {
        return steps.stream().mapToInt(PathwayStep::hours).sum();
    }
}
