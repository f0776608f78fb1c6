package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.CampaignWish;
import fr.pixemploi.assessment.campaign.domain.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.StructureCampaigns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Campaigns of structures in plain SQL. */
@ApplicationScoped
class PostgresStructureCampaigns implements StructureCampaigns {
    private static final String COLUMNS = "campaign_id, structure_id, code, version, wish, definition, framework_id,"
            + " framework_version, copied_from, made_at, changed_at, archived_at";

    /** Fills the places of a statement. */
    private interface Places {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private final DataSource dataSource;

    PostgresStructureCampaigns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<StructureCampaign> find(UUID id, UUID structure) {
        return one("select " + COLUMNS + " from campaign where campaign_id = ? and structure_id = ?", where -> {
            where.setObject(1, id);
            where.setObject(2, structure);
        });
    }

    @Override
    public Optional<StructureCampaign> take(UUID id, UUID structure) {
        return one(
                "select " + COLUMNS + " from campaign where campaign_id = ? and structure_id = ? for update", where -> {
                    where.setObject(1, id);
                    where.setObject(2, structure);
                });
    }

    @Override
    public Optional<StructureCampaign> find(CampaignCode code) {
        return one("select " + COLUMNS + " from campaign where code = ?", where -> where.setString(1, code.value()));
    }

    @Override
    public List<StructureCampaign> list(
            Collection<UUID> structures, @Nullable Boolean archived, @Nullable UUID after, int max) {
        return all("select " + COLUMNS + """
                 from campaign where structure_id = any(?) and (?::boolean is null or ?::boolean = (archived_at is not null))
                and (?::uuid is null or campaign_id > ?::uuid) order by campaign_id limit ?
                """, where -> {
            where.setArray(1, where.getConnection().createArrayOf("uuid", structures.toArray()));
            where.setObject(2, archived, Types.BOOLEAN);
            where.setObject(3, archived, Types.BOOLEAN);
            where.setObject(4, after, Types.OTHER);
            where.setObject(5, after, Types.OTHER);
            where.setInt(6, max);
        });
    }

    @Override
    public boolean add(StructureCampaign campaign) {
        return update("""
                insert into campaign (campaign_id, structure_id, code, template, version, wish, definition, framework_id,
                  framework_version, copied_from, made_at, changed_at, archived_at)
                values (?, ?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing
                """, row -> {
                    row.setObject(1, campaign.id());
                    row.setObject(2, campaign.structure());
                    row.setString(3, campaign.code().value());
                    row.setString(4, campaign.wish().template());
                    row.setLong(5, campaign.version());
                    row.setString(6, CampaignJson.write(campaign.wish()));
                    row.setString(7, CampaignJson.write(campaign.draft()));
                    row.setObject(8, campaign.frameworkId());
                    row.setInt(9, campaign.frameworkVersion());
                    row.setObject(10, campaign.copiedFrom(), Types.OTHER);
                    row.setObject(11, time(campaign.madeAt()));
                    row.setObject(12, time(campaign.changedAt()));
                    row.setObject(13, time(campaign.archivedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
                })
                == 1;
    }

    @Override
    public void put(StructureCampaign campaign) {
        int changed = update("""
                update campaign set template = ?, version = ?, wish = ?::json, definition = ?::json, changed_at = ?,
                  archived_at = ?, framework_id = ?, framework_version = ?
                where campaign_id = ? and structure_id = ?
                """, row -> {
            row.setString(1, campaign.wish().template());
            row.setLong(2, campaign.version());
            row.setString(3, CampaignJson.write(campaign.wish()));
            row.setString(4, CampaignJson.write(campaign.draft()));
            row.setObject(5, time(campaign.changedAt()));
            row.setObject(6, time(campaign.archivedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
            row.setObject(7, campaign.frameworkId());
            row.setInt(8, campaign.frameworkVersion());
            row.setObject(9, campaign.id());
            row.setObject(10, campaign.structure());
        });
        if (changed != 1) throw new IllegalStateException("campaign " + campaign.id() + " is gone");
    }

    @Override
    public boolean hasBegun(CampaignCode code) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select exists (select 1 from sitting_course where campaign_code = ?)")) {
            select.setString(1, code.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int update(String sql, Places places) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            places.fill(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<StructureCampaign> one(String sql, Places places) {
        return all(sql, places).stream().findFirst();
    }

    private List<StructureCampaign> all(String sql, Places places) {
        List<StructureCampaign> campaigns = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            places.fill(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) campaigns.add(read(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return campaigns;
    }

    private static StructureCampaign read(ResultSet row) throws SQLException {
        return new StructureCampaign(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new CampaignCode(row.getString(3)),
                row.getLong(4),
                CampaignJson.read(row.getString(5), CampaignWish.class),
                CampaignJson.read(row.getString(6), CampaignDraft.class),
                row.getObject(7, UUID.class),
                row.getInt(8),
                row.getObject(9, UUID.class),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                instant(row.getObject(12, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
