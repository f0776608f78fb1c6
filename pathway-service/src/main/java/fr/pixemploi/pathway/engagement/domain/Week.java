package fr.pixemploi.pathway.engagement.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hours of training in one week, beside what is asked. Told, and nothing follows from it: fewer hours are never a reason to refuse a
 * training, nor more one to choose it.
 *
 * @param monday when the week of ISO 8601 begins
 * @param hours nobody knows the days of courses, so that they are spread evenly from first to last, in whole hours that add up to those of
 *     each
 * @param asked null when nothing is
 */
public record Week(LocalDate monday, int hours, @Nullable Integer asked) {
    private static final int LENGTH = 7;
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.FRANCE);

    /** What takes hours from its first day to its last. */
    public record Stretch(LocalDate first, LocalDate last, int hours) {
        private long daysUpTo(LocalDate day) {
            return ChronoUnit.DAYS.between(first, day) + 1;
        }
    }

    /** Those in which a stretch is, one after the other. */
    public static List<Week> of(List<Stretch> stretches, Engagement engagement, List<AskedHours> asked) {
        SortedMap<LocalDate, Integer> hours = new TreeMap<>();
        stretches.forEach(stretch -> spread(stretch, hours));
        return hours.entrySet().stream()
                .map(week -> new Week(week.getKey(), week.getValue(), asked(engagement, week.getKey(), asked)))
                .toList();
    }

    /** As ISO 8601 writes it, such as 2026-W50. */
    public String code() {
        return ISO.format(monday);
    }

    private static void spread(Stretch stretch, SortedMap<LocalDate, Integer> hours) {
        long days = stretch.daysUpTo(stretch.last());
        int before = 0;
        for (LocalDate monday = monday(stretch.first());
                !monday.isAfter(stretch.last());
                monday = monday.plusDays(LENGTH)) {
            LocalDate sunday = monday.plusDays(LENGTH - 1L);
            LocalDate last = sunday.isBefore(stretch.last()) ? sunday : stretch.last();
            int upTo = Math.toIntExact(Math.round((double) stretch.hours() * stretch.daysUpTo(last) / days));
            hours.merge(monday, upTo - before, Integer::sum);
            before = upTo;
        }
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
