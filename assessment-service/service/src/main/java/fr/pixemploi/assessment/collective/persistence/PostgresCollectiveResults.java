package fr.pixemploi.assessment.collective.persistence;

import static fr.pixemploi.kit.sql.Named.named;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.collective.domain.CampaignFigures;
import fr.pixemploi.assessment.collective.domain.CollectiveResults;
import fr.pixemploi.assessment.collective.domain.ItemFigures;
import fr.pixemploi.assessment.collective.domain.MinGroup;
import fr.pixemploi.assessment.collective.domain.Participation;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads many sittings at a time, by the index of their campaign. */
@ApplicationScoped
class PostgresCollectiveResults implements CollectiveResults {
    /** Whether a result is shared with a structure now, as the grants say. */
    private static final String SHARED = """
            exists (select 1 from result_reader g where g.result_id = r.id and g.structure_id = :structure and g.until > :now)""";

    /** Whether what is shared with a structure changed since a time: a grant was given, widened or withdrawn, or ended by itself. */
    private static final String SHARING_CHANGED = """
            exists (select 1 from grant_change c where c.beneficiary_id = s.beneficiary_id and c.structure_id = :structure
                    and (c.changed_at >= :since or (c.until >= :since and c.until <= :now)))""";

    private static final String PARTICIPATIONS = """
            select s.id, s.beneficiary_id, s.status, s.attempt, s.started_at, s.ended_at, s.end_reason, s.external_id, s.assistance,
              (select count(*) from answer_given a where a.sitting_id = s.id) as answers,
              r.id as result_id, r.total_pix, r.portrait, r.competences
            from sitting_course s
            left join result_in_force r on r.sitting_id = s.id and %s
            where s.campaign_code = :campaign and s.id > :after and (s.touched_at >= :since or %s)
            order by s.id limit :limit
            """.formatted(SHARED, SHARING_CHANGED);

    private static final String FUNNEL = """
            select count(distinct s.beneficiary_id) as people, count(*) as started,
              count(*) filter (where exists (select 1 from answer_given a where a.sitting_id = s.id)) as answered,
              count(*) filter (where s.status = 'completed') as completed,
              count(*) filter (where s.status = 'abandoned') as abandoned,
              count(*) filter (where r.id is not null and %s) as shared
            from sitting_course s left join result_in_force r on r.sitting_id = s.id
            where s.campaign_code = :campaign
            """.formatted(SHARED);

    private static final String STAGES = """
            select (r.portrait -> 'stage' ->> 'rank')::int as rank, max(r.portrait -> 'stage' ->> 'title') as title,
              count(*) as results
            from result_in_force r join sitting_course s on s.id = r.sitting_id
            where s.campaign_code = ? and r.portrait -> 'stage' ->> 'rank' is not null
            group by 1 order by 1
            """;

    private static final String LEVELS = """
            select c ->> 'code' as code, (c ->> 'level')::int as level, count(*) as results
            from result_in_force r join sitting_course s on s.id = r.sitting_id cross join lateral json_array_elements(r.competences) c
            where s.campaign_code = ?
            group by 1, 2
            """;

    private static final String WEEKS = """
            select date_trunc('week', s.started_at at time zone ?)::date as week, count(*) as started,
              count(r.id) as completed, count(r.portrait ->> 'mastery') as measured,
              avg((r.portrait ->> 'mastery')::float8) as mastery
            from sitting_course s left join result_in_force r on r.sitting_id = s.id
            where s.campaign_code = ?
            group by 1 order by 1
            """;

    private static final String MASTERY = """
            select count(r.portrait ->> 'mastery') as measured, avg((r.portrait ->> 'mastery')::float8) as mastery
            from result_in_force r join sitting_course s on s.id = r.sitting_id
            where s.campaign_code = ?
            """;

