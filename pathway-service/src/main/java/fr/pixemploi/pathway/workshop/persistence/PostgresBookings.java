package fr.pixemploi.pathway.workshop.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bookings in PostgreSQL; that there are never more than seats is a constraint of the session that counts them. */
@ApplicationScoped
class PostgresBookings implements Bookings {
    private static final String BOOKING = """
            select b.*, case when b.state = 'waiting' then (select count(*) from seat_booking before
                where before.session_id = b.session_id and before.state = 'waiting' and before.arrival <= b.arrival) else 0 end as place
            from seat_booking b where b.state <> 'left'
            """;

    private final Sql sql;

    PostgresBookings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Booking> find(UUID step) {
        return sql.query(BOOKING + " and b.step_id = ?", step).optional(PostgresBookings::read);
    }

    @Override
    public Optional<Booking> find(UUID session, Collection<UUID> person) {
        return sql.query(
                        BOOKING + " and b.session_id = ? and b.beneficiary_id = any (?) order by b.arrival limit 1",
                        session,
                        Sql.uuids(person))
                .optional(PostgresBookings::read);
    }

    @Override
    public Optional<Seat> seat(UUID id) {
        return sql.query(
                        "select step_id, session_id from seat_booking where id = ? and state in ('booked', 'left')", id)
                .optional(row -> new Seat(row.uuid("step_id"), row.uuid("session_id")));
    }

    @Override
    public void add(New booking, Booking.State state, Instant since) {
        sql.update(
                """
                insert into seat_booking (step_id, session_id, beneficiary_id, structure_id, state, since) values (?, ?, ?, ?, ?, ?)
                on conflict (step_id) do update set state = excluded.state, since = excluded.since, arrival = default
                where seat_booking.state = 'left'
                """,
                booking.step(),
                booking.session(),
                booking.beneficiary(),
                booking.structure(),
                Sql.lowerCase(state),
                since);
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.update("update seat_booking set step_id = ? where step_id = ?", to, from);
    }

    @Override
    public void keepTold(UUID step) {
        sql.update("update seat_booking set attendance_told = true where step_id = ?", step);
    }

    @Override
    public boolean remove(UUID step) {
        return sql.updateOne(
                        "update seat_booking set state = 'left' where step_id = ? and attendance_told and state <> 'left'",
                        step)
                || sql.updateOne("delete from seat_booking where step_id = ? and not attendance_told", step);
    }

    @Override
    public List<UUID> promote(UUID session, LocalDate today) {
        return steps("""
                update seat_booking set state = 'booked' where step_id in (
                  select step_id from seat_booking where session_id = ? and state = 'waiting' order by arrival
                  limit (select coalesce(max(seats - booked), 0) from own_session where id = ? and not cancelled and ends_on >= ?))
                returning step_id
                """, session, session, today);
    }

    @Override
    public List<UUID> cancel(UUID session) {
        return steps(
                "update seat_booking set state = 'cancelled' where session_id = ? and state <> 'left' returning step_id",
                session);
    }

    private List<UUID> steps(String statement, Object... arguments) {
        return sql.query(statement, arguments).list(row -> row.uuid("step_id"));
    }

    @Override
    public boolean anyOf(UUID session) {
        return sql.query("select 1 from seat_booking where session_id = ? and state <> 'left' limit 1", session)
                .exists();
    }

    @Override
    public int countOfOthers(UUID session, UUID structure) {
        return sql.query(
                        "select count(*) as others from seat_booking where session_id = ? and structure_id <> ? and state in ('booked', 'waiting')",
                        session,
                        structure)
                .one(row -> row.integer("others"));
    }

    @Override
    public List<Booking> ofSession(UUID session, @Nullable Long after, int limit) {
        return sql.query(
                        BOOKING
                                + " and b.session_id = ? and b.state <> 'cancelled' and b.arrival > ? order by b.arrival limit ?",
                        session,
                        after == null ? 0L : after,
                        limit)
                .list(PostgresBookings::read);
    }

    @Override
    public List<UUID> sessionsOf(Set<UUID> people) {
        return sql.query(
                        "select distinct session_id from seat_booking where beneficiary_id = any (?) order by session_id",
                        Sql.uuids(people))
                .list(row -> row.uuid("session_id"));
    }

    @Override
    public void removeOf(Set<UUID> people, UUID session) {
        sql.update(
                "delete from seat_booking where session_id = ? and beneficiary_id = any (?)",
                session,
                Sql.uuids(people));
    }

    private static Booking read(Row row) {
        return new Booking(
                row.uuid("id"),
                row.uuid("step_id"),
                row.uuid("session_id"),
                row.uuid("beneficiary_id"),
                row.uuid("structure_id"),
                row.lowerCase("state", Booking.State.class),
                row.integer("place"),
                row.bigint("arrival"),
                row.instant("since"));
    }
}
