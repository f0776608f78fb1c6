package fr.pixemploi.pathway.plan.domain.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** Sessions that one may enter at any time, as dated ones. */
public final class PermanentEntry {
    private PermanentEntry() {}

    /**
     * The session on each Monday from a day on, as long as its own last day allows; it then lasts as many days.
     *
     * @param session its dates say from when to when one may be there
     * @param days how long one person is there; the first day counts
     * @param mondays how many at most
     */
    public static List<Session> dated(Session session, LocalDate from, int days, int mondays) {
        Dates open = session.dates();
        LocalDate earliest = from.isAfter(open.start()) ? from : open.start();
        LocalDate first = earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> monday.plusWeeks(1))
                .limit(mondays)
                .takeWhile(monday -> !monday.plusDays(days - 1L).isAfter(open.end()))
                .map(monday -> session.on(new Dates(
                        monday,
                        monday.plusDays(days - 1L),
                        open.hours(),
                        open.hoursAWeek(),
                        open.days(),
                        open.selfPaced())))
                .toList();
    }
}
