package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.sitting.domain.answer.FocusLoss;
import fr.pixemploi.assessment.sitting.domain.answer.FocusLosses;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Left pages in PostgreSQL. By SQL: a page tells again and again, and the largest count stays. */
@ApplicationScoped
class PostgresFocusLosses implements FocusLosses {
    private final Sql sql;

    PostgresFocusLosses(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(UUID sitting, FocusLoss loss) {
        sql.update("""
                insert into focus_loss (sitting_id, number, times, seconds, held) values (?, ?, ?, ?, ?)
                on conflict (sitting_id, number) do update set times = greatest(focus_loss.times, excluded.times),
                  seconds = greatest(focus_loss.seconds, excluded.seconds)
                """, sitting, loss.number(), loss.times(), loss.seconds(), loss.held());
    }

    @Override
    public List<FocusLoss> of(UUID sitting) {
        return sql.query(
                        "select number, times, seconds, held from focus_loss where sitting_id = ? order by number",
                        sitting)
                .list(row -> new FocusLoss(
                        row.integer("number"), row.integer("times"), row.number("seconds"), row.truth("held")));
    }
}
