package fr.pixemploi.pathway.recommendation.persistence;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.recommendation.domain.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.ResultNews;
import fr.pixemploi.pathway.recommendation.domain.SharedResults;
import fr.pixemploi.pathway.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
              where g.beneficiary_id = r.beneficiary_id and g.structure_id = ? and g.active and g.until > ?
                and g.result_ids && case when r.replaces is null then array[r.result_id] else result_and_those_before(r.result_id) end)
            """;

    private static final String IN_FORCE =
            SHARED + " and not exists (select from assessed_result newer where newer.replaces = r.result_id)";

    private final Statements statements;

    PostgresResults(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<AssessedResult> newest(UUID beneficiary, UUID structure, Instant at) {
        return statements
                .select(
                        IN_FORCE + " and r.beneficiary_id = ? order by r.completed_at desc, r.result_id desc limit 1",
                        PostgresResults::result,
                        structure,
                        at,
                        beneficiary)
                .stream()
                .findFirst();
    }

    @Override
    public boolean inForce(UUID result, UUID structure, Instant at) {
        return !statements
                .select(IN_FORCE + " and r.result_id = ?", PostgresResults::result, structure, at, result)
                .isEmpty();
    }

    @Override
    public boolean covered(UUID result, UUID structure, Instant at) {
        return !statements
                .select(SHARED + " and r.result_id = ?", PostgresResults::result, structure, at, result)
                .isEmpty();
    }

    private static AssessedResult result(ResultSet row) throws SQLException {
        Map<?, ?> stored = Documents.read(row.getString(5), Map.class);
        var levels = new TreeMap<CompetenceCode, Level>();
        stored.forEach((code, level) ->
                levels.put(new CompetenceCode(code.toString()), new Level(Integer.parseInt(level.toString()))));
        return new AssessedResult(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                levels,
                row.getObject(6, UUID.class));
    }

    @Override
    public void keep(AssessedResult result) {
        Map<String, Integer> levels = result.levels().entrySet().stream()
                .collect(Collectors.toMap(
                        level -> level.getKey().value(),
                        level -> level.getValue().value(),
                        (one, other) -> one,
                        TreeMap::new));
        statements.change(
                """
                insert into assessed_result (result_id, beneficiary_id, completed_at, framework_version, levels, replaces)
                values (?, ?, ?, ?, ?::jsonb, ?::uuid)
                on conflict (result_id) do update
                set beneficiary_id = excluded.beneficiary_id, completed_at = excluded.completed_at,
                    framework_version = excluded.framework_version, levels = excluded.levels,
                    replaces = excluded.replaces
                """,
                result.id(),
                result.beneficiaryId(),
                result.completedAt(),
                result.frameworkVersion(),
                Documents.write(levels),
                result.replaces());
    }

    @Override
    public void forget(UUID result) {
        statements.change("delete from assessed_result where result_id = ?", result);
    }
}
