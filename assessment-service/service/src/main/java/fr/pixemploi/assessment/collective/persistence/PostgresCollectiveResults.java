package fr.pixemploi.assessment.collective.persistence;

import static fr.pixemploi.kit.sql.Named.named;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.collective.domain.CampaignFigures;
import fr.pixemploi.assessment.collective.domain.CollectiveResults;
import fr.pixemploi.assessment.collective.domain.ItemFigures;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads many sittings at a time, by the index of their campaign. */
@ApplicationScoped
class PostgresCollectiveResults implements CollectiveResults {
    /** Whether a result is shared with a structure now, as the grants say. */
    static final String SHARED = """
            exists (select 1 from result_reader g where g.result_id = r.id and g.structure_id = :structure and g.until > :now)""";

    private static final String FUNNEL = """
            select count(distinct s.beneficiary_id) filter (where s.started_at < :today) as people,
              count(*) filter (where s.started_at < :today) as started,
              count(*) filter (where exists (
                select 1 from answer_given a where a.sitting_id = s.id and a.answered_at < :today)) as answered,
              count(*) filter (where s.status = 'completed' and s.ended_at < :today) as completed,
              count(*) filter (where s.status = 'abandoned' and s.ended_at < :today) as abandoned,
              count(r.id) as shared, avg((r.portrait ->> 'mastery')::float8) as mastery
            from sitting_course s left join result_in_force r on r.sitting_id = s.id and %s
            where s.campaign_code = :campaign
            """.formatted(SHARED);

    private static final String STAGES = """
            select (r.portrait -> 'stage' ->> 'rank')::int as rank, max(r.portrait -> 'stage' ->> 'title') as title,
              count(*) as results
            from result_in_force r join sitting_course s on s.id = r.sitting_id
            where s.campaign_code = :campaign and r.portrait -> 'stage' ->> 'rank' is not null and %s
            group by 1 order by 1
            """.formatted(SHARED);

    private static final String LEVELS = """
            select c ->> 'code' as code, (c ->> 'level')::int as level, count(*) as results
            from result_in_force r join sitting_course s on s.id = r.sitting_id cross join lateral json_array_elements(r.competences) c
            where s.campaign_code = :campaign and %s
            group by 1, 2
            """.formatted(SHARED);

    private static final String WEEKS = """
            select date_trunc('week', s.started_at at time zone :zone)::date as week, count(*) as started,
              count(*) filter (where s.status = 'completed' and s.ended_at < :today) as completed,
              avg((r.portrait ->> 'mastery')::float8) as mastery
            from sitting_course s left join result_in_force r on r.sitting_id = s.id and %s
            where s.campaign_code = :campaign and s.started_at < :today
            group by 1 order by 1
            """.formatted(SHARED);

    /**
     * Blocks of an item follow each other in time without a gap, so that nobody counts twice; two at once have the same begin, and one
     * of them does nothing. Eleven people must be eleven: whoever works for the structure could make up ten, by files without an account
     * and at its kiosks.
     */
    private static final String RELEASE = """
            with last as (
              select item_id, max(counted_until) as counted_until from item_release
              where campaign_code = :campaign and structure_id = :structure
              group by item_id)
            insert into item_release
              (campaign_code, structure_id, item_id, counted_from, counted_until, competence, answers, score, skips, log_seconds)
            select :campaign, :structure, a.item_id, coalesce(l.counted_until, '-infinity'), :endedBefore, max(a.competence), count(*),
              sum(a.score), count(*) filter (where a.skipped), sum(ln(greatest(a.seconds, 1)))
            from answer_given a
            join sitting_course s on s.id = a.sitting_id
            join result_in_force r on r.sitting_id = s.id
            left join last l on l.item_id = a.item_id
            where s.campaign_code = :campaign and a.standing = 'counted' and s.ended_at < :endedBefore
              and s.ended_at >= coalesce(l.counted_until, '-infinity') and %s
              and exists (select 1 from person_of_account p where p.person_id = person_behind(s.beneficiary_id))
              and not exists (select 1 from kiosk_visit k where k.sitting_id = s.id)
            group by a.item_id, l.counted_until having count(distinct s.beneficiary_id) >= :people
            on conflict do nothing
            """.formatted(SHARED);

