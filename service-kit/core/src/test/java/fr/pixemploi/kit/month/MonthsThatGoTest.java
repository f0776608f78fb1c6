package fr.pixemploi.kit.month;

import static fr.pixemploi.kit.month.SampleMonths.idOf;
import static fr.pixemploi.kit.month.SampleMonths.make;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a month when it goes: nothing is lost that stays, whoever writes meanwhile. Each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class MonthsThatGoTest {
    @Inject
    Partitions partitions;

    @Inject
    MonthFigures figures;

    @Inject
    MeterRegistry metrics;

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Test
    void whatIsKeptKeepsItsColumnsWhateverTheirOrder() {
        LocalDate month = LocalDate.of(2018, 5, 1);
        sql.update("""
                create table months.inbox_event_2018_05
                (received_at timestamptz not null default now(), topic text not null, event_id uuid primary key)
                """);
        sql.query("select months.attach('inbox_event', 'inbox_event_2018_05', ?)", month)
                .exists();
        UUID state = heard(month, "sample.thing.state", "61 days");
        UUID fact = heard(month, "sample.fact", "61 days");
        assertThat(partitions.letGo()).contains("inbox_event_2018_05");
        assertThat(isThere(state)).isTrue();
        assertThat(isThere(fact)).isFalse();
    }

    /** PostgreSQL says so itself: rows that were looked at as they came are not read while nobody else may read them. */
    @Test
    void whatIsKeptIsNotReadWhileItsTableIsLocked() throws SQLException {
        LocalDate month = LocalDate.of(2019, 5, 1);
        make(sql, "inbox_event", month);
        heard(month, "sample.thing.state", "61 days");
        heard(month, "sample.fact", "61 days");
        assertThat(said("select let_month_go('inbox_event', '2019-05-01')"))
                .anyMatch(line -> line.contains("\"inbox_event_2019_05\" is implied by existing constraints"))
                .noneMatch(line -> line.contains("verifying table \"inbox_event_2019_05\""));
        assertThat(said("select make_month('inbox_event', '2019-06-01')"))
                .anyMatch(line -> line.contains("\"inbox_event_2019_06\" is implied by existing constraints"));
    }

    /** Old by its time of receipt, as of a consumer that was held up: it would hold no month, and is kept for ever. */
    @Test
    void whatComesWhileItsMonthGoesIsNotLost() throws SQLException {
        LocalDate month = LocalDate.of(2020, 5, 1);
        make(sql, "inbox_event", month);
        heard(month, "sample.fact", "61 days");
        UUID late = idOf(month);
        CompletableFuture<List<String>> gone;
        try (Connection writer = database.getConnection();
                Statement write = writer.createStatement()) {
            writer.setAutoCommit(false);
            write.execute("insert into inbox_event values ('%s', 'sample.thing.state', now() - interval '61 days')"
                    .formatted(late));
            gone = CompletableFuture.supplyAsync(partitions::letGo);
            await().atMost(Patience.FAR).pollInterval(Duration.ofMillis(10)).until(this::aMonthWaits);
            writer.commit();
        }
        assertThat(gone.join()).contains("inbox_event_2020_05");
        assertThat(isThere(late)).isTrue();
    }

    private boolean aMonthWaits() {
        return sql.query(
                        "select from pg_stat_activity where wait_event_type = 'Lock' and query like 'select let_month_go(%'")
                .exists();
    }

    /** Its looks would not see what was written since. */
    @Test
    void noTransactionThatSeesThePastLetsAMonthGo() throws SQLException {
        LocalDate month = LocalDate.of(2021, 5, 1);
        make(sql, "sample_read", month);
        UUID late = idOf(month);
        try (Connection past = database.getConnection();
                Statement old = past.createStatement()) {
            past.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            past.setAutoCommit(false);
            old.execute("select 1 from months.cut");
            sql.update("insert into sample_read values (?, ?, now())", late, UUID.randomUUID());
            assertThatThrownBy(() -> old.execute("select let_month_go('sample_read', '2021-05-01')"))
                    .hasMessageContaining("would not be seen");
            past.rollback();
            past.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        assertThat(sql.query("select 1 from sample_read where id = ?", late).exists())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select let_month_go('no_such_table', '2015-05-01')",
                "select let_month_go('dead_letter', '2015-05-01')",
                "select let_month_go(null, '2015-05-01')",
                "select let_others_go('no_such_table')",
                "select let_others_go('dead_letter')",
                "select make_month('no_such_table', '2015-05-01')",
            })
    void whoNamesAnotherTableIsToldThatItIsNotCut(String call) {
        assertThatThrownBy(() -> sql.query(call).exists())
                .as(call)
                .rootCause()
                .hasMessageContaining("is not cut by months");
    }

    @Test
    void aMonthThatMayGoIsToldUntilItWent() {
        LocalDate held = LocalDate.of(2015, 5, 1);
        LocalDate free = LocalDate.of(2015, 6, 1);
        make(sql, "sample_visit", held);
        sql.update("insert into sample_visit values (?, false)", idOf(held));
        partitions.letGo();
        assertThat(monthsOver("sample_visit")).isZero();
        make(sql, "sample_visit", free);
        assertThat(monthsOver("sample_visit")).isEqualTo(1);
        assertThat(monthsOver("sample_step")).isZero();
        partitions.letGo();
        assertThat(monthsOver("sample_visit")).isZero();
    }

    private double monthsOver(String table) {
        figures.measure();
        return metrics.get("months.over").tag("table", table).gauge().value();
    }

    private List<String> said(String statement) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement call = connection.createStatement()) {
            call.execute("set client_min_messages = debug1");
            call.execute(statement);
            for (SQLWarning line = call.getWarnings(); line != null; line = line.getNextWarning())
                lines.add(String.valueOf(line.getMessage()));
            call.execute("reset client_min_messages");
        }
        return lines;
    }

    private UUID heard(LocalDate month, String topic, String ago) {
        UUID id = idOf(month);
        sql.update(
                "insert into inbox_event (event_id, topic, received_at) values (?, ?, now() - cast(? as interval))",
                id,
                topic,
                ago);
        return id;
    }

    private boolean isThere(UUID id) {
        return sql.query("select 1 from inbox_event where event_id = ?", id).exists();
    }
}
