package fr.pixemploi.profile.competence.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.competence.domain.CompetenceScore;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.Results;
import fr.pixemploi.profile.competence.domain.Told;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The read model of results; those that no other one has replaced, for the person or under grants. */
@ApplicationScoped
class PostgresResults implements Results {
    private static final TypeReference<List<CompetenceScore>> SCORES = new TypeReference<>() {};
    private static final TypeReference<Told> TOLD = new TypeReference<>() {};

    private final Sql sql;

    PostgresResults(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Result result) {
        sql.update(
                """
                insert into result (id, beneficiary_id, sitting_id, campaign_code, completed_at, framework_id, framework_version,
                  total_pix, competences, told, replaces)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set beneficiary_id = excluded.beneficiary_id, sitting_id = excluded.sitting_id,
                  campaign_code = excluded.campaign_code, completed_at = excluded.completed_at,
                  framework_id = excluded.framework_id, framework_version = excluded.framework_version,
                  total_pix = excluded.total_pix, competences = excluded.competences, told = excluded.told,
                  replaces = excluded.replaces
                """,
                result.id(),
                result.beneficiaryId(),
                result.sittingId(),
                result.campaignCode(),
                result.completedAt(),
                result.framework().id(),
                result.framework().version(),
                result.totalPix(),
                Sql.jsonb(Json.write(result.competences())),
                result.told() == null ? Sql.jsonb(null) : Sql.jsonb(Json.write(result.told())),
                result.replaces());
    }

    @Override
    public Optional<UUID> forget(UUID id) {
        return sql.query("delete from result where id = ? returning beneficiary_id", id)
                .optional(row -> row.uuid("beneficiary_id"));
    }

    @Override
    public List<Result> of(UUID beneficiaryId) {
        return sql.query("select * from result_in_force where beneficiary_id = any (ids_of_person(?))", beneficiaryId)
                .list(PostgresResults::result);
    }

    @Override
    public List<Result> sharedWith(UUID structureId, UUID beneficiaryId, Instant now) {
        return sql.query("""
                select r.* from result_in_force r where r.beneficiary_id = any (ids_of_person(person_behind(?))) and exists (
                  select 1 from grant_in_force g
                  where g.structure_id = ? and g.beneficiary_id = any (ids_of_person(person_behind(r.beneficiary_id)))
                    and g.until > ? and r.granted_as && g.result_ids)
                """, beneficiaryId, structureId, now).list(PostgresResults::result);
    }

    @Override
    public Map<UUID, List<Result>> sharedWith(UUID structureId, Collection<UUID> files, Instant now) {
        Map<UUID, List<Result>> shared = new HashMap<>();
        sql.query(
                        """
                        select asked.file, r.*
                        from unnest(:files) asked (file) cross join lateral unnest(ids_of_person(person_behind(asked.file))) own (id)
                        join result_in_force r on r.beneficiary_id = own.id
                        where exists (
                          select 1 from grant_in_force g
                          where g.structure_id = :structure and g.beneficiary_id = any (ids_of_person(person_behind(asked.file)))
                            and g.until > :now and r.granted_as && g.result_ids)
                        """,
                        named("files", Sql.uuids(files))
                                .and("structure", structureId)
                                .and("now", now))
                .list(row -> Map.entry(row.uuid("file"), result(row)))
                .forEach(each -> shared.computeIfAbsent(each.getKey(), file -> new ArrayList<>())
                        .add(each.getValue()));
        return shared;
    }

    @Override
    public boolean anythingSharedWith(UUID structureId, UUID beneficiaryId, Instant now) {
        return sql.query("""
                        select 1 from grant_in_force
                        where structure_id = ? and beneficiary_id = any (ids_of_person(person_behind(?))) and until > ? limit 1
                        """, structureId, beneficiaryId, now).exists();
    }

    @Override
    public Set<UUID> structuresThatRead(UUID beneficiaryId, Instant now) {
        return new HashSet<>(sql.query("""
                        select distinct structure_id from grant_in_force
                        where beneficiary_id = any (ids_of_person(person_behind(?))) and until > ?
                        """, beneficiaryId, now).list(row -> row.uuid("structure_id")));
    }

    private static Result result(Row row) {
        String told = row.textOrNull("told");
        return new Result(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.uuid("sitting_id"),
                row.text("campaign_code"),
                row.instant("completed_at"),
                new FrameworkVersion(row.uuidOrNull("framework_id"), row.integer("framework_version")),
                row.integer("total_pix"),
                Json.read(row.text("competences"), SCORES),
                told == null ? null : Json.read(told, TOLD),
                row.uuidOrNull("replaces"));
    }
}
