package fr.pixemploi.certification.letter.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.certification.letter.domain.LetterEnd;
import fr.pixemploi.certification.letter.domain.NoticeKind;
import fr.pixemploi.certification.letter.domain.NoticeLetter;
import fr.pixemploi.certification.letter.domain.NoticeLetters;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters to candidates in PostgreSQL; their addresses stay with the candidates. */
@ApplicationScoped
class PostgresNoticeLetters implements NoticeLetters {
    private final Sql sql;

    PostgresNoticeLetters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Recipient> recipients(UUID sessionId) {
        return sql.query("""
                        select candidate_id, email from convocation_recipient
                        where session_id = ? and not cancelled order by candidate_id
                        """, sessionId).list(PostgresNoticeLetters::recipient);
    }

    @Override
    public Optional<Recipient> recipient(UUID sessionId, UUID candidateId) {
        return sql.query(
                        "select candidate_id, email from convocation_recipient where session_id = ? and candidate_id = ?",
                        sessionId,
                        candidateId)
                .optional(PostgresNoticeLetters::recipient);
    }

    private static Recipient recipient(Row row) {
        return new Recipient(row.uuid("candidate_id"), row.text("email"));
    }

    @Override
    public boolean note(UUID id, Recipient to, UUID sessionId, UUID said, NoticeKind kind, Instant now) {
        return sql.updateOne(
                """
                insert into notice_letter (id, candidate_id, session_id, said, address, kind, state, noted_at)
                select :id, :candidate, :session, :said, :address, :kind, 'waiting', :now
                where not exists (
                  select from (
                    select said, address from notice_letter
                    where candidate_id = :candidate and session_id = :session and kind = :kind and state not in ('withheld', 'failed')
                    order by noted_at desc, id desc limit 1) last
                  where last.said = :said and last.address = :address)
                """,
                named("id", id)
                        .and("candidate", to.candidateId())
                        .and("session", sessionId)
                        .and("said", said)
                        .and("address", UUID.nameUUIDFromBytes(to.email().getBytes(StandardCharsets.UTF_8)))
                        .and("kind", Sql.lowerCase(kind))
                        .and("now", now));
    }

    @Override
    public Optional<NoticeLetter> hold(UUID id) {
        return sql
                .query("""
                        select n.session_id, n.said, n.kind, n.state = 'sending' as begun, r.email,
                               coalesce(r.session_id = n.session_id and not r.cancelled, false) as is_candidate
                        from notice_letter n left join convocation_recipient r on r.candidate_id = n.candidate_id
                        where n.id = ? and n.ended_at is null
                        for update of n
                        """, id)
                .list(row -> new NoticeLetter(
                        id,
                        row.uuid("session_id"),
                        row.uuid("said"),
                        row.lowerCase("kind", NoticeKind.class),
                        row.textOrNull("email"),
                        row.truth("is_candidate"),
                        row.truth("begun")))
                .stream()
                .findFirst();
    }

    @Override
    public void begin(UUID id, Instant now) {
        sql.update("update notice_letter set state = 'sending', reason = null, tried_at = ? where id = ?", now, id);
    }

    @Override
    public void putBack(UUID id, String reason) {
        sql.update(
                "update notice_letter set state = 'waiting', reason = ? where id = ? and state = 'sending'",
                reason,
                id);
    }

    @Override
    public void giveUpWaiting(Instant notedBefore, Instant now) {
        sql.update(
                "update notice_letter set state = 'unsure', reason = null, ended_at = ? where state = 'waiting' and noted_at < ?",
                now,
                notedBefore);
    }

    @Override
    public void end(UUID id, LetterEnd how, @Nullable String reason, Instant now) {
        // Whoever seemed dead over it knows better than who found it so.
        sql.update("""
                update notice_letter set state = ?, reason = ?, ended_at = ?
                where id = ? and state in ('waiting', 'sending', 'unsure')
                """, Sql.lowerCase(how), reason, now, id);
    }
}
