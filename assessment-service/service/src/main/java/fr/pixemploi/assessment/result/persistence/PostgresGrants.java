package fr.pixemploi.assessment.result.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.assessment.result.domain.grant.Grant;
import fr.pixemploi.assessment.result.domain.grant.GrantState;
import fr.pixemploi.assessment.result.domain.grant.GrantStates;
import fr.pixemploi.assessment.result.domain.grant.Grants;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The read model of grants, in SQL: written from the profile service's states, asked at each reading by somebody else. */
@ApplicationScoped
class PostgresGrants implements Grants, GrantStates {
    private static final int FETCHED = 500;

    private final Sql sql;

    PostgresGrants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Grant> covering(UUID result, Set<UUID> structures, Instant now) {
        if (structures.isEmpty()) return Optional.empty();
        return sql.query("""
                select grant_id, structure_id from result_reader
                where result_id = ? and structure_id = any (?) and until > ?
                order by grant_id limit 1
                """, result, Sql.uuids(structures), now)
                .optional(row -> new Grant(row.uuid("grant_id"), row.uuid("structure_id")));
    }

    @Override
    public Map<UUID, Grant> shared(UUID beneficiary, Set<UUID> structures, Instant now) {
        Map<UUID, Grant> shared = new HashMap<>();
        if (structures.isEmpty()) return shared;
        sql.query("""
                select s.result_id, s.grant_id, s.structure_id
                from result r join result_reader s on s.result_id = r.id
                where r.beneficiary_id = any (ids_of_person(person_behind(?))) and s.structure_id = any (?) and s.until > ?
                order by s.grant_id
                """, beneficiary, Sql.uuids(structures), now)
                .list(row -> shared.putIfAbsent(
                        row.uuid("result_id"), new Grant(row.uuid("grant_id"), row.uuid("structure_id"))));
        return shared;
    }

    @Override
    public Map<UUID, Map<UUID, Grant>> shared(Collection<UUID> people, Set<UUID> structures, Instant now) {
        Map<UUID, Map<UUID, Grant>> shared = new HashMap<>();
        if (structures.isEmpty()) return shared;
        sql.query("""
                select asked.person, s.result_id, s.grant_id, s.structure_id
                from unnest(?) asked (person) cross join lateral unnest(ids_of_person(person_behind(asked.person))) own (id)
                join result r on r.beneficiary_id = own.id join result_reader s on s.result_id = r.id
                where s.structure_id = any (?) and s.until > ?
                order by s.grant_id
                """, Sql.uuids(people), Sql.uuids(structures), now)
                .forEach(
                        FETCHED,
                        row -> shared.computeIfAbsent(row.uuid("person"), person -> new HashMap<>())
                                .putIfAbsent(
                                        row.uuid("result_id"),
                                        new Grant(row.uuid("grant_id"), row.uuid("structure_id"))));
        return shared;
    }

    @Override
    public Set<UUID> readers(UUID result, Instant now) {
        return new HashSet<>(sql.query(
                        "select distinct structure_id from result_reader where result_id = ? and until > ?",
                        result,
                        now)
                .list(row -> row.uuid("structure_id")));
    }

    @Override
    public void put(GrantState state) {
        if (!state.active())
            sql.update(
                    "insert into withdrawn_grant (grant_id, beneficiary_id) values (?, ?) on conflict do nothing",
                    state.grant(),
                    state.beneficiary());
        sql.update(
                """
                insert into sharing (grant_id, beneficiary_id, structure_id, until, status, result_ids, changed_at)
                values (:grant, :beneficiary, :structure, :until,
                  case when exists (select 1 from withdrawn_grant where grant_id = :grant) then 'withdrawn' else 'active' end,
                  :results, :changed)
                on conflict (grant_id) do update set beneficiary_id = excluded.beneficiary_id,
                  structure_id = excluded.structure_id, until = excluded.until, status = excluded.status,
                  result_ids = excluded.result_ids, changed_at = excluded.changed_at
                """,
                named("grant", state.grant())
                        .and("beneficiary", state.beneficiary())
                        .and("structure", state.structure())
                        .and("until", state.until())
                        // Sorted: a rebuild must give the same row.
                        .and(
                                "results",
                                Sql.uuids(state.results().stream().sorted().toList()))
                        .and("changed", state.changed()));
    }

    @Override
    public void remove(UUID grant) {
        sql.update("delete from sharing where grant_id = ?", grant);
    }
}
