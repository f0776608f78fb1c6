package fr.pixemploi.assessment.itemhealth.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.itemhealth.domain.ItemCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Counts answers of sittings that ended. */
@ApplicationScoped
class PostgresItemCounts implements ItemCounts {
    private static final String ENDED = "s.status = 'completed' and s.ended_at >= ?";

    private static final String SITTINGS = "select count(*) from sitting_course s where " + ENDED;

    private static final String ITEMS = """
            with given as (
              select a.sitting_id, a.item_id, a.score, a.seconds, a.skipped as skip
              from answer_given a join sitting_course s on s.id = a.sitting_id
              where %s and a.standing <> 'neutralised'),
            whole as (select sitting_id, sum(score) as score, count(*) as answers from given group by sitting_id)
            select g.item_id, count(*), avg(g.score), avg(g.skip::int), percentile_cont(0.5) within group (order by g.seconds),
              corr(g.score, (w.score - g.score) / (w.answers - 1)) filter (where w.answers > 1)
            from given g join whole w on w.sitting_id = g.sitting_id
            group by g.item_id
            """.formatted(ENDED);

    private final DataSource dataSource;

    PostgresItemCounts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Counts since(Instant from) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement sittings = connection.prepareStatement(SITTINGS);
                PreparedStatement items = connection.prepareStatement(ITEMS)) {
            sittings.setObject(1, from.atOffset(ZoneOffset.UTC));
            items.setObject(1, from.atOffset(ZoneOffset.UTC));
            int ended;
            try (ResultSet row = sittings.executeQuery()) {
                row.next();
                ended = row.getInt(1);
            }
            List<Count> counts = new ArrayList<>();
            try (ResultSet rows = items.executeQuery()) {
                while (rows.next())
                    counts.add(new Count(
                            new ItemId(rows.getString(1)),
                            rows.getInt(2),
                            rows.getDouble(3),
                            rows.getDouble(4),
                            rows.getDouble(5),
                            rows.getObject(6, Double.class)));
            }
            return new Counts(ended, counts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
