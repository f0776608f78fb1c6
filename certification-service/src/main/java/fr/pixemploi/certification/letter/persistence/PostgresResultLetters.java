package fr.pixemploi.certification.letter.persistence;

import fr.pixemploi.certification.letter.domain.LetterEnd;
import fr.pixemploi.certification.letter.domain.ResultFile;
import fr.pixemploi.certification.letter.domain.ResultKey;
import fr.pixemploi.certification.letter.domain.ResultLetter;
import fr.pixemploi.certification.letter.domain.ResultLetters;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters in PostgreSQL. The digest of an address is salted with its session: the same reader of two sessions is not seen in it. */
@ApplicationScoped
class PostgresResultLetters implements ResultLetters {
    private final Sql sql;

    PostgresResultLetters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> recipients(Collection<UUID> candidateIds) {
        return new LinkedHashSet<>(sql.query("""
                        select distinct email from result_recipient where candidate_id = any (?) order by email
                        """, Sql.uuids(candidateIds)).list(row -> row.text("email")));
    }

    @Override
    public boolean note(UUID id, UUID sessionId, String email, Instant now) {
        return sql.updateOne("""
                insert into result_letter (id, session_id, recipient_digest, state, noted_at)
                select ?, s.id, encode(sha256(convert_to(s.id::text || '/' || ?, 'UTF8')), 'hex'), 'waiting', ?
                from session_place s
                where s.id = ?
                on conflict do nothing
                """, id, email, now, sessionId);
    }

    @Override
    public Optional<ResultLetter> hold(UUID id) {
        return sql
                .query("""
                        select l.session_id, l.noted_at, l.state = 'sending' as begun,
                               (select min(r.email)
                                from result_recipient r
                                where r.session_id = l.session_id
                                  and encode(sha256(convert_to(r.session_id::text || '/' || r.email, 'UTF8')), 'hex')
                                      = l.recipient_digest) as email
                        from result_letter l
                        where l.id = ? and l.ended_at is null
                        for update of l
                        """, id)
                .list(row -> new ResultLetter(
                        id,
                        row.uuid("session_id"),
                        row.textOrNull("email"),
                        row.instant("noted_at"),
                        row.truth("begun")))
                .stream()
                .findFirst();
    }

    @Override
    public void begin(UUID id, ResultKey key, Instant now) {
        sql.update("""
                update result_letter set state = 'sending', reason = null, tried_at = ?, key_digest = ?, key_until = ?, reads_left = ?
                where id = ?
                """, now, key.digest(), key.until(), key.reads(), id);
    }

    @Override
    public Optional<UUID> withKey(String digest) {
        return sql.query("select id from result_letter where key_digest = ?", digest)
                .optional(row -> row.uuid("id"));
    }

    @Override
    public boolean countReading(UUID id, Instant now) {
        return sql.updateOne(
                "update result_letter set reads_left = reads_left - 1 where id = ? and reads_left > 0 and key_until > ?",
                id,
                now);
    }

    @Override
    public ResultFile file(UUID id) {
        UUID session = sql.query("select session_id from result_letter where id = ?", id)
                .one(row -> row.uuid("session_id"));
        return new ResultFile(id, session, sql.query("""
                        select e.beneficiary_id, e.number, e.last_name, e.first_name, pix.outcome as pix, clea.outcome as clea,
                          s.score_pix, s.level
                        from result_letter l
                        join result_recipient r on r.session_id = l.session_id
                          and encode(sha256(convert_to(r.session_id::text || '/' || r.email, 'UTF8')), 'hex') = l.recipient_digest
                        join enrolled_candidate e on e.id = r.candidate_id
                        join told_certification pix on pix.candidate_id = e.id and pix.certification = 'pix' and pix.outcome is not null
                        left join told_certification clea on clea.candidate_id = e.id and clea.certification = 'clea-numerique'
                        left join standing_result s on s.candidate_id = e.id
                        where l.id = ?
                        order by e.number
                        """, id).list(PostgresResultLetters::line));
    }

    private static ResultFile.Line line(Row row) {
        return new ResultFile.Line(
                row.uuidOrNull("beneficiary_id"),
                row.integer("number"),
                row.text("last_name"),
                row.text("first_name"),
                row.lowerCase("pix", Outcome.class),
                row.integerOrNull("score_pix"),
                row.textOrNull("level"),
                row.lowerCaseOrNull("clea", Outcome.class));
    }

    @Override
    public void putBack(UUID id, String reason) {
        sql.update(
                "update result_letter set state = 'waiting', reason = ? where id = ? and state = 'sending'",
                reason,
                id);
    }

    @Override
    public void giveUpWaiting(Instant notedBefore, Instant now) {
        sql.update(
                "update result_letter set state = 'unsure', reason = null, ended_at = ? where state = 'waiting' and noted_at < ?",
                now,
                notedBefore);
    }

    @Override
    public void end(UUID id, LetterEnd how, @Nullable String reason, Instant now) {
        // Whoever seemed dead over it knows better than who found it so.
        sql.update("""
                update result_letter set state = ?, reason = ?, ended_at = ?
                where id = ? and state in ('waiting', 'sending', 'unsure')
                """, Sql.lowerCase(how), reason, now, id);
    }
}
