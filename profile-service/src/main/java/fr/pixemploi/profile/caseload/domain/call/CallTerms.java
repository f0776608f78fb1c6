package fr.pixemploi.profile.caseload.domain.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Rules as they apply in one structure at a moment.
 *
 * @param reminderDays after which an invitation is unanswered there
 */
public record CallTerms(CallRules rules, int reminderDays, ZoneId zone, Instant now) {
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
