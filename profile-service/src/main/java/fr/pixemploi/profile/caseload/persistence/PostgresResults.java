package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.profile.caseload.domain.Result;
import fr.pixemploi.profile.caseload.domain.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        return sql.list(
                "select * from result_in_force where beneficiary_id = ?", PostgresResults::result, beneficiaryId);
    }

    @Override
    public List<Result> sharedWith(UUID structureId, UUID beneficiaryId, Instant now) {
        return sql.list("""
                select r.* from result_in_force r where r.beneficiary_id = ? and exists (
                  select 1 from sharing_grant g
                  where g.structure_id = ? and g.beneficiary_id = r.beneficiary_id
                    and g.status = 'active' and g.until > ? and r.granted_as && g.result_ids)
                """, PostgresResults::result, beneficiaryId, structureId, now);
    }

    @Override
    public boolean anythingSharedWith(UUID structureId, UUID beneficiaryId, Instant now) {
        return !sql.list("""
                        select 1 from sharing_grant
                        where structure_id = ? and beneficiary_id = ? and status = 'active' and until > ? limit 1
                        """, row -> true, structureId, beneficiaryId, now).isEmpty();
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                row.getObject("id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                row.getString("campaign_code"),
                Sql.instant(row, "completed_at"),
                row.getInt("total_pix"),
                Scores.read(row.getString("competences")),
                row.getObject("replaces", UUID.class));
    }
}
