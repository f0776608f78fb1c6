package fr.pixemploi.profile.caseload.persistence.action;

import fr.pixemploi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets go of reports 30 days after their action ended, as of imports (a proposal); what was done stays. */
@ApplicationScoped
class ForgetGroupActions {
    private final Sql sql;

    ForgetGroupActions(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "1h", delayed = "6m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        sql.patiently(() -> sql.update("delete from group_action where ended_at < now() - interval '30 days'"));
    }
}
