package fr.pixemploi.kit.month;

import static fr.pixemploi.kit.month.SampleMonths.idOf;
import static fr.pixemploi.kit.month.SampleMonths.piece;
import static fr.pixemploi.kit.month.SampleMonths.thisMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.SqlFailure;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Months of the kit's own tables and of a log, in a real database. Each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class PartitionsTest {
    @Inject
    Partitions partitions;

    @Inject
    Sql sql;

    @Test
    void fromItsStartAServiceHasThisMonthAndThreeAhead() {
        for (String table : List.of("outbox_event", "inbox_event", "sample_read"))
            for (int ahead = 0; ahead <= 3; ahead++)
                assertThat(pieces(table)).contains(piece(table, thisMonth().plusMonths(ahead)));
        assertThat(partitions.makeAhead()).isEmpty();
        assertThat(standsIn("inbox_event", "event_id", heard(thisMonth().plusMonths(3), "sample.fact", "0 days")))
                .isEqualTo("months." + piece("inbox_event", thisMonth().plusMonths(3)));
    }

    @Test
    void severalInstancesMayMakeThemAtOnce() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "drop table months." + piece("outbox_event", thisMonth().plusMonths(3))));
        List<CompletableFuture<List<String>>> made = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(partitions::makeAhead))
                .toList();
        assertThat(made.stream().map(CompletableFuture::join).flatMap(List::stream))
                .containsExactly(piece("outbox_event", thisMonth().plusMonths(3)));
    }

    @Test
    void rowsOfNoMonthMoveToItOnceItIsMade() {
        LocalDate month = LocalDate.of(2011, 5, 1);
        UUID first = heard(month, "sample.fact", "0 days");
        UUID next = heard(month.plusMonths(1), "sample.fact", "0 days");
        UUID random = UUID.randomUUID();
        hear(random, "sample.fact", "0 days");
        UUID far = heard(LocalDate.of(2815, 5, 1), "sample.fact", "0 days");
        UUID farthest = new UUID(-1, -1);
        hear(farthest, "sample.fact", "0 days");
        assertThat(standsIn("inbox_event", "event_id", first)).isEqualTo("months.inbox_event_other");
        make("inbox_event", month);
        assertThat(standsIn("inbox_event", "event_id", first)).isEqualTo("months.inbox_event_2011_05");
        assertThat(Stream.of(next, random, far, farthest).map(id -> standsIn("inbox_event", "event_id", id)))
                .containsOnly("months.inbox_event_other");
        hear(first, "sample.fact", "0 days");
        assertThat(sql.query("select 1 from inbox_event where event_id = ?", first)
                        .list(row -> 1))
                .hasSize(1);
    }

    @Test
    void anOldMonthOfTheOutboxGoesOnceAllOfItIsSent() {
        LocalDate month = LocalDate.of(2012, 5, 1);
        make("outbox_event", month);
        UUID old = say(month, "100 days");
        UUID last = say(month, null);
        assertThat(partitions.letGo()).doesNotContain("outbox_event_2012_05");
        sql.update("update outbox_event set sent_at = now() - interval '29 days' where id = ?", last);
        assertThat(partitions.letGo()).doesNotContain("outbox_event_2012_05");
        sql.update("update outbox_event set sent_at = now() - interval '31 days' where id = ?", last);
        assertThat(partitions.letGo()).contains("outbox_event_2012_05");
        assertThat(Stream.of(old, last).map(id -> standsIn("outbox_event", "id", id)))
                .containsOnly("nowhere");
    }

    @Test
    void ofAnOldMonthOfTheInboxIdsOfStatesStay() {
        LocalDate month = LocalDate.of(2013, 5, 1);
        make("inbox_event", month);
        UUID fact = heard(month, "sample.fact", "61 days");
        UUID state = heard(month, "sample.thing.state", "61 days");
        UUID late = heard(month, "sample.fact", "59 days");
        assertThat(partitions.letGo()).doesNotContain("inbox_event_2013_05");
        sql.update("update inbox_event set received_at = now() - interval '61 days' where event_id = ?", late);
        assertThat(partitions.letGo()).containsOnlyOnce("inbox_event_2013_05");
        assertThat(Stream.of(fact, late).map(id -> standsIn("inbox_event", "event_id", id)))
                .containsOnly("nowhere");
        assertThat(standsIn("inbox_event", "event_id", state)).isEqualTo("months.inbox_event_2013_05");
        assertThat(partitions.letGo()).doesNotContain("inbox_event_2013_05");
    }

    /** Of other clocks, or heard late: facts end all the same, ids of states stay wherever they are. */
    @Test
    void idsThatEndWithNoMonthEndToo() {
        LocalDate month = LocalDate.of(2016, 5, 1);
        make("inbox_event", month);
        UUID state = heard(month, "sample.thing.state", "61 days");
        assertThat(partitions.letGo()).contains("inbox_event_2016_05");
        UUID late = heard(month, "sample.fact", "61 days");
        UUID later = heard(month, "sample.fact", "59 days");
        assertThat(standsIn("inbox_event", "event_id", late)).isEqualTo("months.inbox_event_2016_05");
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        UUID ofAState = UUID.randomUUID();
        hear(old, "sample.fact", "61 days");
        hear(young, "sample.fact", "59 days");
        hear(ofAState, "sample.thing.state", "61 days");
        partitions.letOthersGo();
        assertThat(Stream.of(late, old).map(id -> standsIn("inbox_event", "event_id", id)))
                .containsOnly("nowhere");
        assertThat(Stream.of(state, later, young, ofAState).map(id -> standsIn("inbox_event", "event_id", id)))
                .doesNotContain("nowhere");
    }

    @Test
    void aLogStaysALogInItsMonths() {
        LocalDate month = LocalDate.of(2014, 5, 1);
        UUID moved = read(month, "1 day");
        make("sample_read", month);
        partitions.makeAhead();
        assertThat(standsIn("sample_read", "id", moved)).isEqualTo("months.sample_read_2014_05");
        for (String statement : List.of(
                "delete from sample_read",
                "update sample_read set read_at = now()",
                "truncate sample_read",
                "delete from months.sample_read_2014_05",
                "truncate months.sample_read_2014_05",
                "truncate months.sample_read_other"))
            assertThatThrownBy(() -> sql.update(statement))
                    .as(statement)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .hasMessageContaining("is a log");
        UUID other = read(LocalDate.of(2014, 7, 1), "1 day");
        UUID old = read(LocalDate.of(2014, 7, 1), "4 years");
        assertThatThrownBy(() -> sql.update("delete from sample_read where id = ?", other))
                .rootCause()
                .hasMessageContaining("is a log");
        assertThat(partitions.letGo()).doesNotContain("sample_read_2014_05");
        partitions.letOthersGo();
        assertThat(standsIn("sample_read", "id", old)).isEqualTo("nowhere");
        assertThat(standsIn("sample_read", "id", other)).isEqualTo("months.sample_read_other");
    }

    @Test
    void noStatementChangesWhenAMonthOfALogMayGo() {
        for (String statement : List.of(
                "update months.cut set held_by = 'false', stays = '-1 year' where table_name = 'sample_read'",
                "delete from months.cut where table_name = 'sample_read'",
                "truncate months.cut"))
            assertThatThrownBy(() -> sql.update(statement))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("stays as its migration said");
    }

    @Test
    void aMonthIsGuardedAsSoonAsItIsThere() {
        make("sample_read", LocalDate.of(2013, 5, 1));
        assertThatThrownBy(() -> sql.update("truncate months.sample_read_2013_05"))
                .rootCause()
                .hasMessageContaining("is a log");
    }

    @Test
    void onlyTablesThatAreCutGetMonthsAndOnlyWholeOnesOfOurTime() {
        for (String call : List.of(
                "select make_month('dead_letter', '2015-05-01')",
                "select make_month('inbox_event', '2015-05-02')",
                "select make_month('inbox_event', '1815-05-01')",
                "select make_month('inbox_event', '2815-05-01')"))
            assertThatThrownBy(() -> sql.query(call).exists()).as(call).isInstanceOf(SqlFailure.class);
    }

    private void make(String table, LocalDate month) {
        SampleMonths.make(sql, table, month);
    }

    private UUID heard(LocalDate month, String topic, String ago) {
        UUID id = idOf(month);
        hear(id, topic, ago);
        return id;
    }

    private void hear(UUID id, String topic, String ago) {
        sql.update(
                "insert into inbox_event values (?, ?, now() - cast(? as interval)) on conflict do nothing",
                id,
                topic,
                ago);
    }

    private UUID say(LocalDate month, @Nullable String sentAgo) {
        UUID id = idOf(month);
        // Of no shard: the relay leaves it alone.
        sql.update("""
                insert into outbox_event (id, shard, topic, key, type, aggregate_id, aggregate_epoch, aggregate_version, occurred_at, sent_at)
                values (?, -1, 'sample.fact', 'k', 't', ?, 0, 0, now(), now() - cast(? as interval))
                """, id, id, sentAgo);
        return id;
    }

    private UUID read(LocalDate month, String ago) {
        UUID id = idOf(month);
        sql.update("insert into sample_read values (?, ?, now() - cast(? as interval))", id, UUID.randomUUID(), ago);
        return id;
    }

    private String standsIn(String table, String key, UUID id) {
        return sql.query("select tableoid::regclass::text as piece from %s where %s = ?".formatted(table, key), id)
                .optional(row -> row.text("piece"))
                .orElse("nowhere");
    }

    private List<String> pieces(String table) {
        return sql.query(
                        "select relname from pg_inherits join pg_class on oid = inhrelid where inhparent = cast(? as regclass)",
                        table)
                .list(row -> row.text("relname"));
    }
}
