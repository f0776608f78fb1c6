package fr.pixemploi.profile.group.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.group.domain.CampaignSittings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of sittings, in PostgreSQL. */
@ApplicationScoped
class PostgresCampaignSittings implements CampaignSittings {
    private final Sql sql;

    PostgresCampaignSittings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void begun(UUID sittingId, UUID beneficiaryId, @Nullable UUID structureId, Instant at) {
        sql.update("""
                insert into campaign_sitting (id, beneficiary_id, structure_id, begun_at) values (?, ?, ?, ?)
                on conflict (id) do update set begun_at = excluded.begun_at
                """, sittingId, beneficiaryId, structureId, at);
    }

    @Override
    public void done(UUID sittingId, UUID beneficiaryId, @Nullable UUID structureId, Instant at) {
        sql.update("""
                insert into campaign_sitting (id, beneficiary_id, structure_id, done_at) values (?, ?, ?, ?)
                on conflict (id) do update set done_at = excluded.done_at
                """, sittingId, beneficiaryId, structureId, at);
    }
}
