package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.campaign.domain.AnnouncedCampaigns;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** One row a campaign: whoever changes it tells. */
@ApplicationScoped
class PostgresAnnouncedCampaigns implements AnnouncedCampaigns {
    private final DataSource dataSource;

    PostgresAnnouncedCampaigns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public OptionalLong newVersion(CampaignCode code, String state) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into told_campaign (code, version, state) values (?, 1, ?)
                        on conflict (code) do update set version = told_campaign.version + 1, state = excluded.state
                        where told_campaign.state <> excluded.state returning version
                        """)) {
            upsert.setString(1, code.value());
            upsert.setString(2, state);
            try (ResultSet rows = upsert.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
