package fr.pixemploi.certification.centre.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a centre may hold sessions of a certification, from a day to another, both included.
 *
 * @param lastDay null when no end was said
 * @param grantedBy account of the operator
 * @param end null unless it was ended before its time
 */
public record Accreditation(
        UUID id,
        UUID centreId,
        Certification certification,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Instant grantedAt,
        String grantedBy,
        @Nullable End end) {
    /**
     * That it was ended.
     *
     * @param lastDay on which it still holds; the day before it began when it never held
     * @param by account of the operator
     */
    public record End(LocalDate lastDay, String reason, Instant at, String by) {}

    /** @throws CentreRefusal.EndsBeforeItBegins when the last day is before the first */
    public Accreditation {
        if (lastDay != null && lastDay.isBefore(firstDay)) throw new CentreRefusal.EndsBeforeItBegins();
    }

    /** The last day on which it holds, whatever ends it; empty when none was said. */
    public Optional<LocalDate> lastDayOfAll() {
        if (end != null && (lastDay == null || end.lastDay().isBefore(lastDay))) return Optional.of(end.lastDay());
        return Optional.ofNullable(lastDay);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay)
                && lastDayOfAll().filter(last -> day.isAfter(last)).isEmpty();
    }

    /** Days on which it still holds, that one included; empty when no end was said, zero once it is over. */
    public OptionalLong daysLeft(LocalDate today) {
        return lastDayOfAll()
                .map(last -> OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(today, last) + 1)))
                .orElse(OptionalLong.empty());
    }

    /** The last day to ask for its renewal; empty when it has no end, or was ended. */
    public Optional<LocalDate> renewalBy(int months) {
        return end != null || lastDay == null ? Optional.empty() : Optional.of(lastDay.minusMonths(months));
    }

    /**
     * It holds no longer than that.
     *
     * @throws CentreRefusal.AlreadyEnded when it was ended before
     * @throws CentreRefusal.EndsAfterItsTime when it would be over by then anyway
     */
    public Accreditation ended(LocalDate on, String reason, Instant now, String by) {
        if (end != null) throw new CentreRefusal.AlreadyEnded();
        if (lastDay != null && !on.isBefore(lastDay)) throw new CentreRefusal.EndsAfterItsTime();
        LocalDate last = on.isBefore(firstDay) ? firstDay.minusDays(1) : on;
        return new Accreditation(
                id, centreId, certification, firstDay, lastDay, grantedAt, grantedBy, new End(last, reason, now, by));
    }
}
