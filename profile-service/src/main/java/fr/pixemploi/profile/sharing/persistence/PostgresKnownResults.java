package fr.pixemploi.profile.sharing.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.sharing.domain.KnownResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The read model of results, as far as sharing needs it. */
@ApplicationScoped
class PostgresKnownResults implements KnownResults {
    private final Sql sql;

    PostgresKnownResults(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> completedSince(UUID beneficiaryId, Instant since) {
        return sql.query("""
                        select id from result_in_force where beneficiary_id = any (ids_of_person(person_behind(?))) and completed_at >= ?
                        order by completed_at, id
                        """, beneficiaryId, since).list(row -> row.uuid("id"));
    }

    @Override
    public List<Known> of(Collection<UUID> resultIds) {
        return sql.query(
                        "select beneficiary_id, completed_at from known_result where id = any (?)",
                        Sql.uuids(resultIds))
                .list(row -> new Known(row.uuid("beneficiary_id"), row.instant("completed_at")));
    }

    @Override
    public boolean anyOf(UUID file, Collection<UUID> resultIds) {
        return sql.query(
                        "select 1 from known_result where beneficiary_id = ? and id = any (?)",
                        file,
                        Sql.uuids(resultIds))
                .exists();
    }

    @Override
    public boolean allOf(UUID beneficiaryId, Collection<UUID> resultIds) {
        if (resultIds.isEmpty()) return true;
        int known = sql.query(
                        "select count(*) from known_result where beneficiary_id = any (ids_of_person(?)) and id = any (?)",
                        beneficiaryId,
                        Sql.uuids(resultIds))
                .one(row -> row.integer("count"));
        return known == resultIds.size();
    }
}
