package fr.pixemploi.assessment.itemhealth.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.itemhealth.domain.ItemCounts;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Counts answers of sittings that were completed, those of erased people among them. */
@ApplicationScoped
class PostgresItemCounts implements ItemCounts {
    private static final String SITTINGS = "select count(*) as ended from completed_sitting where ended_at >= ?";

    private static final String ITEMS = """
            with given as (
              select sitting_id, item_id, score, seconds, skipped as skip from item_outcome where ended_at >= ?),
            whole as (select sitting_id, sum(score) as score, count(*) as answers from given group by sitting_id)
            select g.item_id, count(*) as answers, avg(g.score) as success, avg(g.skip::int) as skipped,
              percentile_cont(0.5) within group (order by g.seconds) as median_seconds,
              corr(g.score, (w.score - g.score) / (w.answers - 1)) filter (where w.answers > 1) as agreement
            from given g join whole w on w.sitting_id = g.sitting_id
            group by g.item_id
            """;

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
