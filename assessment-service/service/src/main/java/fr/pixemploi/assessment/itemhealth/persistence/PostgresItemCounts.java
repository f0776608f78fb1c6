package fr.pixemploi.assessment.itemhealth.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.itemhealth.domain.ItemCounts;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Counts answers of sittings that ended. */
@ApplicationScoped
class PostgresItemCounts implements ItemCounts {
    private static final String ENDED = "s.status = 'completed' and s.ended_at >= ?";

    private static final String SITTINGS = "select count(*) as ended from sitting_course s where " + ENDED;

    private static final String ITEMS = """
            with given as (
              select a.sitting_id, a.item_id, a.score, a.seconds, a.skipped as skip
              from answer_given a join sitting_course s on s.id = a.sitting_id
              where %s and a.standing <> 'neutralised'),
            whole as (select sitting_id, sum(score) as score, count(*) as answers from given group by sitting_id)
            select g.item_id, count(*) as answers, avg(g.score) as success, avg(g.skip::int) as skipped,
              percentile_cont(0.5) within group (order by g.seconds) as median_seconds,
              corr(g.score, (w.score - g.score) / (w.answers - 1)) filter (where w.answers > 1) as agreement
            from given g join whole w on w.sitting_id = g.sitting_id
            group by g.item_id
            """.formatted(ENDED);

    private final Sql sql;

    PostgresItemCounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Counts since(Instant from) {
        int ended = sql.query(SITTINGS, from).one(row -> row.integer("ended"));
        List<Count> counts = sql.query(ITEMS, from)
                .list(row -> new Count(
                        new ItemId(row.text("item_id")),
                        row.integer("answers"),
                        row.number("success"),
                        row.number("skipped"),
                        row.number("median_seconds"),
                        row.numberOrNull("agreement")));
        return new Counts(ended, counts);
    }
}
