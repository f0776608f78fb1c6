package fr.pixemploi.kit.month;

import static fr.pixemploi.kit.month.SampleMonths.idOf;
import static fr.pixemploi.kit.month.SampleMonths.make;
import static fr.pixemploi.kit.month.SampleMonths.piece;
import static fr.pixemploi.kit.month.SampleMonths.takeAway;
import static fr.pixemploi.kit.month.SampleMonths.thisMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Months of tables that are in use, that refer to others and are referred to: what holds up one of them holds up nothing else. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class StubbornMonthsTest {
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
    void whoeverReadsForLongHoldsUpAMonthAndNobodyElse() throws SQLException {
        LocalDate month = thisMonth().plusMonths(3);
        takeAway(sql, "sample_read", month);
        try (Connection reader = database.getConnection();
                Statement read = reader.createStatement()) {
            reader.setAutoCommit(false);
            read.execute("select count(*) from sample_read");
            CompletableFuture<List<String>> made = CompletableFuture.supplyAsync(partitions::makeAhead);
            await().atMost(Patience.FAR).pollInterval(Duration.ofMillis(10)).until(this::aMonthWaits);
            // Among the others, which the month waits for, and the reader does not let go of.
            sql.update("insert into sample_read values (?, ?, now())", UUID.randomUUID(), UUID.randomUUID());
            assertThat(made).isNotDone();
            reader.commit();
            assertThat(made.join()).containsExactly(piece("sample_read", month));
        }
    }

    private boolean aMonthWaits() {
        return sql.query(
                        "select from pg_stat_activity where wait_event_type = 'Lock' and query like 'select make_month(%'")
                .exists();
    }

    @Test
    void aMonthThatCannotBeMadeKeepsNoOtherFromItAndIsTold() {
        LocalDate two = thisMonth().plusMonths(2);
        LocalDate three = thisMonth().plusMonths(3);
        takeAway(sql, "sample_step", two);
        takeAway(sql, "sample_visit", two);
        takeAway(sql, "sample_visit", three);
        UUID visit = visit(two, false);
        // What it refers to stands among the others and is not moved from under it.
        step(visit, 1);
        assertThat(partitions.makeAhead())
                .containsExactlyInAnyOrder(piece("sample_step", two), piece("sample_visit", three));
        assertThat(monthsAhead("sample_visit")).isEqualTo(1);
        assertThat(monthsAhead("sample_step")).isEqualTo(3);
        sql.update("delete from sample_step where visit_id = ?", visit);
        assertThat(partitions.makeAhead()).containsExactly(piece("sample_visit", two));
        assertThat(monthsAhead("sample_visit")).isEqualTo(3);
    }

    @Test
    void aTableWithoutItsMonthHasNotEvenThisOneAhead() {
        takeAway(sql, "sample_step", thisMonth());
        assertThat(monthsAhead("sample_step")).isEqualTo(-1);
        assertThat(partitions.makeAhead()).containsExactly(piece("sample_step", thisMonth()));
    }

    @Test
    void whatCouldNotBeGuardedAtTheStartIsWithTheNextHour() {
        String piece = "months." + piece("sample_read", thisMonth());
        sql.update("drop trigger all_sample_reads_stay on " + piece);
        partitions.hour();
        assertThatThrownBy(() -> sql.update("truncate " + piece)).rootCause().hasMessageContaining("is a log");
    }

    private double monthsAhead(String table) {
        figures.measure();
        return metrics.get("months.made.ahead").tag("table", table).gauge().value();
    }

    @Test
    void monthsGoOfATableThatRefersAndOfOneThatIsReferredToOnceNothingRefersToThem() {
        LocalDate may = LocalDate.of(2017, 5, 1);
        LocalDate june = may.plusMonths(1);
        make(sql, "sample_visit", may);
        make(sql, "sample_visit", june);
        make(sql, "sample_step", may);
        UUID visit = visit(may, true);
        visit(june, true);
        step(visit, 1);
        step(visit, 2);
        assertThat(partitions.letGo())
                .contains(piece("sample_visit", june))
                .doesNotContain(piece("sample_visit", may), piece("sample_step", may));
        sql.update("delete from sample_step where visit_id = ? and number = 2", visit);
        assertThat(partitions.letGo()).containsSubsequence(piece("sample_step", may), piece("sample_visit", may));
        assertThatThrownBy(() -> step(visit, 1)).isInstanceOf(ViolatedConstraint.class);
        step(visit(thisMonth(), true), 1);
    }

    private UUID visit(LocalDate month, boolean over) {
        UUID id = idOf(month);
        sql.update("insert into sample_visit values (?, ?)", id, over);
        return id;
    }

    private void step(UUID visit, int number) {
        sql.update("insert into sample_step values (?, ?)", visit, number);
    }
}
