package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.campaign.domain.AnnouncedCampaigns;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;

/** One row a campaign. SQL: one statement decides which of several instances changes it, and that one tells. */
@ApplicationScoped
class PostgresAnnouncedCampaigns implements AnnouncedCampaigns {
    private final Sql sql;

    PostgresAnnouncedCampaigns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public OptionalLong newVersion(CampaignCode code, String state) {
        return sql.query("""
                insert into told_campaign (code, version, state) values (?, 1, ?)
                on conflict (code) do update set version = told_campaign.version + 1, state = excluded.state
                where told_campaign.state <> excluded.state returning version
                """, code.value(), state)
                .optional(row -> row.bigint("version"))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
