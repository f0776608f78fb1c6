package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.pathway.domain.step.Following;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.pathway.domain.step.StepStatus;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The structure takes back what was said of a pathway by mistake. A no of the person's own is theirs. Taken back again nothing changes.
 *
 * @param noted who takes it back
 */
public record Reopening(Pathway pathway, Noted noted) {
    /**
     * That it was given up: it is as it was before.
     *
     * @throws PathwayRefusal when it is over in another way, or the person gave it up themselves
     */
    public Changed ofAbandonment() {
        Decision decision = pathway.decision();
        if (decision.open()) return Changed.nothing(pathway);
        if (decision.kind() != Decision.Kind.ABANDONED) throw new PathwayRefusal.Over();
        needSaidByStaff(decision.noted());
        return pathway.changed(decision.takenBack(noted), pathway.steps(), new PathwayFact.Reopened(noted.at()));
    }

    /**
     * What was said of a step: it is open again, and a yes that came of nothing else is none.
     *
     * @param was completed, left or cancelled; of a step that is open nothing happens
     * @throws PathwayRefusal when it is over in another way, or the person left it themselves
     */
    public Changed of(UUID step, StepStatus was) {
        PathwayStep before = pathway.step(step);
        Following following = before.following();
        pathway.needOpen();
        if (following.open()) return Changed.nothing(pathway);
        if (following.status() != was) throw new PathwayRefusal.StepOver();
        Following.Ended ended = following.ended();
        if (ended != null && was == StepStatus.LEFT) needSaidByStaff(ended.noted());
        return pathway.changed(
                yesCameOf(before) ? pathway.decision().unanswered() : pathway.decision(),
                step,
                each -> each.openAgain(new Following.TakenBack(was, noted)),
                new PathwayFact.StepReopened(step, was, noted.at()));
    }

    /** Whether the step was said to be done, and that is all that ever happened. */
    private boolean yesCameOf(PathwayStep done) {
        return Objects.equals(pathway.decision().noted(), done.following().completed())
                && !done.following().wantsPlace()
                && !done.following().attended()
                && pathway.steps().stream()
                        .filter(each -> !each.equals(done))
                        .allMatch(each -> each.following().untouched());
    }

    private static void needSaidByStaff(@Nullable Noted no) {
        if (no != null && no.by() == null) throw new PathwayRefusal.SaidByPerson();
    }
}
