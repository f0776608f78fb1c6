package fr.pixemploi.certification.candidate.persistence;

import fr.pixemploi.certification.candidate.domain.UnknownCandidates;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Candidates without an account in PostgreSQL. SQL: who of them the jury holds something of stands in what that capability promises. */
@ApplicationScoped
class PostgresUnknownCandidates implements UnknownCandidates {
    private static final String UNKNOWN = """
             from candidate c join session_day d on d.id = c.session_id
            where c.beneficiary_id is null and c.seated_beneficiary_id is null and c.authorised_beneficiary_id is null
              and d.starts_at at time zone d.time_zone < ?
              and not exists (select from returned_sitting s where s.candidate_id = c.id)
              and not exists (select from told_candidate t where t.candidate_id = c.id)
            """;

    private final Sql sql;

    PostgresUnknownCandidates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long count(Instant before) {
        return sql.query("select count(*) as count" + UNKNOWN, before).one(row -> row.bigint("count"));
    }

    @Override
    public List<UUID> some(Instant before, int limit) {
        return sql.query("select c.id" + UNKNOWN + " order by c.id limit ?", before, limit)
                .list(row -> row.uuid("id"));
    }

    @Override
    public boolean remove(UUID id, Instant before) {
        return sql.updateOne(
                "delete from candidate where id = (select c.id" + UNKNOWN + " and c.id = ? for update of c)",
                before,
                id);
    }
}