    private static final String ITEMS = """
            select a.item_id, max(a.competence) as competence, count(*) as answers, avg(a.score) as success,
              avg(case when a.skipped then 1.0 else 0.0 end) as skipped,
              percentile_cont(0.5) within group (order by a.seconds) as median_seconds
            from answer_given a join sitting_course s on s.id = a.sitting_id
            where s.campaign_code = ? and a.standing = 'counted'
            group by a.item_id having count(*) >= ? order by avg(a.score), a.item_id
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;

    PostgresCollectiveResults(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Participation> participations(
            CampaignCode campaign,
            UUID structure,
            @Nullable UUID after,
            @Nullable Instant since,
            Instant now,
            int limit) {
        return sql.query(
                        PARTICIPATIONS,
                        named("campaign", campaign.value())
                                .and("structure", structure)
                                .and("after", after == null ? BEFORE_ALL : after)
                                .and("since", since == null ? Instant.EPOCH : since)
                                .and("now", now)
                                .and("limit", limit))
                .list(PostgresCollectiveResults::participation);
    }

    private static Participation participation(Row row) {
        UUID result = row.uuidOrNull("result_id");
        return new Participation(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.text("status"),
                row.integer("attempt"),
                row.instant("started_at"),
                row.instantOrNull("ended_at"),
                row.textOrNull("end_reason"),
                row.textOrNull("external_id"),
                row.text("assistance").equals("adviser"),
                row.integer("answers"),
                result == null
                        ? null
                        : shown(result, row.integer("total_pix"), row.textOrNull("portrait"), row.text("competences")));
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
    public CampaignFigures figures(
            CampaignCode campaign, UUID structure, List<String> competences, ZoneId zone, Instant now, int minGroup) {
        MinGroup min = new MinGroup(minGroup);
        Map<String, Map<Integer, Integer>> levels = levels(campaign);
        return new CampaignFigures(
                funnel(campaign, structure, now),
                mastery(campaign, min),
                stages(campaign, min),
                competences.stream()
                        .map(code -> counted(code, levels.getOrDefault(code, Map.of()), min))
                        .toList(),
                weeks(campaign, zone, min),
                minGroup);
    }

    private CampaignFigures.Funnel funnel(CampaignCode campaign, UUID structure, Instant now) {
        return sql.query(
                        FUNNEL,
                        named("campaign", campaign.value())
                                .and("structure", structure)
                                .and("now", now))
                .one(row -> new CampaignFigures.Funnel(
                        row.integer("people"),
                        row.integer("started"),
                        row.integer("answered"),
                        row.integer("completed"),
                        row.integer("abandoned"),
                        row.integer("shared")));
    }

    /** Of all results together: those of small weeks count here. */
    private @Nullable Double mastery(CampaignCode campaign, MinGroup min) {
        return sql.query(MASTERY, campaign.value())
                .one(row -> min.tells(row.integer("measured")) ? row.numberOrNull("mastery") : null);
    }

    private List<CampaignFigures.StageCount> stages(CampaignCode campaign, MinGroup min) {
        record Stage(int rank, String title, int results) {}
        List<Stage> stages = sql.query(STAGES, campaign.value())
                .list(row -> new Stage(row.integer("rank"), row.text("title"), row.integer("results")));
        List<Integer> counts = stages.stream().map(Stage::results).toList();
        List<@Nullable Integer> told = told(counts, hidden(counts, min));
        return IntStream.range(0, stages.size())
                .mapToObj(i -> new CampaignFigures.StageCount(
                        stages.get(i).rank(), stages.get(i).title(), told.get(i)))
                .toList();
    }

    private Map<String, Map<Integer, Integer>> levels(CampaignCode campaign) {
        record Reached(String code, int level, int results) {}
        return sql
                .query(LEVELS, campaign.value())
                .list(row -> new Reached(row.text("code"), row.integer("level"), row.integer("results")))
                .stream()
                .collect(groupingBy(Reached::code, toMap(Reached::level, Reached::results)));
    }

    private static CampaignFigures.CompetenceLevels counted(String code, Map<Integer, Integer> levels, MinGroup min) {
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
        return new CampaignFigures.CompetenceLevels(
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

    private List<CampaignFigures.Week> weeks(CampaignCode campaign, ZoneId zone, MinGroup min) {
        record Measured(CampaignFigures.Week week, int results) {}
        List<Measured> weeks = sql.query(WEEKS, zone.getId(), campaign.value())
                .list(row -> new Measured(
                        new CampaignFigures.Week(
                                row.date("week"),
                                row.integer("started"),
                                row.integer("completed"),
                                row.numberOrNull("mastery")),
                        row.integer("measured")));
        // One week's mean alone could be computed from that of all.
        Set<Integer> hidden = hidden(weeks.stream().map(Measured::results).toList(), min);
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> hidden.contains(i)
                        ? withoutMastery(weeks.get(i).week())
                        : weeks.get(i).week())
                .toList();
    }

    private static CampaignFigures.Week withoutMastery(CampaignFigures.Week week) {
        return new CampaignFigures.Week(week.week(), week.started(), week.completed(), null);
    }

    @Override
    public List<ItemFigures> items(CampaignCode campaign, int minGroup) {
        return sql.query(ITEMS, campaign.value(), minGroup)
                .list(row -> new ItemFigures(
                        row.text("item_id"),
                        row.textOrNull("competence"),
                        row.integer("answers"),
                        row.number("success"),
                        row.number("skipped"),
                        row.number("median_seconds")));
    }
}
