package fr.pixemploi.assessment.collective.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.collective.domain.CollectiveResults;
import fr.pixemploi.assessment.collective.domain.Figures;
import fr.pixemploi.assessment.collective.domain.ItemFigures;
import fr.pixemploi.assessment.collective.domain.Participation;
import fr.pixemploi.kit.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads many sittings at a time, by the index of their campaign. */
@ApplicationScoped
class PostgresCollectiveResults implements CollectiveResults {
    /** Whether a result is shared with a structure now, as the grants say. */
    private static final String SHARED = """
            exists (select 1 from sharing g where g.beneficiary_id = s.beneficiary_id and g.structure_id = ? and g.status = 'active'
                    and g.until > ? and (g.future or r.id = any (g.result_ids) or r.first_id = any (g.result_ids)))""";

    /** Whether what is shared with a structure changed since a time: a grant was given, widened or withdrawn, or ended by itself. */
    private static final String SHARING_CHANGED = """
            exists (select 1 from sharing c where c.beneficiary_id = s.beneficiary_id and c.structure_id = ?
                    and (c.changed_at >= ? or (c.until >= ? and c.until <= ?)))""";

    private static final String PARTICIPATIONS = """
            select s.id, s.beneficiary_id, s.status, s.attempt, s.started_at, s.ended_at, s.end_reason, s.external_id, s.assistance,
              (select count(*) from answer a where a.sitting_id = s.id), r.id, r.total_pix, r.portrait, r.competences
            from sitting s
            left join result r on r.sitting_id = s.id and r.replaced_by is null and %s
            where s.campaign_code = ? and s.id > ? and (s.touched_at >= ? or %s)
            order by s.id limit ?
            """.formatted(SHARED, SHARING_CHANGED);

    private static final String FUNNEL = """
            select count(distinct s.beneficiary_id), count(*),
              count(*) filter (where exists (select 1 from answer a where a.sitting_id = s.id)),
              count(*) filter (where s.status = 'completed'), count(*) filter (where s.status = 'abandoned'),
              count(*) filter (where r.id is not null and %s)
            from sitting s left join result r on r.sitting_id = s.id and r.replaced_by is null
            where s.campaign_code = ?
            """.formatted(SHARED);

    private static final String STAGES = """
            select (r.portrait -> 'stage' ->> 'rank')::int, max(r.portrait -> 'stage' ->> 'title'), count(*)
            from result r join sitting s on s.id = r.sitting_id
            where s.campaign_code = ? and r.replaced_by is null and r.portrait -> 'stage' ->> 'rank' is not null
            group by 1 order by 1
            """;

    private static final String LEVELS = """
            select c ->> 'code', (c ->> 'level')::int, count(*)
            from result r join sitting s on s.id = r.sitting_id cross join lateral json_array_elements(r.competences) c
            where s.campaign_code = ? and r.replaced_by is null
            group by 1, 2
            """;

    private static final String WEEKS = """
            select date_trunc('week', s.started_at at time zone ?)::date, count(*), count(r.id),
              avg((r.portrait ->> 'mastery')::float8)
            from sitting s left join result r on r.sitting_id = s.id and r.replaced_by is null
            where s.campaign_code = ?
            group by 1 order by 1
            """;

