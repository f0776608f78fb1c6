package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
        RECORDED("recorded"),
        UNCHANGED("unchanged"),
        /** No step of a pathway of the structure. */
        NOT_FOUND("not-found"),
        /** The step or its pathway is over: only the hours were taken. */
        OVER("over");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** Name in interfaces. */
        public String code() {
            return code;
        }
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
        Instant now = clock.instant();
        // Each by itself: a list holds no pathway while it waits for another, and what was taken stays.
        return lines.stream()
                .map(line -> QuarkusTransaction.requiringNew().call(() -> take(line, viewer, now)))
                .toList();
    }

    private Outcome take(Line line, Viewer viewer, Instant now) {
        return pathways.holdByStep(line.stepId(), viewer)
                .map(pathway -> take(line, pathway, now))
                .orElse(Outcome.NOT_FOUND);
    }

    private Outcome take(Line line, Pathway before, Instant now) {
        UUID step = line.stepId();
        Pathway after = change.keep(before.attend(step, line.hours(), now));
        try {
            if (line.left() != null) after = change.keep(after.leave(step, line.left(), now));
            if (line.completed()) after = change.keep(after.complete(step, now));
        } catch (PathwayRefusal.Over | PathwayRefusal.StepOver over) {
            return Outcome.OVER;
        }
        return after.version() == before.version() ? Outcome.UNCHANGED : Outcome.RECORDED;
    }
}
