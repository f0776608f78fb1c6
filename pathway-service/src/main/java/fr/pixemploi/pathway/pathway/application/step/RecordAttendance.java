package fr.pixemploi.pathway.pathway.application.step;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.pathway.application.ChangePathway;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.workshop.application.ReadBookings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in who was there and for how long, as a training body lists it. A line that cannot be taken is told, and the others are kept. */
@ApplicationScoped
public class RecordAttendance {
    private final Pathways pathways;
    private final ChangePathway change;
    private final ReadBookings register;
    private final Clock clock;

    RecordAttendance(Pathways pathways, ChangePathway change, ReadBookings register, Clock clock) {
        this.pathways = pathways;
        this.change = change;
        this.register = register;
        this.clock = clock;
    }

    /** Whose attendance it is. */
    public sealed interface Whose {
        /** Of a pathway of the structure. */
        record Step(UUID id) implements Whose {}

        /** A seat in a workshop that the structure offers, whoever sent the person. */
        record Seat(UUID booking) implements Whose {}
    }

    /**
     * @param hours in all, so far
     * @param left why the person left; null when they did not
     * @param completed whether the person went through to the end
     */
    public record Line(Whose whose, int hours, @Nullable PartingReason left, boolean completed) {}

    /** What came of a line. */
    public enum Outcome {
        RECORDED,
        UNCHANGED,
        /** No step of a pathway of the structure, nor seat in a workshop of it; who waits has none. */
        NOT_FOUND,
        /** The session of the seat has yet to begin: nothing was taken. */
        NOT_BEGUN,
        /** More hours than the step has: nothing was taken. */
        TOO_MANY_HOURS,
        /** The step or its pathway is over: only the hours were taken. */
        OVER,
        /** Its session has not begun, and so is not done: only the hours were taken. */
        TO_COME
    }

    /**
     * @param lines each of another step or seat
     * @return an outcome for each, in their order
     * @throws PathwayRefusal when the caller has no part in the structure
     */
    public List<Outcome> handle(Caller caller, UUID structure, List<Line> lines) {
        boolean partner =
                caller.has(StructureRole.PARTNER, structure) && caller.scopes().contains("profile:write");
        if (!partner && !caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new PathwayRefusal.NotThere();
        Noted noted = new Noted(clock.instant(), caller.subject());
        // Each by itself: a list holds no pathway while it waits for another, and what was taken stays.
        return lines.stream().map(line -> alone(line, structure, noted)).toList();
    }

    private Outcome alone(Line line, UUID structure, Noted noted) {
        return QuarkusTransaction.requiringNew()
                .call(() -> take(line, structure, noted))
                .orElseGet(() -> alone(line, structure, noted));
    }

    /** Empty when the seat went over to another step before the pathway was held: then all begins anew. */
    private Optional<Outcome> take(Line line, UUID structure, Noted noted) {
        return switch (line.whose()) {
            case Whose.Step step ->
                Optional.of(pathways.holdByStep(step.id(), new Viewer(Set.of(), Set.of(structure)))
                        .map(pathway -> take(line, step.id(), pathway, noted))
                        .orElse(Outcome.NOT_FOUND));
            case Whose.Seat seat -> take(line, structure, seat.booking(), noted);
        };
    }

    private Optional<Outcome> take(Line line, UUID structure, UUID booking, Noted noted) {
        Optional<ReadBookings.Seat> seat = register.seat(structure, booking);
        if (seat.isEmpty()) return Optional.of(Outcome.NOT_FOUND);
        if (!seat.get().begun()) return Optional.of(Outcome.NOT_BEGUN);
        UUID step = seat.get().step();
        Optional<Pathway> held = pathways.holdByStep(step);
        // As it stands now that the pathway is held.
        if (!register.seat(structure, booking).equals(seat)) return Optional.empty();
        return Optional.of(held.map(pathway -> take(line, step, pathway, noted)).orElse(Outcome.NOT_FOUND));
    }

    private Outcome take(Line line, UUID step, Pathway before, Noted noted) {
        if (line.hours() > before.step(step).hours()) return Outcome.TOO_MANY_HOURS;
        Pathway after = change.keep(before.attend(step, line.hours(), noted));
        try {
            if (line.left() != null) after = change.keep(after.leave(step, line.left(), noted));
            if (line.completed()) after = change.keep(after.complete(step, noted));
        } catch (PathwayRefusal.Over | PathwayRefusal.StepOver over) {
            return Outcome.OVER;
        } catch (PathwayRefusal.NotBegun early) {
            return Outcome.TO_COME;
        }
        return after.version() == before.version() ? Outcome.UNCHANGED : Outcome.RECORDED;
    }
}
