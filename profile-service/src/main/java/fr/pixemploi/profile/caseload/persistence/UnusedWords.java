package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * A word of a name does not stay in the dictionary when nobody is called so any more: by the clock, and at each sweep of an erasure: those
 * that people who are being erased were called by, of which the second sweep finds what the first left to nobody.
 */
@ApplicationScoped
class UnusedWords implements BeforeErasure {
    private static final String FORGET = "select forget_unused_words()";

    private final Sql sql;

    UnusedWords(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        sql.patiently(() -> sql.query(FORGET).exists());
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        sql.query("select forget_names(?)", Sql.uuids(people)).exists();
        return Set.of();
    }
}
