package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.ProcessorTime;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.service.JvmOptions;
import java.nio.file.Path;
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
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What two years of sittings cost the answers of today: processor time of an answer with an empty database and with one that is full, the
 * room that an answer takes, and how long it takes to let a year of sent events go. The past is one sitting that was played, copied with
 * ids and times of its month.
 */
class GrowthProof {
    private static final String CAMPAIGN = "PXEMPR346";
    private static final int MONTHS = 24;
    private static final int SITTINGS_A_MONTH = Integer.getInteger("pixemploi.growth.sittings-a-month", 8_000);
    private static final int EVENTS_A_MONTH = 100_000;
    private static final int YEAR = 12;

    /** What is compiled late would make the full database look cheaper than it is. */
    private static final int WARMING = 480;

    private static final int MEASURED = 120;

    /** SQLSTATE of a month that something else holds: it gives up on the lock soon, and is called again. */
    private static final String LOCK_NOT_HAD = "55P03";

    /** A UUID of version 7 at a moment of the month that begins then, by chance. */
    private static final String ID = """
            (lpad(to_hex((extract(epoch from timestamp '%s') * 1000)::bigint + (random() * 2e9)::bigint), 12, '0')
              || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid""";

    @Test
    void answersCostNoMoreInAFullDatabase() throws Exception {
        try (Platform platform = Platform.plan()
                        .withoutLimits()
                        .in(Path.of("target/growth"))
                        .fresh()
                        .onFreePorts()
                        .services(Set.of(Service.ASSESSMENT, Service.PROFILE))
                        .jvm(JvmOptions.forLoad(512))
                        .start();
                AnswerSheet sheet = AnswerSheet.make(platform);
                Connection owner = owner(platform);
                Statement sql = owner.createStatement()) {
            String played = sit(platform, sheet, 0, WARMING).getFirst().sittingId();
            Map<String, Object> figures = new TreeMap<>();
            double empty = microseconds(platform, sheet, 1, figures, "empty");
            long before = bytes(sql);
            LocalDate first = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(MONTHS);
            // The current month too: that is where the answers go that are measured.
            for (int month = 0; month <= MONTHS; month++) fill(sql, played, first.plusMonths(month));
            sql.execute("analyze");
            long answers = number(sql, "select count(*) from answer");
            figures.put("answers", answers);
            figures.put("sittings", number(sql, "select count(*) from sitting"));
            figures.put("bytesOfAnAnswer", (bytes(sql) - before) / answers);
            double full = microseconds(platform, sheet, 2, figures, "full");
            figures.put("fullOverEmpty", Math.round(full / empty * 100) / 100.0);
            figures.put("secondsUntilAYearOfEventsIsGone", secondsOfAYear(sql, first));
            Figures.write("growth", "two years of sittings", figures);
            assertThat(full / empty).isLessThan(1.2);
        }
    }

    private static Connection owner(Platform platform) throws SQLException {
        return DriverManager.getConnection(
                platform.postgres().jdbcUrl(Service.ASSESSMENT),
                Service.ASSESSMENT.databaseOwner(),
                Service.ASSESSMENT.ownerPassword());
    }

    private static List<SimulatedPerson> sit(Platform platform, AnswerSheet sheet, int round, int people)
            throws Exception {
        Population population = Population.ofTheBank();
        return Crowd.of(people, 4, i -> {
            Random chance = new Random(1_000L * round + i);
            SimulatedPerson person = new SimulatedPerson(
                            platform, sheet, population.person(chance), TrueItems.asTheBankSays(), chance, true)
                    .register();
            person.start(CAMPAIGN);
            person.sit(() -> {});
            return person;
        });
    }

    /** Of the service and of PostgreSQL, all that belongs to a sitting included. */
    private static double microseconds(
            Platform platform, AnswerSheet sheet, int round, Map<String, Object> figures, String when)
            throws Exception {
        List<ChildProcess> service = platform.service(Service.ASSESSMENT, 1).processes();
        List<ChildProcess> database = platform.postgres().processes();
        Duration serviceBefore = taken(service);
        Duration databaseBefore = taken(database);
        int answers = sit(platform, sheet, round, MEASURED).stream()
                .mapToInt(person -> person.acknowledged().size())
                .sum();
        double ofService = taken(service).minus(serviceBefore).toNanos() / 1e3 / answers;
        double ofDatabase = taken(database).minus(databaseBefore).toNanos() / 1e3 / answers;
        figures.put("microsecondsOfTheServiceWhen" + when, Math.round(ofService));
        figures.put("microsecondsOfPostgresWhen" + when, Math.round(ofDatabase));
        return ofService + ofDatabase;
    }

    private static Duration taken(List<ChildProcess> processes) {
        return processes.stream()
                .map(process -> ProcessorTime.of(process.handle()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static void fill(Statement sql, String played, LocalDate month) throws SQLException {
        String id = ID.formatted(month.atStartOfDay());
        for (String table : List.of("answer", "outbox_event"))
            whenFree(month, "select make_month('%s', date '%s') is not null".formatted(table, month), sql);
        sql.execute(
                "create temporary table made as select %s as made_id, gen_random_uuid() as made_person from generate_series(1, %d)"
                        .formatted(id, SITTINGS_A_MONTH));
        copy(
                sql,
                "sitting",
                Map.of("id", "made_id", "beneficiary_id", "made_person", "result_id", "gen_random_uuid()"),
                "id = '%s'".formatted(played));
        copy(sql, "answer", Map.of("sitting_id", "made_id"), "sitting_id = '%s'".formatted(played));
        sql.execute("drop table made");
        sql.execute("""
                insert into outbox_event (id, shard, topic, key, type, aggregate_id, aggregate_epoch, aggregate_version, data, occurred_at, sent_at)
                select %s, number %% 4, 'assessment.result', number::text, 'fr.pixemploi.past.v1', gen_random_uuid(), 0, 1, repeat('x', 400),
                  timestamptz '%s', timestamptz '%s' from generate_series(1, %d) number
                """.formatted(id, month, month, EVENTS_A_MONTH));
    }

    /** One row that was played for each that is made, with some columns of its own. */
    private static void copy(Statement sql, String table, Map<String, String> own, String which) throws SQLException {
        List<String> columns = texts(
                sql,
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

    private static double secondsOfAYear(Statement sql, LocalDate first) throws SQLException {
        long before = System.nanoTime();
        for (int month = 0; month < YEAR; month++)
            whenFree(
                    first.plusMonths(month),
                    "select let_month_go('outbox_event', date '%s')".formatted(first.plusMonths(month)),
                    sql);
        return Math.round((System.nanoTime() - before) / 1e7) / 100.0;
    }

    /** A month gives up soon on the lock of its table, which is vacuumed or written to, and is asked for again. */
    private static void whenFree(LocalDate month, String statement, Statement sql) {
        await("month of " + month)
                .pollDelay(Duration.ZERO)
                .atMost(Patience.FAR)
                .ignoreExceptionsMatching(
                        failure -> failure instanceof SQLException busy && LOCK_NOT_HAD.equals(busy.getSQLState()))
                .until(() -> texts(sql, statement).contains("t"));
    }

    /** Of tables and indexes of sittings and answers. */
    private static long bytes(Statement sql) throws SQLException {
        return number(sql, """
                select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and (n.nspname = 'months' and c.relname like 'answer%' or n.nspname = 'public' and c.relname = 'sitting')
                """);
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> texts(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }
}
