package fr.pixemploi.kit.imports.work;

import fr.pixemploi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets go of imports: of files that never arrived whole after an hour, of those that nobody applied after a week, since their rows name
 * people, and of the others after 30 days.
 */
@ApplicationScoped
class ForgetImports {
    private final Sql sql;

    ForgetImports(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        sql.patiently(() -> sql.update("""
                delete from import where changed_at < now() - case state
                  when 'receiving' then interval '1 hour' when 'checked' then interval '7 days' else interval '30 days' end
                """));
    }
}