    private static final String ITEMS = """
            select a.item_id, max(a.competence), count(*), avg(a.score),
              avg(case when a.response ->> 'type' = 'skip' then 1.0 else 0.0 end),
              percentile_cont(0.5) within group (order by a.seconds)
            from answer a join sitting s on s.id = a.sitting_id
            where s.campaign_code = ? and a.standing = 'counted'
            group by a.item_id having count(*) >= ? order by avg(a.score), a.item_id
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource dataSource;

    PostgresCollectiveResults(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<Participation> participations(
            CampaignCode campaign,
            UUID structure,
            @Nullable UUID after,
            @Nullable Instant since,
            Instant now,
            int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(PARTICIPATIONS)) {
            select.setObject(1, structure);
            select.setObject(2, now.atOffset(ZoneOffset.UTC));
            select.setString(3, campaign.value());
            select.setObject(4, after == null ? BEFORE_ALL : after);
            OffsetDateTime from = (since == null ? Instant.EPOCH : since).atOffset(ZoneOffset.UTC);
            select.setObject(5, from);
            select.setObject(6, structure);
            select.setObject(7, from);
            select.setObject(8, from);
            select.setObject(9, now.atOffset(ZoneOffset.UTC));
            select.setInt(10, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<Participation> page = new ArrayList<>();
                while (rows.next()) page.add(participation(rows));
                return page;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Participation participation(ResultSet row) throws SQLException {
        UUID result = row.getObject(11, UUID.class);
        OffsetDateTime ended = row.getObject(6, OffsetDateTime.class);
        return new Participation(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9).equals("adviser"),
                row.getInt(10),
                result == null ? null : shown(result, row.getInt(12), row.getString(13), row.getString(14)));
    }

    private static Participation.Shown shown(UUID result, int totalPix, @Nullable String portrait, String competences) {
        JsonNode told = json(portrait == null ? "{}" : portrait);
        JsonNode stage = told.path("stage");
        Map<String, Integer> levels = new HashMap<>();
        json(competences)
                .forEach(entry -> levels.put(
                        entry.path("code").asText(), entry.path("level").asInt()));
        return new Participation.Shown(
                result,
                totalPix,
                told.hasNonNull("mastery") ? told.path("mastery").asDouble() : null,
                stage.hasNonNull("rank") ? stage.path("rank").asInt() : null,
                stage.hasNonNull("title") ? stage.path("title").asText() : null,
                levels);
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Figures figures(
            CampaignCode campaign, UUID structure, List<String> competences, ZoneId zone, Instant now, int leastGroup) {
        try (Connection connection = dataSource.getConnection()) {
            Figures.Funnel funnel = funnel(connection, campaign, structure, now);
            List<Figures.StageCount> stages = stages(connection, campaign, leastGroup);
            Map<String, Map<Integer, Integer>> levels = levels(connection, campaign);
            List<Figures.Week> weeks = weeks(connection, campaign, zone, leastGroup);
            double sum = 0;
            int results = 0;
            for (Figures.Week week : weeks) {
                Double mastery = week.mastery();
                if (mastery == null) continue;
                sum += mastery * week.completed();
                results += week.completed();
            }
            return new Figures(
                    funnel,
                    results < leastGroup ? null : Double.valueOf(sum / results),
                    stages,
                    competences.stream()
                            .map(code -> counted(code, levels.getOrDefault(code, Map.of()), leastGroup))
                            .toList(),
                    weeks,
                    leastGroup);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Figures.Funnel funnel(Connection connection, CampaignCode campaign, UUID structure, Instant now)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FUNNEL)) {
            select.setObject(1, structure);
            select.setObject(2, now.atOffset(ZoneOffset.UTC));
            select.setString(3, campaign.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Figures.Funnel(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6));
            }
        }
    }

    private static List<Figures.StageCount> stages(Connection connection, CampaignCode campaign, int leastGroup)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STAGES)) {
            select.setString(1, campaign.value());
            try (ResultSet rows = select.executeQuery()) {
                List<Figures.StageCount> stages = new ArrayList<>();
                while (rows.next())
                    stages.add(new Figures.StageCount(
                            rows.getInt(1), rows.getString(2), told(rows.getInt(3), leastGroup)));
                return stages;
            }
        }
    }

    private static Map<String, Map<Integer, Integer>> levels(Connection connection, CampaignCode campaign)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LEVELS)) {
            select.setString(1, campaign.value());
            try (ResultSet rows = select.executeQuery()) {
                Map<String, Map<Integer, Integer>> levels = new LinkedHashMap<>();
                while (rows.next())
                    levels.computeIfAbsent(rows.getString(1), code -> new HashMap<>())
                            .put(rows.getInt(2), rows.getInt(3));
                return levels;
            }
        }
    }

    private static Figures.CompetenceLevels counted(String code, Map<Integer, Integer> levels, int leastGroup) {
        int highest = levels.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<@Nullable Integer> counts = new ArrayList<>();
        int results = 0;
        double sum = 0;
        for (int level = 0; level <= highest; level++) {
            int count = levels.getOrDefault(level, 0);
            counts.add(told(count, leastGroup));
            results += count;
            sum += (double) level * count;
        }
        return new Figures.CompetenceLevels(code, counts, results < leastGroup ? null : Double.valueOf(sum / results));
    }

    /** Nobody is in a group of nobody; a small one might give someone away. */
    private static @Nullable Integer told(int count, int leastGroup) {
        return count == 0 || count >= leastGroup ? Integer.valueOf(count) : null;
    }

    private static List<Figures.Week> weeks(Connection connection, CampaignCode campaign, ZoneId zone, int leastGroup)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WEEKS)) {
            select.setString(1, zone.getId());
            select.setString(2, campaign.value());
            try (ResultSet rows = select.executeQuery()) {
                List<Figures.Week> weeks = new ArrayList<>();
                while (rows.next()) {
                    int completed = rows.getInt(3);
                    Double mastery = rows.getObject(4, Double.class);
                    weeks.add(new Figures.Week(
                            rows.getObject(1, LocalDate.class),
                            rows.getInt(2),
                            completed,
                            completed < leastGroup ? null : mastery));
                }
                return weeks;
            }
        }
    }

    @Override
    public List<ItemFigures> items(CampaignCode campaign, int leastGroup) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ITEMS)) {
            select.setString(1, campaign.value());
            select.setInt(2, leastGroup);
            try (ResultSet rows = select.executeQuery()) {
                List<ItemFigures> items = new ArrayList<>();
                while (rows.next())
                    items.add(new ItemFigures(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getInt(3),
                            rows.getDouble(4),
                            rows.getDouble(5),
                            rows.getDouble(6)));
                return items;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
