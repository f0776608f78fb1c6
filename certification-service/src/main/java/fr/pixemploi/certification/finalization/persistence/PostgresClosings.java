package fr.pixemploi.certification.finalization.persistence;

import fr.pixemploi.certification.finalization.domain.Absentee;
import fr.pixemploi.certification.finalization.domain.ClosingDeclaration;
import fr.pixemploi.certification.finalization.domain.Closings;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declarations and absences in PostgreSQL, in plain SQL: read with who was let in and which tests came back. */
@ApplicationScoped
class PostgresClosings implements Closings {
    private static final String COMMENTS_BEFORE = """
             from closing_declaration c join session_day d on d.id = c.session_id
            where c.comment is not null and d.starts_at at time zone d.time_zone < ?
            """;
    private static final String ABSENCES_BEFORE = """
             from absence a join enrolled_candidate e on e.id = a.candidate_id join session_day d on d.id = e.session_id
            where a.words is not null and d.starts_at at time zone d.time_zone < ?
            """;

    private final Sql sql;

    PostgresClosings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void declare(UUID session, ClosingDeclaration declaration) {
        sql.update(
                """
                insert into closing_declaration (session_id, attendance_signed, comment, declared_by, declared_at) values (?, ?, ?, ?, ?)
                on conflict (session_id) do update set attendance_signed = excluded.attendance_signed, comment = excluded.comment,
                  declared_by = excluded.declared_by, declared_at = excluded.declared_at
                """,
                session,
                declaration.attendanceSigned(),
                declaration.comment(),
                declaration.by(),
                declaration.at());
    }

    @Override
    public Optional<ClosingDeclaration> declared(UUID session) {
        return sql.query(
                        "select attendance_signed, comment, declared_by, declared_at from closing_declaration where session_id = ?",
                        session)
                .optional(row -> new ClosingDeclaration(
                        row.truth("attendance_signed"),
                        row.textOrNull("comment"),
                        row.text("declared_by"),
                        row.instant("declared_at")));
    }

    @Override
    public void explain(UUID candidate, Absentee.Reason reason) {
        sql.update("""
                insert into absence (candidate_id, reason, words, said_by, said_at) values (?, ?, ?, ?, ?)
                on conflict (candidate_id) do update set reason = excluded.reason, words = excluded.words,
                  said_by = excluded.said_by, said_at = excluded.said_at
                """, candidate, reason.code(), reason.words(), reason.by(), reason.at());
    }

    @Override
    public List<Absentee> absentees(UUID session) {
        return sql.query("""
                        select c.id, c.number, a.reason, a.words, a.said_by, a.said_at
                        from enrolled_candidate c left join absence a on a.candidate_id = c.id
                        where c.session_id = ? and c.authorisation_id is null
                          and not exists (select from returned_sitting s where s.candidate_id = c.id)
                        order by c.number
                        """, session).list(row -> new Absentee(row.uuid("id"), row.integer("number"), reason(row)));
    }

    private static Absentee.@Nullable Reason reason(Row row) {
        String code = row.textOrNull("reason");
        return code == null
                ? null
                : new Absentee.Reason(code, row.textOrNull("words"), row.text("said_by"), row.instant("said_at"));
    }

    @Override
    public long countWords(Instant before) {
        return count(COMMENTS_BEFORE, before) + count(ABSENCES_BEFORE, before);
    }

    private long count(String those, Instant before) {
        return sql.query("select count(*) as count" + those, before).one(row -> row.bigint("count"));
    }

    @Override
    public int forgetWords(Instant before) {
        return sql.update(
                        "update closing_declaration set comment = null where session_id = any (array(select c.session_id"
                                + COMMENTS_BEFORE + " limit 1000))",
                        before)
                + sql.update(
                        "update absence set words = null where candidate_id = any (array(select a.candidate_id"
                                + ABSENCES_BEFORE + " limit 1000))",
                        before);
    }

    @Override
    public boolean isEnrolled(UUID session, UUID candidate) {
        return sql.query("select 1 from enrolled_candidate where session_id = ? and id = ?", session, candidate)
                .exists();
    }

    @Override
    public long incidents(UUID session) {
        return sql.query("select incidents from session_incidents where session_id = ?", session)
                .optional(row -> row.bigint("incidents"))
                .orElse(0L);
    }
}
