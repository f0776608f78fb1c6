package fr.pixemploi.pathway.recommendation.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.ResultNews;
import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Results, seen through grants: the grant is part of every query that reads one. */
@ApplicationScoped
class PostgresResults implements SharedResults, ResultNews {
    private static final String SHARED = """
            select r.result_id, r.beneficiary_id, r.completed_at, r.framework_version, r.levels, r.replaces
            from assessed_result r
            where exists (
              select from sharing_grant g
              where g.beneficiary_id = any (ids_of_person(person_behind(r.beneficiary_id))) and g.structure_id = ? and g.active and g.until > ?
                and g.result_ids && case when r.replaces is null then array[r.result_id] else result_and_those_before(r.result_id) end)
            """;

    private static final String IN_FORCE =
            SHARED + " and not exists (select from assessed_result newer where newer.replaces = r.result_id)";

    private final Sql sql;

    PostgresResults(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<AssessedResult> newest(UUID beneficiary, UUID structure, Instant at) {
        return sql.query(
                        IN_FORCE
                                + " and r.beneficiary_id = any (ids_of_person(person_behind(?))) order by r.completed_at desc, r.result_id desc limit 1",
                        structure,
                        at,
                        beneficiary)
                .optional(PostgresResults::result);
    }

    @Override
    public boolean inForce(UUID result, UUID structure, Instant at) {
        return sql.query(IN_FORCE + " and r.result_id = ?", structure, at, result)
                .exists();
    }

    @Override
    public boolean covered(UUID result, UUID structure, Instant at) {
        return sql.query(SHARED + " and r.result_id = ?", structure, at, result).exists();
    }

    private static AssessedResult result(Row row) {
        Map<?, ?> stored = Documents.read(row.text("levels"), Map.class);
        var levels = new TreeMap<CompetenceCode, Level>();
        stored.forEach((code, level) ->
                levels.put(new CompetenceCode(code.toString()), new Level(Integer.parseInt(level.toString()))));
        return new AssessedResult(
                row.uuid("result_id"),
                row.uuid("beneficiary_id"),
                row.instant("completed_at"),
                row.text("framework_version"),
                levels,
                row.uuidOrNull("replaces"));
    }

    @Override
    public void keep(AssessedResult result) {
        Map<String, Integer> levels = result.levels().entrySet().stream()
                .collect(Collectors.toMap(
                        level -> level.getKey().value(),
                        level -> level.getValue().value(),
                        (one, other) -> one,
                        TreeMap::new));
        sql.update(
                """
                insert into assessed_result (result_id, beneficiary_id, completed_at, framework_version, levels, replaces)
                values (?, ?, ?, ?, ?, ?)
                on conflict (result_id) do update
                set beneficiary_id = excluded.beneficiary_id, completed_at = excluded.completed_at,
                    framework_version = excluded.framework_version, levels = excluded.levels,
                    replaces = excluded.replaces
                """,
                result.id(),
                result.beneficiaryId(),
                result.completedAt(),
                result.frameworkVersion(),
                Sql.jsonb(Documents.write(levels)),
                result.replaces());
    }

    @Override
    public void forget(UUID result) {
        sql.update("delete from assessed_result where result_id = ?", result);
    }
}
