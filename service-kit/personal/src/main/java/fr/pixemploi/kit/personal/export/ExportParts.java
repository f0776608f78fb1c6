package fr.pixemploi.kit.personal.export;

import fr.pixemploi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Parts that wait to be fetched. */
@ApplicationScoped
class ExportParts {
    private final Sql sql;
    private final Clock clock;

    ExportParts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void keep(UUID exportId, UUID person, byte[] body) {
        sql.update("""
                insert into export_part (export_id, person_id, body, made_at) values (?, ?, ?, ?)
                on conflict (export_id) do update set body = excluded.body, made_at = excluded.made_at
                """, exportId, person, body, clock.instant());
    }

    Optional<byte[]> find(UUID exportId) {
        return sql.query("select body from export_part where export_id = ?", exportId)
                .optional(row -> row.bytes("body"));
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        sql.update("delete from export_part where made_at < now() - interval '1 day'");
    }
}
