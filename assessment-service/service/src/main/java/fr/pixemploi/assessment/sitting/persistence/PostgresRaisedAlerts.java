package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.sitting.domain.answer.RaisedAlert;
import fr.pixemploi.assessment.sitting.domain.answer.RaisedAlerts;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Alerts of the exam room, through the view that it promises. */
@ApplicationScoped
class PostgresRaisedAlerts implements RaisedAlerts {
    private final Sql sql;

    PostgresRaisedAlerts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<RaisedAlert> of(UUID sitting) {
        return sql.query(
                        "select number, category, outcome, raised_at, handled_at from alert_raised where sitting_id = ? order by raised_at, number",
                        sitting)
                .list(row -> new RaisedAlert(
                        row.integer("number"),
                        row.text("category"),
                        row.text("outcome"),
                        row.instant("raised_at"),
                        row.instantOrNull("handled_at")));
    }
}
