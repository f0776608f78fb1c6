package fr.pixemploi.certification.booking.persistence;

import fr.pixemploi.certification.booking.domain.Booking;
import fr.pixemploi.certification.booking.domain.BookingRefusal;
import fr.pixemploi.certification.booking.domain.Bookings;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bookings in PostgreSQL. */
@ApplicationScoped
class PostgresBookings implements Bookings, PanacheRepositoryBase<BookingRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String LAPSE = """
            update booking set state = 'lapsed', ended_at = lapses_at, first_name = null, last_name = null, usage_name = null,
              sex = null, birth_date = null, birth_city = null, birth_postal_code = null, birth_insee_code = null,
              birth_country = null
            """;

    private static final String CANCEL = """
            update booking set state = 'cancelled', ended_at = ?, decided_by = null, first_name = null, last_name = null,
              usage_name = null, sex = null, birth_date = null, birth_city = null, birth_postal_code = null, birth_insee_code = null,
              birth_country = null
            """;

    private final PersonAliases aliases;
    private final Sql sql;

    PostgresBookings(PersonAliases aliases, Sql sql) {
        this.aliases = aliases;
        this.sql = sql;
    }

    @Override
    public void add(Booking booking) {
        try {
            persist(BookingRow.of(booking));
            sql.flush();
        } catch (ViolatedConstraint e) {
            if (e.constraint().equals("one_standing_booking_per_person_and_session"))
                throw new BookingRefusal.AlreadyBooked();
            throw e;
        }
    }

    @Override
    public void end(Booking booking) {
        findById(booking.id()).become(booking);
    }

    @Override
    public Optional<Booking> ofSession(UUID id, UUID sessionId) {
        return find("id = ?1 and sessionId = ?2", id, sessionId)
                .firstResultOptional()
                .map(this::asItIs);
    }

    @Override
    public Optional<Booking> ofPerson(UUID id, UUID beneficiaryId) {
        return find("id = ?1 and beneficiaryId in ?2", id, aliases.idsOf(beneficiaryId))
                .firstResultOptional()
                .map(this::asItIs);
    }

    /** Whatever this transaction read of it before it held the session. */
    private Booking asItIs(BookingRow row) {
        getEntityManager().refresh(row);
        return row.toBooking();
    }

    @Override
    public int accepted(UUID sessionId) {
        return Math.toIntExact(count("sessionId = ?1 and state = 'accepted'", sessionId));
    }

    @Override
    public boolean stands(UUID sessionId, UUID beneficiaryId) {
        return count(
                        "sessionId = ?1 and beneficiaryId in ?2 and state in ('waiting', 'accepted')",
                        sessionId,
                        aliases.idsOf(beneficiaryId))
                > 0;
    }

    @Override
    public List<Booking> ofSession(UUID sessionId, @Nullable UUID after, int limit) {
        return find("sessionId = ?1 and id > ?2 order by id", sessionId, after == null ? FIRST : after)
                .range(0, limit - 1)
                .stream()
                .map(BookingRow::toBooking)
                .toList();
    }

    @Override
    public List<Booking> ofPerson(UUID beneficiaryId, @Nullable UUID after, int limit) {
        return find(
                        "beneficiaryId in ?1 and id > ?2 order by id",
                        aliases.idsOf(beneficiaryId),
                        after == null ? FIRST : after)
                .range(0, limit - 1)
                .stream()
                .map(BookingRow::toBooking)
                .toList();
    }

    @Override
    public int lapse(Instant now) {
        // Passes over what somebody holds, and so waits for nobody who may wait for it.
        return sql.update(LAPSE + """
                where id in (select id from booking where state = 'waiting' and lapses_at <= ? for update skip locked)
                """, now);
    }

    @Override
    public void lapse(UUID sessionId, Instant now) {
        sql.update(LAPSE + "where session_id = ? and state = 'waiting' and lapses_at <= ?", sessionId, now);
    }

    @Override
    public void cancel(UUID sessionId, Instant now) {
        sql.update(CANCEL + "where session_id = ? and state in ('waiting', 'accepted')", now, sessionId);
    }

    @Override
    public void cancel(UUID sessionId, UUID beneficiaryId, Instant now) {
        sql.update(
                CANCEL + "where session_id = ? and state = 'accepted' and beneficiary_id = any (?)",
                now,
                sessionId,
                Sql.uuids(aliases.idsOf(aliases.personOf(beneficiaryId))));
    }
}
