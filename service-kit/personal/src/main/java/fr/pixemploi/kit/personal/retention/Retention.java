package fr.pixemploi.kit.personal.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.personal.PersonRows;
import fr.pixemploi.kit.personal.PersonalTable;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The night's run. A table with a time in the register ({@code since}) and a period in its terms loses the rows that are older, a thousand
 * in a transaction; what needs more thought is an {@link EndOfRetention}. Killed, the next run goes on: what is gone is gone. Two instances
 * at once find half each.
 */
@ApplicationScoped
class Retention {
    /**
     * @param dry whether nothing was changed
     * @param endedAt null while it runs, or when it was killed
     * @param rows that went, or would go, by table and by rule
     */
    @Schema(name = "RetentionRun")
    record Run(
            UUID id,
            boolean dry,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime endedAt,
            Map<String, Long> rows) {}

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final RegisterTerms terms;
    private final PersonRows order;
    private final List<EndOfRetention> rules;
    private final Sql sql;
    private final Clock clock;
    private volatile boolean stopping;

    Retention(RegisterTerms terms, PersonRows order, @All List<EndOfRetention> rules, Sql sql, Clock clock) {
        this.terms = terms;
        this.order = order;
        this.rules = rules;
        this.sql = sql;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(cron = "{pixemploi.retention.at:0 30 3 * * ?}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void night() {
        LOG.infof("kept long enough: %s", run(false).rows());
    }

    /** @param dry true to count and change nothing */
    Run run(boolean dry) {
        UUID id = Ids.next();
        OffsetDateTime begun = now();
        Map<String, Long> rows = new TreeMap<>();
        sql.update(
                "insert into retention_run (id, dry, begun_at, rows) values (?, ?, ?, ?)", id, dry, begun, json(rows));
        for (PersonalTable table : order.all()) {
            Optional<Period> period = Optional.ofNullable(table.retention())
                    .map(code -> terms.retention(code).period());
            if (table.since() == null || period.isEmpty() || stopping) continue;
            note(id, rows, table.name(), letGo(table, table.since(), begun.minus(period.get()), dry));
        }
        for (EndOfRetention rule : rules) {
            if (!stopping) note(id, rows, rule.name(), rule.letGo(dry, () -> stopping));
        }
        OffsetDateTime ended = stopping ? null : now();
        sql.update("update retention_run set ended_at = ? where id = ?", ended, id);
        return new Run(id, dry, begun, ended, rows);
    }

    private void note(UUID run, Map<String, Long> rows, String what, long gone) {
        if (gone == 0) return;
        rows.put(what, gone);
        sql.update("update retention_run set rows = ? where id = ?", json(rows), run);
    }

    private long letGo(PersonalTable table, String since, OffsetDateTime before, boolean dry) {
        if (dry)
            return sql.query("select count(*) as count from %s where %s < ?".formatted(table.name(), since), before)
                    .one(row -> row.bigint("count"));
        long all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew()
                    .call(() -> sql.update(
                            "delete from %1$s where ctid = any (array(select ctid from %1$s where %2$s < ? limit 1000))"
                                    .formatted(table.name(), since),
                            before));
            all += some;
        } while (some > 0 && !stopping);
        return all;
    }

    /** The last thirty, newest first. */
    List<Run> last() {
        return sql.query("select id, dry, begun_at, ended_at, rows from retention_run order by id desc limit 30")
                .list(Retention::run);
    }

    private static Run run(Row row) {
        try {
            return new Run(
                    row.uuid("id"),
                    row.truth("dry"),
                    row.time("begun_at"),
                    row.timeOrNull("ended_at"),
                    EventJson.MAPPER.readValue(row.text("rows"), COUNTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object json(Map<String, Long> rows) {
        try {
            return Sql.jsonb(EventJson.MAPPER.writeValueAsString(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
