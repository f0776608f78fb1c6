package fr.pixemploi.assessment.collective.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.collective.domain.CollectiveResults;
import fr.pixemploi.assessment.collective.domain.Figures;
import fr.pixemploi.assessment.collective.domain.ItemFigures;
import fr.pixemploi.assessment.collective.domain.MinGroup;
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
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads many sittings at a time, by the index of their campaign. */
@ApplicationScoped
class PostgresCollectiveResults implements CollectiveResults {
    /** Whether a result is shared with a structure now, as the grants say. */
    private static final String SHARED = """
            exists (select 1 from result_reader g where g.result_id = r.id and g.structure_id = ? and g.until > ?)""";

    /** Whether what is shared with a structure changed since a time: a grant was given, widened or withdrawn, or ended by itself. */
    private static final String SHARING_CHANGED = """
            exists (select 1 from grant_change c where c.beneficiary_id = s.beneficiary_id and c.structure_id = ?
                    and (c.changed_at >= ? or (c.until >= ? and c.until <= ?)))""";

    private static final String PARTICIPATIONS = """
            select s.id, s.beneficiary_id, s.status, s.attempt, s.started_at, s.ended_at, s.end_reason, s.external_id, s.assistance,
              (select count(*) from answer_given a where a.sitting_id = s.id), r.id, r.total_pix, r.portrait, r.competences
            from sitting_course s
            left join result_in_force r on r.sitting_id = s.id and %s
            where s.campaign_code = ? and s.id > ? and (s.touched_at >= ? or %s)
            order by s.id limit ?
            """.formatted(SHARED, SHARING_CHANGED);

    private static final String FUNNEL = """
            select count(distinct s.beneficiary_id), count(*),
              count(*) filter (where exists (select 1 from answer_given a where a.sitting_id = s.id)),
              count(*) filter (where s.status = 'completed'), count(*) filter (where s.status = 'abandoned'),
              count(*) filter (where r.id is not null and %s)
            from sitting_course s left join result_in_force r on r.sitting_id = s.id
            where s.campaign_code = ?
            """.formatted(SHARED);

    private static final String STAGES = """
            select (r.portrait -> 'stage' ->> 'rank')::int, max(r.portrait -> 'stage' ->> 'title'), count(*)
            from result_in_force r join sitting_course s on s.id = r.sitting_id
            where s.campaign_code = ? and r.portrait -> 'stage' ->> 'rank' is not null
            group by 1 order by 1
            """;

    private static final String LEVELS = """
            select c ->> 'code', (c ->> 'level')::int, count(*)
            from result_in_force r join sitting_course s on s.id = r.sitting_id cross join lateral json_array_elements(r.competences) c
            where s.campaign_code = ?
            group by 1, 2
            """;

    private static final String WEEKS = """
            select date_trunc('week', s.started_at at time zone ?)::date, count(*), count(r.id),
              count(r.portrait ->> 'mastery'), avg((r.portrait ->> 'mastery')::float8)
            from sitting_course s left join result_in_force r on r.sitting_id = s.id
            where s.campaign_code = ?
            group by 1 order by 1
            """;

    private static final String MASTERY = """
            select count(r.portrait ->> 'mastery'), avg((r.portrait ->> 'mastery')::float8)
            from result_in_force r join sitting_course s on s.id = r.sitting_id
            where s.campaign_code = ?
            """;

    private static final String ITEMS = """
            select a.item_id, max(a.competence), count(*), avg(a.score),
              avg(case when a.skipped then 1.0 else 0.0 end),
              percentile_cont(0.5) within group (order by a.seconds)
            from answer_given a join sitting_course s on s.id = a.sitting_id
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
            CampaignCode campaign, UUID structure, List<String> competences, ZoneId zone, Instant now, int minGroup) {
        try (Connection connection = dataSource.getConnection()) {
            MinGroup min = new MinGroup(minGroup);
            Map<String, Map<Integer, Integer>> levels = levels(connection, campaign);
            return new Figures(
                    funnel(connection, campaign, structure, now),
                    mastery(connection, campaign, min),
                    stages(connection, campaign, min),
                    competences.stream()
                            .map(code -> counted(code, levels.getOrDefault(code, Map.of()), min))
                            .toList(),
                    weeks(connection, campaign, zone, min),
                    minGroup);
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

    /** Of all results together: those of small weeks count here. */
    private static @Nullable Double mastery(Connection connection, CampaignCode campaign, MinGroup min)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MASTERY)) {
            select.setString(1, campaign.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return min.tells(row.getInt(1)) ? row.getObject(2, Double.class) : null;
            }
        }
    }

    private static List<Figures.StageCount> stages(Connection connection, CampaignCode campaign, MinGroup min)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STAGES)) {
            select.setString(1, campaign.value());
            try (ResultSet rows = select.executeQuery()) {
                List<Figures.StageCount> stages = new ArrayList<>();
                List<Integer> counts = new ArrayList<>();
                while (rows.next()) {
                    stages.add(new Figures.StageCount(rows.getInt(1), rows.getString(2), null));
                    counts.add(rows.getInt(3));
                }
                List<@Nullable Integer> told = told(counts, hidden(counts, min));
                for (int i = 0; i < told.size(); i++) {
                    Figures.StageCount stage = stages.get(i);
                    stages.set(i, new Figures.StageCount(stage.rank(), stage.title(), told.get(i)));
                }
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

    private static Figures.CompetenceLevels counted(String code, Map<Integer, Integer> levels, MinGroup min) {
        int highest = levels.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> counts = new ArrayList<>();
        int results = 0;
        double sum = 0;
        for (int level = 0; level <= highest; level++) {
            int count = levels.getOrDefault(level, 0);
            counts.add(count);
            results += count;
            sum += (double) level * count;
        }
        Set<Integer> hidden = hidden(counts, min);
        // With the total, a mean gives away two counts that are hidden: two equations of two unknowns.
        boolean meanTold = results >= min.people() && (hidden.isEmpty() || hidden.size() > 2);
        return new Figures.CompetenceLevels(
                code, told(counts, hidden), meanTold ? Double.valueOf(sum / results) : null);
    }

    private static Set<Integer> hidden(List<Integer> counts, MinGroup min) {
        return min.hidden(counts.stream().map(Integer::longValue).toList());
    }

    private static List<@Nullable Integer> told(List<Integer> counts, Set<Integer> hidden) {
        List<@Nullable Integer> told = new ArrayList<>(counts);
        hidden.forEach(index -> told.set(index, null));
        return told;
    }

    private static List<Figures.Week> weeks(Connection connection, CampaignCode campaign, ZoneId zone, MinGroup min)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WEEKS)) {
            select.setString(1, zone.getId());
            select.setString(2, campaign.value());
            try (ResultSet rows = select.executeQuery()) {
                List<Figures.Week> weeks = new ArrayList<>();
                List<Integer> measured = new ArrayList<>();
                while (rows.next()) {
                    weeks.add(new Figures.Week(
                            rows.getObject(1, LocalDate.class),
                            rows.getInt(2),
                            rows.getInt(3),
                            rows.getObject(5, Double.class)));
                    measured.add(rows.getInt(4));
                }
                // One week's mean alone could be computed from that of all.
                for (int index : hidden(measured, min)) {
                    Figures.Week week = weeks.get(index);
                    weeks.set(index, new Figures.Week(week.week(), week.started(), week.completed(), null));
                }
                return weeks;
            }
        }
    }

    @Override
    public List<ItemFigures> items(CampaignCode campaign, int minGroup) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ITEMS)) {
            select.setString(1, campaign.value());
            select.setInt(2, minGroup);
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