    private static final String ITEMS = """
            select item_id, max(competence) as competence, sum(answers) as answers, sum(score) / sum(answers) as success,
              sum(skips)::float8 / sum(answers) as skipped, exp(sum(log_seconds) / sum(answers)) as typical_seconds
            from item_release
            where campaign_code = ? and structure_id = ?
            group by item_id order by success, item_id
            """;

    private final Sql sql;

    PostgresCollectiveResults(Sql sql) {
        this.sql = sql;
    }

    @Override
    public CampaignFigures figures(
            CampaignCode campaign, UUID structure, List<String> competences, ZoneId zone, Instant now) {
        Instant begun = beginOfDay(now, zone);
        Map<String, Map<Integer, Integer>> levels = levels(shared(campaign, structure, now));
        return sql.query(FUNNEL, shared(campaign, structure, now).and("today", begun))
                .one(row -> new CampaignFigures(
                        LocalDate.ofInstant(now, zone),
                        new CampaignFigures.Funnel(
                                row.integer("people"),
                                row.integer("started"),
                                row.integer("answered"),
                                row.integer("completed"),
                                row.integer("abandoned"),
                                row.integer("shared")),
                        row.numberOrNull("mastery"),
                        stages(shared(campaign, structure, now)),
                        competences.stream()
                                .map(code -> counted(code, levels.getOrDefault(code, Map.of())))
                                .toList(),
                        weeks(shared(campaign, structure, now)
                                .and("today", begun)
                                .and("zone", zone.getId()))));
    }

    private List<CampaignFigures.StageCount> stages(Named shared) {
        return sql.query(STAGES, shared)
                .list(row ->
                        new CampaignFigures.StageCount(row.integer("rank"), row.text("title"), row.integer("results")));
    }

    private Map<String, Map<Integer, Integer>> levels(Named shared) {
        record Reached(String code, int level, int results) {}
        return sql
                .query(LEVELS, shared)
                .list(row -> new Reached(row.text("code"), row.integer("level"), row.integer("results")))
                .stream()
                .collect(groupingBy(Reached::code, toMap(Reached::level, Reached::results)));
    }

    private static CampaignFigures.CompetenceLevels counted(String code, Map<Integer, Integer> levels) {
        int highest = levels.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> counts = IntStream.rangeClosed(0, highest)
                .map(level -> levels.getOrDefault(level, 0))
                .boxed()
                .toList();
        int results = counts.stream().mapToInt(Integer::intValue).sum();
        double sum = IntStream.rangeClosed(0, highest)
                .map(level -> level * counts.get(level))
                .sum();
        return new CampaignFigures.CompetenceLevels(code, counts, results == 0 ? null : sum / results);
    }

    private List<CampaignFigures.Week> weeks(Named dated) {
        return sql.query(WEEKS, dated)
                .list(row -> new CampaignFigures.Week(
                        row.date("week"),
                        row.integer("started"),
                        row.integer("completed"),
                        row.numberOrNull("mastery")));
    }

    @Override
    public void release(CampaignCode campaign, UUID structure, Instant endedBefore, Instant now, int people) {
        sql.update(
                RELEASE,
                shared(campaign, structure, now).and("endedBefore", endedBefore).and("people", people));
    }

    static Instant beginOfDay(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
    }

    static Named shared(CampaignCode campaign, UUID structure, Instant now) {
        return named("campaign", campaign.value()).and("structure", structure).and("now", now);
    }

    @Override
    public List<ItemFigures> items(CampaignCode campaign, UUID structure) {
        return sql.query(ITEMS, campaign.value(), structure)
                .list(row -> new ItemFigures(
                        row.text("item_id"),
                        row.textOrNull("competence"),
                        row.integer("answers"),
                        row.number("success"),
                        row.number("skipped"),
                        row.number("typical_seconds")));
    }
}
