package fr.pixemploi.certification.invigilation.persistence;

import fr.pixemploi.certification.invigilation.domain.DayCode;
import fr.pixemploi.certification.invigilation.domain.Door;
import fr.pixemploi.certification.invigilation.domain.Doors;
import fr.pixemploi.certification.invigilation.domain.SessionNumber;
import fr.pixemploi.certification.invigilation.domain.WatchedSession;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Doors in PostgreSQL, in plain SQL: written once, and read with the session that they belong to. */
@ApplicationScoped
class PostgresDoors implements Doors {
    private final Sql sql;

    PostgresDoors(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Door door) {
        sql.update(
                """
                insert into session_door (session_id, number, day_code, salt, rounds, hash, renewals) values (?, ?, ?, ?, ?, ?, ?)
                """,
                door.session(),
                door.number().value(),
                door.code().value(),
                door.told().salt(),
                door.told().rounds(),
                door.told().hash(),
                door.renewals());
    }

    @Override
    public void save(Door door) {
        sql.update(
                "update session_door set day_code = ?, salt = ?, rounds = ?, hash = ?, renewals = ? where session_id = ?",
                door.code().value(),
                door.told().salt(),
                door.told().rounds(),
                door.told().hash(),
                door.renewals(),
                door.session());
    }

    @Override
    public Optional<Door> find(UUID session) {
        return sql.query(
                        "select session_id, number, day_code, salt, rounds, hash, renewals from session_door where session_id = ?",
                        session)
                .optional(PostgresDoors::door);
    }

    @Override
    public Optional<Door> find(SessionNumber number) {
        return sql.query(
                        "select session_id, number, day_code, salt, rounds, hash, renewals from session_door where number = ?",
                        number.value())
                .optional(PostgresDoors::door);
    }

    @Override
    public boolean uses(SessionNumber number) {
        return sql.query("select 1 from session_door where number = ?", number.value())
                .exists();
    }

    @Override
    public Optional<WatchedSession> open(SessionNumber number) {
        return sql.query("""
                        select d.session_id, d.number, d.day_code, d.salt, d.rounds, d.hash, d.renewals, s.centre_id, s.starts_at, s.time_zone
                        from session_door d join session_day s on s.id = d.session_id
                        where d.number = ? and s.open
                        """, number.value())
                .optional(row -> new WatchedSession(
                        door(row),
                        row.uuid("centre_id"),
                        row.localTime("starts_at"),
                        ZoneId.of(row.text("time_zone"))));
    }

    private static Door door(Row row) {
        return new Door(
                row.uuid("session_id"),
                new SessionNumber(row.text("number")),
                new DayCode(row.text("day_code")),
                new Door.CodeHash(row.text("salt"), row.integer("rounds"), row.text("hash")),
                row.integer("renewals"));
    }
}
