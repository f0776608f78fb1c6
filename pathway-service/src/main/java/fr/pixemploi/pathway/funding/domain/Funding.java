package fr.pixemploi.pathway.funding.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for training in a person's place.
 *
 * @param financers keys of LHEO's table of financers whose sessions it buys
 * @param statuses one of which a person must have
 * @param until last day on which it holds; null while nobody ended it
 */
public record Funding(
        String code,
        String french,
        Set<String> financers,
        Set<String> statuses,
        LocalDate from,
        @Nullable LocalDate until) {
    /**
     * What a person may be that fundings ask for.
     *
     * @param easy in easy French, as the person says it
     */
    public record Status(String code, String french, String easy) {}

    public Funding {
        financers = Set.copyOf(financers);
        statuses = Set.copyOf(statuses);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
