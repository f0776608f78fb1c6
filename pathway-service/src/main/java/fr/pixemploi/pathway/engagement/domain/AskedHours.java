package fr.pixemploi.pathway.engagement.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours of activity a week that are asked of everybody with a contrat d'engagement.
 *
 * @param until last day on which that holds; null while nobody ended it
 */
public record AskedHours(
        int weeklyHours, LocalDate from, @Nullable LocalDate until) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
