package fr.pixemploi.profile.staff.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which a colleague is away, the first and the last one included, by the clock of the structure.
 *
 * @param replacedBy the colleague who looks after their people meanwhile
 */
public record Absence(LocalDate from, LocalDate until, UUID replacedBy) {
    public Absence {
        if (until.isBefore(from)) throw new IllegalArgumentException("an absence ends after it begins");
    }
}
