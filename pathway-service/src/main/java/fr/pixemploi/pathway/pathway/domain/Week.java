package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.pathway.domain.engagement.AskedHours;
import fr.pixemploi.pathway.pathway.domain.engagement.Engagement;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a pathway in one week, beside what is asked. Told, and nothing follows from it: fewer hours are never a reason to refuse a
 * training, nor more one to choose it.
 *
 * @param monday when the week of ISO 8601 begins
 * @param hours of what may still be followed, and of what is done: as attended, where that was told. Nobody knows the days of courses, so
 *     that they are spread evenly from first to last, in whole hours that add up to those of the step
 * @param asked null when nothing is
 */
public record Week(LocalDate monday, int hours, @Nullable Integer asked) {
    private static final int LENGTH = 7;

    /** Those in which a step is, one after the other. */
    public static List<Week> of(Pathway pathway, List<AskedHours> asked) {
        SortedMap<LocalDate, Integer> hours = new TreeMap<>();
        for (PathwayStep step : pathway.steps()) if (counts(pathway, step)) spread(step, hours);
        return hours.entrySet().stream()
                .map(week ->
                        new Week(week.getKey(), week.getValue(), asked(pathway.engagement(), week.getKey(), asked)))
                .toList();
    }

    private static boolean counts(Pathway pathway, PathwayStep step) {
        return step.done()
                || (pathway.decision().open()
                        && step.following().open()
                        && !step.following().lost());
    }

    private static void spread(PathwayStep step, SortedMap<LocalDate, Integer> hours) {
        Integer attended = step.following().hoursAttended();
        int all = step.done() && attended != null ? attended : step.hours();
        long days = days(step, step.endsOn());
        int before = 0;
        for (LocalDate monday = monday(step.startsOn());
                !monday.isAfter(step.endsOn());
                monday = monday.plusDays(LENGTH)) {
            LocalDate sunday = monday.plusDays(LENGTH - 1L);
            LocalDate last = sunday.isBefore(step.endsOn()) ? sunday : step.endsOn();
            int upTo = Math.toIntExact(Math.round((double) all * days(step, last) / days));
            hours.merge(monday, upTo - before, Integer::sum);
            before = upTo;
        }
    }

    private static long days(PathwayStep step, LocalDate last) {
        return ChronoUnit.DAYS.between(step.startsOn(), last) + 1;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static @Nullable Integer asked(Engagement engagement, LocalDate monday, List<AskedHours> asked) {
        return switch (engagement) {
            case Engagement.Adapted adapted -> adapted.weeklyHours();
            case Engagement.Waived waived -> null;
            case Engagement.Usual usual ->
                asked.stream()
                        .filter(each -> each.holdsOn(monday))
                        .findFirst()
                        .map(AskedHours::weeklyHours)
                        .orElse(null);
        };
    }
}
