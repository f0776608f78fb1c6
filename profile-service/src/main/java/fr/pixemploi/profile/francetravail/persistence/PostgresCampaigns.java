package fr.pixemploi.profile.francetravail.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.francetravail.domain.Campaign;
import fr.pixemploi.profile.francetravail.domain.Campaigns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The read model of campaigns. */
@ApplicationScoped
class PostgresCampaigns implements Campaigns {
    private final Sql sql;

    PostgresCampaigns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Campaign campaign) {
        sql.update(
                """
                insert into known_campaign (id, code, title, kind, opens_at, closes_at) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set code = excluded.code, title = excluded.title, kind = excluded.kind,
                  opens_at = excluded.opens_at, closes_at = excluded.closes_at
                """,
                campaign.id(),
                campaign.code(),
                campaign.title(),
                campaign.kind(),
                campaign.opensAt(),
                campaign.closesAt());
    }

    @Override
    public void forget(UUID id) {
        sql.update("delete from known_campaign where id = ?", id);
    }
}
