package fr.pixemploi.pathway.workshop.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import fr.pixemploi.pathway.workshop.domain.OwnSessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of own offers in PostgreSQL. */
@ApplicationScoped
class PostgresOwnSessions implements OwnSessions {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresOwnSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(OwnSession session) {
        OwnSession.Plan plan = session.plan();
        sql.update(
                """
                insert into own_session (id, offer_id, starts_on, ends_on, hours, hours_a_week, seats, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                session.id(),
                session.offerId(),
                plan.startsOn(),
                plan.endsOn(),
                plan.hours(),
                plan.hoursAWeek(),
                plan.seats(),
                session.version());
    }

    @Override
    public void change(OwnSession session) {
        OwnSession.Plan plan = session.plan();
        sql.update(
                """
                update own_session set starts_on = ?, ends_on = ?, hours = ?, hours_a_week = ?, seats = ?, cancelled = ?, version = ?
                where id = ?
                """,
                plan.startsOn(),
                plan.endsOn(),
                plan.hours(),
                plan.hoursAWeek(),
                plan.seats(),
                session.cancelled(),
                session.version(),
                session.id());
    }

    @Override
    public Optional<OwnSession> find(UUID id) {
        return sql.query("select * from own_session where id = ?", id).optional(PostgresOwnSessions::read);
    }

    @Override
    public Optional<OwnSession> hold(UUID id) {
        return sql.query("select * from own_session where id = ? for no key update", id)
                .optional(PostgresOwnSessions::read);
    }

    @Override
    public List<UUID> known(Collection<UUID> ids) {
        return sql.query("select id from own_session where id = any (?) order by id", Sql.uuids(ids))
                .list(row -> row.uuid("id"));
    }

    @Override
    public List<UUID> hold(Collection<UUID> ids) {
        return sql.query("select id from own_session where id = any (?) order by id for no key update", Sql.uuids(ids))
                .list(row -> row.uuid("id"));
    }

    @Override
    public int countComing(UUID offer, LocalDate today) {
        return sql.query(
                        "select count(*) as sessions from own_session where offer_id = ? and not cancelled and ends_on >= ?",
                        offer,
                        today)
                .one(row -> row.integer("sessions"));
    }

    @Override
    public int countEver(UUID offer) {
        return sql.query("select count(*) as sessions from own_session where offer_id = ?", offer)
                .one(row -> row.integer("sessions"));
    }

    @Override
    public List<OwnSession> holdComing(UUID offer, LocalDate today) {
        return sql.query(
                        "select * from own_session where offer_id = ? and not cancelled and ends_on >= ? order by id for no key update",
                        offer,
                        today)
                .list(PostgresOwnSessions::read);
    }

    @Override
    public List<OwnSession> ofOffer(UUID offer, @Nullable UUID after, int limit) {
        return sql.query(
                        "select * from own_session where offer_id = ? and id > ? order by id limit ?",
                        offer,
                        after == null ? FIRST : after,
                        limit)
                .list(PostgresOwnSessions::read);
    }

    private static OwnSession read(Row row) {
        return OwnRows.session(row, "");
    }
}
