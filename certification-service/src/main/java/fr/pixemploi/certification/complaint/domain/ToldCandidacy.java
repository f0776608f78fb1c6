package fr.pixemploi.certification.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidacy that somebody may complain about.
 *
 * @param zone of the session
 * @param toldAt when its results came out last; null while none are
 */
public record ToldCandidacy(
        UUID candidateId,
        UUID beneficiaryId,
        ZoneId zone,
        @Nullable Instant toldAt) {
    /** @param months from the day of the publication; the last day is one of them */
    public void requireInTime(Instant now, int months) {
        if (toldAt == null) throw new ComplaintRefusal.NothingPublished();
        LocalDate lastDay = LocalDate.ofInstant(toldAt, zone).plusMonths(months);
        if (LocalDate.ofInstant(now, zone).isAfter(lastDay)) throw new ComplaintRefusal.TooLate(lastDay);
    }
}
