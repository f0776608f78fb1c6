package fr.pixemploi.certification.day.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sessions of a centre, by day. */
public interface DaySessions {
    /** Those that start on that day on the clock of their venue, in the order in which they start there. */
    List<DaySession> of(UUID centreId, LocalDate day);
}
