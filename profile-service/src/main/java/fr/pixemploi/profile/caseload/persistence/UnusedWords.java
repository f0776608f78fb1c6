package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** A word of a name does not stay in the dictionary when nobody is called so any more. */
@ApplicationScoped
class UnusedWords {
    private final Sql sql;

    UnusedWords(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        sql.patiently(() -> sql.query("select forget_unused_words()").exists());
    }
}
