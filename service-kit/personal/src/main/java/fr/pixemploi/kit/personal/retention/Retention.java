package fr.pixemploi.kit.personal.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Job;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.personal.PersonRows;
import fr.pixemploi.kit.personal.PersonalTable;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The night's run. A table with a time in the register ({@code since}) and a period in its terms loses the rows that are older, a thousand
 * in a transaction; what needs more thought is an {@link EndOfRetention}. Killed, another instance goes on: what is gone is gone, and is
 * counted up to its last table.
 */
@ApplicationScoped
class Retention implements Job {
    /**
     * @param dry whether nothing was changed
     * @param endedAt null while it waits or runs
     * @param rows that went, or would go, by table and by rule
     * @param failed tables and rules that could not be let go of; the log says why, and the next run tries again
     */
    @Schema(name = "RetentionRun")
    record Run(
            UUID id,
            boolean dry,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime endedAt,
            Map<String, Long> rows,
            List<String> failed) {}

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final String SELECT = "select id, dry, begun_at, ended_at, rows, failed from retention_run";
    /** With the table that a row stands in: places of rows are numbered anew in each piece of a table that is cut. */
    private static final String A_THOUSAND = """
            delete from %1$s t using (select tableoid as piece, ctid as place from %1$s where %2$s < ? limit 1000) old
            where t.tableoid = old.piece and t.ctid = old.place
            """;

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final RegisterTerms terms;
    private final PersonRows order;
    private final List<EndOfRetention> rules;
    private final Sql sql;
    private final Jobs jobs;
    private final Clock clock;

    Retention(RegisterTerms terms, PersonRows order, @All List<EndOfRetention> rules, Sql sql, Jobs jobs, Clock clock) {
        this.terms = terms;
        this.order = order;
        this.rules = rules;
        this.sql = sql;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    /** One run a night, whichever instance is first. */
    @Scheduled(cron = "{pixemploi.retention.at:0 30 3 * * ?}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void night() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("lock table retention_run in share row exclusive mode");
            boolean begun = sql.query(
                            "select 1 from retention_run where by_the_clock and begun_at >= ?",
                            now().truncatedTo(ChronoUnit.DAYS))
                    .exists();
            if (!begun) begin(false, true);
        });
    }

    /**
     * Notes a run, in the running transaction; it is carried out soon.
     *
     * @param dry true to count and change nothing
     */
    @Transactional(Transactional.TxType.REQUIRED)
    Run begin(boolean dry) {
        return begin(dry, false);
    }

    private Run begin(boolean dry, boolean byTheClock) {
        Run run = new Run(Ids.next(), dry, now(), null, Map.of(), List.of());
        sql.update(
                "insert into retention_run (id, dry, by_the_clock, begun_at, rows) values (?, ?, ?, ?, ?)",
                run.id(),
                dry,
                byTheClock,
                run.begunAt(),
                json(run.rows()));
        jobs.wish(name(), run.id());
        return run;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        Optional<Run> found = sql.query(SELECT + " where id = ?", id).optional(Retention::run);
        if (found.isEmpty()) return true;
        Run run = found.get();
        Map<String, Long> rows = new TreeMap<>(run.rows());
        for (PersonalTable table : order.all()) {
            Optional<Period> period = Optional.ofNullable(table.retention())
                    .map(code -> terms.retention(code).period());
            String since = table.since();
            if (since == null || period.isEmpty()) continue;
            if (stopping.getAsBoolean()) return false;
            OffsetDateTime before = run.begunAt().minus(period.get());
            attempt(
                    run,
                    table.name(),
                    () -> note(run, rows, table.name(), letGo(table, since, before, run.dry(), stopping)));
        }
        for (EndOfRetention rule : rules) {
            if (stopping.getAsBoolean()) return false;
            attempt(run, rule.name(), () -> note(run, rows, rule.name(), rule.letGo(run.dry(), stopping)));
        }
        if (stopping.getAsBoolean()) return false;
        sql.update("update retention_run set ended_at = ? where id = ?", now(), id);
        LOG.infof("kept long enough%s: %s", run.dry() ? ", if it were not dry" : "", rows);
        return true;
    }

    /** What fails in one table holds up no other: it is tried again the next night. */
    private void attempt(Run run, String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "rows of %s were kept long enough and could not be let go", what);
            sql.update(
                    "update retention_run set failed = failed || ? where id = ?", Sql.texts(List.of(what)), run.id());
        }
    }

    private void note(Run run, Map<String, Long> rows, String what, long gone) {
        if (gone == 0) return;
        // Dry, nothing went before an interruption either: it is counted anew.
        rows.merge(what, gone, (before, now) -> run.dry() ? now : before + now);
        sql.update("update retention_run set rows = ? where id = ?", json(rows), run.id());
    }

    private long letGo(
            PersonalTable table, String since, OffsetDateTime before, boolean dry, BooleanSupplier stopping) {
        if (dry)
            return sql.query("select count(*) as count from %s where %s < ?".formatted(table.name(), since), before)
                    .one(row -> row.bigint("count"));
        long all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew()
                    .call(() -> sql.patiently(() -> sql.update(A_THOUSAND.formatted(table.name(), since), before)));
            all += some;
        } while (some > 0 && !stopping.getAsBoolean());
        return all;
    }

    /** The last thirty, newest first. */
    List<Run> last() {
        return sql.query(SELECT + " order by id desc limit 30").list(Retention::run);
    }

    private static Run run(Row row) {
        try {
            return new Run(
                    row.uuid("id"),
                    row.truth("dry"),
                    row.time("begun_at"),
                    row.timeOrNull("ended_at"),
                    EventJson.MAPPER.readValue(row.text("rows"), COUNTS),
                    row.elements("failed", String.class));
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
