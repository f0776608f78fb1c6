package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.live.domain.room.Attendance;
import fr.pixemploi.assessment.live.domain.room.Desk;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.Presence;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Desks in PostgreSQL. By SQL: made where there is none, and each sign of a page is one statement without a lock before it. */
@ApplicationScoped
class PostgresDesks implements Desks {
    private final Sql sql;

    PostgresDesks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Desk lock(UUID candidate, UUID session) {
        sql.update(
                "insert into live_desk (candidate_id, session_id) values (?, ?) on conflict do nothing",
                candidate,
                session);
        return sql.query("""
                        select interrupted_at, resume_asked_at, present_at, present_by, seen_at, focused, device, revision from live_desk
                        where candidate_id = ? for update
                        """, candidate)
                .one(row -> new Desk(
                        candidate,
                        session,
                        row.instantOrNull("interrupted_at"),
                        row.instantOrNull("resume_asked_at"),
                        attendance(row),
                        presence(row),
                        row.bigint("revision")));
    }

    private static @Nullable Attendance attendance(Row row) {
        Instant at = row.instantOrNull("present_at");
        return at == null ? null : new Attendance(at, row.text("present_by"));
    }

    /** The last sign of a desk; null where none came, or there is no desk. */
    static @Nullable Presence presence(Row row) {
        Instant seen = row.instantOrNull("seen_at");
        return seen == null ? null : new Presence(seen, row.truth("focused"), row.textOrNull("device"));
    }

    @Override
    public void save(Desk desk) {
        Attendance attendance = desk.attendance();
        sql.update(
                "update live_desk set interrupted_at = ?, resume_asked_at = ?, present_at = ?, present_by = ?, revision = ? where candidate_id = ?",
                desk.interruptedAt(),
                desk.resumeAskedAt(),
                attendance == null ? null : attendance.at(),
                attendance == null ? null : attendance.by(),
                desk.revision(),
                desk.candidate());
    }

    @Override
    public void remove(UUID candidate) {
        sql.update("delete from live_desk where candidate_id = ?", candidate);
    }

    @Override
    public void seen(UUID candidate, UUID session, Presence presence) {
        sql.update("""
                insert into live_desk (candidate_id, session_id, seen_at, focused, device) values (?, ?, ?, ?, ?)
                on conflict (candidate_id) do update set seen_at = excluded.seen_at, focused = excluded.focused,
                  device = coalesce(excluded.device, live_desk.device)
                """, candidate, session, presence.at(), presence.focused(), presence.device());
    }
}
