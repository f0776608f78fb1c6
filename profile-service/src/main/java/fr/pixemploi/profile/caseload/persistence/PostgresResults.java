package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.caseload.domain.Result;
import fr.pixemploi.profile.caseload.domain.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Results of a person that no other one has replaced, for the person or under grants. */
@ApplicationScoped
class PostgresResults implements Results {
    private final Sql sql;

    PostgresResults(Sql sql) {
        this.sql = sql;
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
    public boolean anythingSharedWith(UUID structureId, UUID beneficiaryId, Instant now) {
        return sql.query("""
                        select 1 from grant_in_force
                        where structure_id = ? and beneficiary_id = any (ids_of_person(person_behind(?))) and until > ? limit 1
                        """, structureId, beneficiaryId, now).exists();
    }

    private static Result result(Row row) {
        return new Result(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.text("campaign_code"),
                row.instant("completed_at"),
                row.integer("total_pix"),
                Scores.read(row.text("competences")),
                row.uuidOrNull("replaces"));
    }
}
