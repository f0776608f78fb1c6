package fr.pixemploi.pathway.pathway.application.step;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.pathway.application.ChangePathway;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in who was there and for how long, as a training body lists it. A line that cannot be taken is told, and the others are kept. */
@ApplicationScoped
public class RecordAttendance {
    private final Pathways pathways;
    private final ChangePathway change;
    private final Clock clock;

    RecordAttendance(Pathways pathways, ChangePathway change, Clock clock) {
        this.pathways = pathways;
        this.change = change;
        this.clock = clock;
    }

    /**
     * @param hours in all, so far
     * @param left why the person left; null when they did not
     * @param completed whether the person went through to the end
     */
    public record Line(UUID stepId, int hours, @Nullable PartingReason left, boolean completed) {}

    /** What came of a line. */
    public enum Outcome {
        RECORDED,
        UNCHANGED,
        /** No step of a pathway of the structure. */
        NOT_FOUND,
        /** The step or its pathway is over: only the hours were taken. */
        OVER
    }

    /**
     * @param lines each of another step
     * @return an outcome for each, in their order
     * @throws PathwayRefusal when the caller has no part in the structure
     */
    public List<Outcome> handle(Caller caller, UUID structure, List<Line> lines) {
        boolean partner =
                caller.has(StructureRole.PARTNER, structure) && caller.scopes().contains("profile:write");
        if (!partner && !caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new PathwayRefusal.NotThere();
        Viewer viewer = new Viewer(Set.of(), Set.of(structure));
        Noted noted = new Noted(clock.instant(), caller.subject());
        // Each by itself: a list holds no pathway while it waits for another, and what was taken stays.
        return lines.stream()
                .map(line -> QuarkusTransaction.requiringNew().call(() -> take(line, viewer, noted)))
                .toList();
    }

    private Outcome take(Line line, Viewer viewer, Noted noted) {
        return pathways.holdByStep(line.stepId(), viewer)
                .map(pathway -> take(line, pathway, noted))
                .orElse(Outcome.NOT_FOUND);
    }

    private Outcome take(Line line, Pathway before, Noted noted) {
        UUID step = line.stepId();
        Pathway after = change.keep(before.attend(step, line.hours(), noted));
        try {
            if (line.left() != null) after = change.keep(after.leave(step, line.left(), noted));
            if (line.completed()) after = change.keep(after.complete(step, noted));
        } catch (PathwayRefusal.Over | PathwayRefusal.StepOver over) {
            return Outcome.OVER;
        }
        return after.version() == before.version() ? Outcome.UNCHANGED : Outcome.RECORDED;
    }
}
