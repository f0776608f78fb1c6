package fr.pixemploi.pathway.recommendation.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.recommendation.domain.result.SharingGrant;
import fr.pixemploi.pathway.recommendation.domain.result.SharingNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sharing grants as the profile service published them. */
@ApplicationScoped
class PostgresGrants implements SharingNews {
    private final Sql sql;

    PostgresGrants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(SharingGrant grant) {
        // Final: no later state opens the grant again.
        if (!grant.active())
            sql.update(
                    "insert into withdrawn_grant (grant_id, beneficiary_id) values (?, ?) on conflict do nothing",
                    grant.id(),
                    grant.beneficiaryId());
        sql.update(
                """
                insert into sharing_grant
                  (grant_id, beneficiary_id, structure_id, purpose, active, until, result_ids)
                values (?, ?, ?, ?, not exists (select from withdrawn_grant where grant_id = ?), ?, ?)
                on conflict (grant_id) do update
                set beneficiary_id = excluded.beneficiary_id, structure_id = excluded.structure_id,
                    purpose = excluded.purpose,
                    active = excluded.active, until = excluded.until, result_ids = excluded.result_ids
                """,
                grant.id(),
                grant.beneficiaryId(),
                grant.structureId(),
                grant.purpose(),
                grant.id(),
                grant.until(),
                Sql.uuids(grant.resultIds().stream().sorted().toList()));
    }

    @Override
    public void forget(UUID grant) {
        sql.update("delete from sharing_grant where grant_id = ?", grant);
    }
}
