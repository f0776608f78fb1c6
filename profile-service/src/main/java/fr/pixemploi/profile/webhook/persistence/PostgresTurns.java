package fr.pixemploi.profile.webhook.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.webhook.domain.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Turns in PostgreSQL: whose end is in the row has the endpoint. */
@ApplicationScoped
class PostgresTurns implements Turns {
    private final Sql sql;

    PostgresTurns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Turn> take(boolean slow, Instant now, Instant until, int max) {
        return sql.query(
                        """
                        with next as (
                          select w.id from webhook w
                          where w.state = 'active' and w.slow = :slow and w.busy_until <= :now
                            and exists (select from webhook_delivery d
                              where d.webhook_id = w.id and d.state = 'waiting' and d.due_at <= :now)
                          order by w.busy_until limit :max for no key update of w skip locked)
                        update webhook set busy_until = :until from next where webhook.id = next.id returning webhook.id
                        """,
                        named("slow", slow).and("now", now).and("until", until).and("max", max))
                .list(row -> new Turn(row.uuid("id"), until));
    }

    @Override
    public boolean extend(Turn turn, Instant until) {
        return sql.updateOne(
                "update webhook set busy_until = ? where id = ? and busy_until = ?",
                until,
                turn.webhookId(),
                turn.until());
    }

    @Override
    public void end(Turn turn, Instant rests, boolean slow) {
        sql.update(
                "update webhook set busy_until = ?, slow = ? where id = ? and busy_until = ?",
                rests,
                slow,
                turn.webhookId(),
                turn.until());
    }

    @Override
    public Due oldestDue(Instant now) {
        return sql.query("""
                        select coalesce(extract(epoch from cast(:now as timestamptz) - min(d.due_at)), 0) as oldest,
                          coalesce(extract(epoch from cast(:now as timestamptz) - min(d.due_at) filter (where not w.slow)), 0) as prompt
                        from webhook_delivery d join webhook w on w.id = d.webhook_id
                        where w.state = 'active' and d.state = 'waiting' and d.due_at <= :now
                        """, named("now", now))
                .one(row -> new Due(seconds(row.number("oldest")), seconds(row.number("prompt"))));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
