package fr.pixemploi.certification.candidate.persistence;

import fr.pixemploi.certification.candidate.domain.CancelledCandidates;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Why candidates were taken out, in plain SQL; when their session began stands in what that capability promises. */
@ApplicationScoped
class PostgresCancelledCandidates implements CancelledCandidates {
    private static final String WORDS_BEFORE = """
             from candidate c join session_day d on d.id = c.session_id
            where c.cancellation_reason <> '' and d.starts_at at time zone d.time_zone < ?
            """;

    private final Sql sql;

    PostgresCancelledCandidates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long countWords(Instant before) {
        return sql.query("select count(*) as count" + WORDS_BEFORE, before).one(row -> row.bigint("count"));
    }

    @Override
    public int forgetWords(Instant before) {
        return sql.update(
                "update candidate set cancellation_reason = '' where id = any (array(select c.id" + WORDS_BEFORE
                        + " limit 1000))",
                before);
    }
}
