package fr.pixemploi.proofs;

import static org.awaitility.Awaitility.await;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two years that a platform never had, in the database of assessment: one sitting that was played, copied with ids and times of its month. */
final class PastSittings implements AutoCloseable {
    static final int MONTHS = 24;
    private static final int YEAR = 12;

    /** SQLSTATEs of a month that something else holds: whoever asks gives up on the lock soon, or there is a deadlock. It is called again. */
    private static final Set<String> IN_USE = Set.of("55P03", "40P01");

    /** A UUID of version 7 at a moment of the month that begins then, by chance. */
    private static final String ID = """
            (lpad(to_hex((extract(epoch from timestamp '%s') * 1000)::bigint + (random() * 2e9)::bigint), 12, '0')
              || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid""";

    private final LocalDate first =
            LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(MONTHS);
    private final Connection owner;
    private final Statement sql;

    PastSittings(Platform platform) throws SQLException {
        this.owner = DriverManager.getConnection(
                platform.postgres().jdbcUrl(Service.ASSESSMENT),
                Service.ASSESSMENT.databaseOwner(),
                Service.ASSESSMENT.ownerPassword());
        this.sql = owner.createStatement();
    }

    /** Into each month, and into the current one, which is where the answers go that are measured. */
    void add(String played, int sittingsAMonth) throws SQLException {
        for (int month = 0; month <= MONTHS; month++) fill(played, first.plusMonths(month), sittingsAMonth);
        sql.execute("vacuum analyze sitting, answer");
    }

    long sittings() throws SQLException {
        return number("select count(*) from sitting");
    }

    long answers() throws SQLException {
        return number("select count(*) from answer");
    }

    /** Of tables and indexes of sittings and answers. */
    long bytes() throws SQLException {
        return number("""
                select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and (n.nspname = 'months' and c.relname like 'answer%' or n.nspname = 'public' and c.relname = 'sitting')
                """);
    }

    /** Ids of messages that came go with their months. Those of a year, so many each month: how long it takes until they are gone. */
    double secondsUntilAYearIsGone(int messagesAMonth) throws SQLException {
        double seconds = 0;
        for (int back = 0; back < YEAR; back++) {
            LocalDate month = first.plusMonths(back);
            makeMonth("inbox_event", month);
            sql.execute(
                    "insert into inbox_event (event_id, topic, received_at) select %s, 'assessment.result', timestamptz '%s' from generate_series(1, %d)"
                            .formatted(ID.formatted(month.atStartOfDay()), month, messagesAMonth));
            long before = System.nanoTime();
            whenFree(month, "select let_month_go('inbox_event', date '%s')".formatted(month));
            seconds += (System.nanoTime() - before) / 1e9;
            if (number("select count(*) from inbox_event where received_at < timestamptz '%s'"
                            .formatted(month.plusDays(1)))
                    > 0) throw new AssertionError("month " + month + " is still there");
        }
        return Math.round(seconds * 100) / 100.0;
    }

    /**
     * Events that were sent go row by row, to the day: those of one day, by the statement that the service uses each hour. Nobody else sees them.
     */
    double secondsUntilADayOfEventsIsGone(int events) throws SQLException {
        LocalDate month = LocalDate.now(ZoneOffset.UTC).minusDays(31).withDayOfMonth(1);
        makeMonth("outbox_event", month);
        owner.setAutoCommit(false);
        try {
            sql.execute("""
                    insert into outbox_event (id, shard, topic, key, type, aggregate_id, aggregate_epoch, aggregate_version, data, occurred_at, sent_at)
                    select %s, number %% 4, 'assessment.result', number::text, 'fr.pixemploi.past.v1', gen_random_uuid(), 0, 1, repeat('x', 400),
                      now() - interval '31 days', now() - interval '31 days' from generate_series(1, %d) number
                    """.formatted(ID.formatted(month.atStartOfDay()), events));
            long before = System.nanoTime();
            int gone = sql.executeUpdate("delete from outbox_event where sent_at < now() - interval '30 days'");
            double seconds = (System.nanoTime() - before) / 1e9;
            if (gone != events) throw new AssertionError(gone + " of " + events + " events went");
            return Math.round(seconds * 100) / 100.0;
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    private void fill(String played, LocalDate month, int sittings) throws SQLException {
        makeMonth("answer", month);
        sql.execute(
                "create temporary table made as select %s as made_id, gen_random_uuid() as made_person from generate_series(1, %d)"
                        .formatted(ID.formatted(month.atStartOfDay()), sittings));
        copy(
                "sitting",
                Map.of("id", "made_id", "beneficiary_id", "made_person", "result_id", "gen_random_uuid()"),
                "id = '%s'".formatted(played));
        copy("answer", Map.of("sitting_id", "made_id"), "sitting_id = '%s'".formatted(played));
        sql.execute("drop table made");
    }

    /** One row that was played for each that is made, with some columns of its own. */
    private void copy(String table, Map<String, String> own, String which) throws SQLException {
        List<String> columns = texts(
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'"
                        .formatted(table));
        sql.execute("insert into %s (%s) select %s from made cross join (select * from %s where %s) played"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream()
                                .map(column -> own.getOrDefault(column, column))
                                .collect(Collectors.joining(", ")),
                        table,
                        which));
    }

    private void makeMonth(String table, LocalDate month) {
        whenFree(month, "select make_month('%s', date '%s') is not null".formatted(table, month));
    }

    private void whenFree(LocalDate month, String statement) {
        await("month of " + month)
                .pollDelay(Duration.ZERO)
                .atMost(Patience.FAR)
                .ignoreExceptionsMatching(
                        failure -> failure instanceof SQLException busy && IN_USE.contains(busy.getSQLState()))
                .until(() -> texts(statement).contains("t"));
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(texts(query).getFirst());
    }

    private List<String> texts(String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
