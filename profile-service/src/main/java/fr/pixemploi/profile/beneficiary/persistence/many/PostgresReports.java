package fr.pixemploi.profile.beneficiary.persistence.many;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.many.LineOutcome;
import fr.pixemploi.profile.beneficiary.domain.many.Reports;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reports in PostgreSQL, for a day and a little, as long as the keys of calls. */
@ApplicationScoped
class PostgresReports implements Reports {
    private final Sql sql;

    PostgresReports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UUID id, List<LineOutcome> outcomes) {
        sql.update(
                "insert into registration_report (id, outcomes) values (?, ?)",
                id,
                Sql.texts(outcomes.stream().map(LineOutcome::name).toList()));
    }

    @Override
    public List<LineOutcome> of(UUID id) {
        return sql.query("""
                        select line.outcome from registration_report r, unnest(r.outcomes) with ordinality line (outcome, number)
                        where r.id = ? order by line.number
                        """, id).list(row -> LineOutcome.valueOf(row.text("outcome")));
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        sql.patiently(() -> sql.update("delete from registration_report where made_at < now() - interval '26 hours'"));
    }
}
