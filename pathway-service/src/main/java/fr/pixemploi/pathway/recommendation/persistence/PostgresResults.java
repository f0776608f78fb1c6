package fr.pixemploi.pathway.recommendation.persistence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.Finding;
import fr.pixemploi.pathway.recommendation.domain.result.ResultNews;
import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Results, seen through grants: the grant is part of every query that reads one. */
@ApplicationScoped
class PostgresResults implements SharedResults, ResultNews {
    private static final String RESULTS = """
            select r.result_id, r.beneficiary_id, r.completed_at, r.framework_id, r.framework_version, r.findings, r.campaign_kind, r.replaces
            from assessed_result r
            """;
    private static final String SHARED = RESULTS + """
            where exists (
              select from sharing_grant g
              where g.beneficiary_id = any (ids_of_person(person_behind(r.beneficiary_id))) and g.structure_id = ? and g.active and g.until > ?
                and g.result_ids && case when r.replaces is null then array[r.result_id] else result_and_those_before(r.result_id) end)
            """;

    private static final String NOT_REPLACED =
            "not exists (select from assessed_result newer where newer.replaces = r.result_id)";
    private static final String IN_FORCE = SHARED + " and " + NOT_REPLACED;

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

    @Override
    public Optional<AssessedResult> shared(UUID result, UUID structure, Instant at) {
        return sql.query(SHARED + " and r.result_id = ?", structure, at, result).optional(PostgresResults::result);
    }

    @Override
    public Optional<AssessedResult> ofPerson(Collection<UUID> ids, UUID result) {
        return sql.query(RESULTS + " where r.beneficiary_id = any (?) and r.result_id = ?", Sql.uuids(ids), result)
                .optional(PostgresResults::result);
    }

    @Override
    public boolean inForceOfPerson(Collection<UUID> ids, UUID result) {
        return sql.query(
                        RESULTS + " where r.beneficiary_id = any (?) and r.result_id = ? and " + NOT_REPLACED,
                        Sql.uuids(ids),
                        result)
                .exists();
    }

    @Override
    public Optional<AssessedResult> newestOfPerson(Collection<UUID> ids) {
        return sql.query(
                        RESULTS + " where r.beneficiary_id = any (?) and " + NOT_REPLACED
                                + " order by r.completed_at desc, r.result_id desc limit 1",
                        Sql.uuids(ids))
                .optional(PostgresResults::result);
    }

    private static AssessedResult result(Row row) {
        return new AssessedResult(
                row.uuid("result_id"),
                row.uuid("beneficiary_id"),
                row.instant("completed_at"),
                row.uuid("framework_id"),
                row.integer("framework_version"),
                Documents.read(row.text("findings"), Findings.class).byCompetence(),
                row.textOrNull("campaign_kind"),
                row.uuidOrNull("replaces"));
    }

    /** As they stand in the document, whose keys are codes of competences. */
    private record Findings(@JsonValue Map<String, Finding> byCode) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Findings {}

        SortedMap<CompetenceCode, Finding> byCompetence() {
            var findings = new TreeMap<CompetenceCode, Finding>();
            byCode.forEach((code, finding) -> findings.put(new CompetenceCode(code), finding));
            return findings;
        }

        static Findings of(AssessedResult result) {
            Map<String, Finding> byCode = new TreeMap<>();
            result.findings().forEach((competence, finding) -> byCode.put(competence.value(), finding));
            return new Findings(byCode);
        }
    }

    @Override
    public void keep(AssessedResult result) {
        sql.update(
                """
                insert into assessed_result
                  (result_id, beneficiary_id, completed_at, framework_id, framework_version, findings, campaign_kind, replaces)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (result_id) do update
                set beneficiary_id = excluded.beneficiary_id, completed_at = excluded.completed_at,
                    framework_id = excluded.framework_id, framework_version = excluded.framework_version,
                    findings = excluded.findings, campaign_kind = excluded.campaign_kind, replaces = excluded.replaces
                """,
                result.id(),
                result.beneficiaryId(),
                result.completedAt(),
                result.frameworkId(),
                result.frameworkVersion(),
                Sql.jsonb(Documents.write(Findings.of(result))),
                result.campaignKind(),
                result.replaces());
    }

    @Override
    public void forget(UUID result) {
        sql.update("delete from assessed_result where result_id = ?", result);
    }
}
