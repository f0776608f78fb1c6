package fr.pixemploi.pathway.calendar.domain;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a pathway in a calendar: whole days, since nobody knows the hours of the day. Nothing of a result: calendars lie open on phones
 * and at those who keep them.
 *
 * @param id of the step: the same for good, so that programs change what they showed
 * @param sequence the pathway's version
 * @param changedAt when the pathway last changed
 * @param endsOn last day
 * @param hours in all
 * @param body null, as where, when nobody said
 * @param where the address, else the town
 * @param asksAddress whether there is an address that nobody told
 */
public record CalendarEntry(
        UUID id,
        long sequence,
        Instant changedAt,
        State state,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        @Nullable String body,
        @Nullable String where,
        boolean asksAddress) {
    /** How sure it is. */
    public enum State {
        /** There is a place. */
        CONFIRMED,
        TENTATIVE,
        /** The person waits for a place. */
        WAITING,
        /** It does not take place for this person; told, so that programs take it out. */
        CANCELLED
    }

    /** One of each step that is not done and has days of its own: an example of days is none. */
    public static List<CalendarEntry> of(Pathway pathway) {
        return pathway.steps().stream()
                .filter(step -> step.dated() && !step.done())
                .map(step -> of(pathway, step))
                .toList();
    }

    private static CalendarEntry of(Pathway pathway, PathwayStep step) {
        PathwayStep.Offered offered = step.offered();
        return new CalendarEntry(
                step.id(),
                pathway.version(),
                pathway.changedAt(),
                state(pathway, step),
                step.title(),
                step.startsOn(),
                step.endsOn(),
                step.hours(),
                offered == null ? null : offered.body(),
                offered == null ? null : where(offered),
                offered != null && offered.address() == null && !"remote".equals(offered.mode()));
    }

    private static @Nullable String where(PathwayStep.Offered offered) {
        return offered.address() == null ? offered.town() : offered.address();
    }

    private static State state(Pathway pathway, PathwayStep step) {
        // Refused by the training body, it is open and the person has nowhere to go.
        if (!pathway.decision().open()
                || !step.following().open()
                || step.following().lost()) return State.CANCELLED;
        return switch (step.following().enrolment()) {
            case ENROLLED -> State.CONFIRMED;
            case WAITING -> State.WAITING;
            case NONE, REFUSED, CANCELLED -> State.TENTATIVE;
        };
    }
}
