package fr.pixemploi.kit.sql;

import static fr.pixemploi.kit.sql.Named.named;
import static fr.pixemploi.kit.sql.Sql.arguments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link Sql} promises, on the real database. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class SqlTest {
    private static final Instant AT = Instant.parse("2026-10-25T00:30:00.123456Z");

    enum Status {
        WRONG_TRIES
    }

    @Inject
    Sql sql;

    @Test
    void readsBackEveryKindOfValue() {
        UUID id = Ids.next();
        sql.update(
                """
                insert into sample_value (id, words, whole, big, small, fraction, exact, truth, at, day, content, document, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                "déjà " + id,
                7,
                1L << 40,
                (short) 3,
                0.1,
                new BigDecimal("1.25"),
                true,
                AT,
                LocalDate.of(2026, 3, 29),
                new byte[] {1, 2},
                Sql.jsonb("{\"a\": 1}"),
                Sql.lowerCase(Status.WRONG_TRIES));
        sql.query("select *, small + 0 as smaller from sample_value where id = ?", id)
                .one(row -> {
                    assertThat(row.uuid("id")).isEqualTo(id);
                    assertThat(row.text("words")).isEqualTo("déjà " + id);
                    assertThat(row.integer("whole")).isEqualTo(7);
                    assertThat(row.integer("smaller")).isEqualTo(3);
                    assertThat(row.bigint("big")).isEqualTo(1L << 40);
                    assertThat(row.number("fraction")).isEqualTo(0.1);
                    assertThat(row.number("exact")).isEqualTo(1.25);
                    assertThat(row.truth("truth")).isTrue();
                    assertThat(row.instant("at")).isEqualTo(AT);
                    assertThat(row.time("at")).isEqualTo(AT.atOffset(ZoneOffset.UTC));
                    assertThat(row.date("day")).isEqualTo("2026-03-29");
                    assertThat(row.bytes("content")).containsExactly(1, 2);
                    assertThat(row.text("document")).isEqualTo("{\"a\": 1}");
                    assertThat(row.text("status")).isEqualTo("wrong_tries");
                    assertThat(row.lowerCase("status", Status.class)).isEqualTo(Status.WRONG_TRIES);
                    return true;
                });
    }

    @Test
    void takesATimeWithAnOffsetForTheSameInstant() {
        OffsetDateTime paris = AT.atOffset(ZoneOffset.ofHours(2));
        assertThatObject(sql.query("select ?::timestamptz = ? as same", paris, AT)
                        .one(row -> row.truth("same")))
                .isEqualTo(true);
    }

    @Test
    void keepsATimeOnTheClockOfAPlaceAlsoOneThatThisPlaceSkips() {
        LocalDateTime skipped = LocalDateTime.of(2026, 3, 29, 2, 30);
        assertThatObject(sql.query("select ?::timestamp as at", skipped).one(row -> row.localTime("at")))
                .isEqualTo(skipped);
    }

    @Test
    void readsBackNullsOfEveryKindWhereTheyAreAskedFor() {
        UUID id = Ids.next();
        sql.update("""
                insert into sample_value (id, words, whole, big, fraction, truth, at, day, content, document, people, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, null, null, null, null, null, null, null, null, Sql.jsonb(null), null, Sql.lowerCase(null));
        sql.query("select * from sample_value where id = ?", id).one(row -> {
            assertThat(row.uuidOrNull("id")).isEqualTo(id);
            assertThat(row.textOrNull("words")).isNull();
            assertThat(row.integerOrNull("whole")).isNull();
            assertThat(row.bigintOrNull("big")).isNull();
            assertThat(row.numberOrNull("fraction")).isNull();
            assertThat(row.truthOrNull("truth")).isNull();
            assertThat(row.instantOrNull("at")).isNull();
            assertThat(row.timeOrNull("at")).isNull();
            assertThat(row.dateOrNull("day")).isNull();
            assertThat(row.bytesOrNull("content")).isNull();
            assertThat(row.textOrNull("document")).isNull();
            assertThat(row.elementsOrNull("people", UUID.class)).isNull();
            assertThat(row.lowerCaseOrNull("status", Status.class)).isNull();
            assertThatThrownBy(() -> row.integer("whole"))
                    .isInstanceOf(SqlFailure.class)
                    .hasMessageContaining("whole is null");
            assertThatThrownBy(() -> row.text("no_such_column")).isInstanceOf(SqlFailure.class);
            return true;
        });
    }

    @Test
    void takesArraysAlsoEmptyOnes() {
        UUID id = Ids.next();
        UUID other = Ids.next();
        sql.update(
                "insert into sample_value (id, people, tags) values (?, ?, ?)",
                id,
                Sql.uuids(List.of(id, other)),
                Sql.texts(List.of()));
        sql.query("select * from sample_value where id = any (?)", Sql.uuids(List.of(id)))
                .one(row -> {
                    assertThat(row.elements("people", UUID.class)).containsExactly(id, other);
                    assertThat(row.elements("tags", String.class)).isEmpty();
                    return true;
                });
        assertThat(sql.query("select 1 from sample_value where id = any (?)", Sql.uuids(List.of()))
                        .exists())
                .isFalse();
        assertThatObject(sql.query(
                                "select max(at) as last from unnest(?) as t (at)",
                                Sql.array("timestamptz", List.of(AT)))
                        .one(row -> row.instant("last")))
                .isEqualTo(AT);
    }

    @Test
    void takesArgumentsByName() {
        UUID id = Ids.next();
        sql.update(
                "insert into sample_value (id, words, whole) values (:id, :words, :whole)",
                named("id", id).and("words", null).and("whole", 5));
        assertThatObject(sql.query(
                                "select whole from sample_value where id = :id or (id = :id and whole = :whole)",
                                named("id", id).and("whole", 5))
                        .one(row -> row.integer("whole")))
                .isEqualTo(5);
        assertThatThrownBy(() -> named("id", id).and("id", null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sql.update("delete from sample_value where id = :id", named("key", id)))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void refusesArgumentsThatAreTooFewOrTooMany() {
        assertThatThrownBy(() -> sql.query("select ?::int, ?::int", 1).exists()).isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> sql.query("select ?::int", 1, 2).exists()).isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() ->
                        sql.query("select :a::int", named("a", 1).and("b", 2)).exists())
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("[a, b]");
        assertThatThrownBy(() -> sql.query("select :a, 'no end", named("a", 1)).exists())
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void leavesSignsInAStatementThatAreNoArguments() {
        assertThatObject(sql.query("""
                        select 'what? :no' as said, 1 < 2 and 3 > 2 as sorted, -- why? :because
                               '{"a": 1}'::jsonb @> ? as holds, '{"a": 1}'::jsonb ?? 'a' as has, E'\\n' as line
                        """, Sql.jsonb("{}"))
                        .one(row -> row.text("said")
                                + row.truth("sorted")
                                + row.truth("holds")
                                + row.truth("has")
                                + row.text("line")))
                .isEqualTo("what? :notruetruetrue\n");
    }

    @Test
    void refusesWhatHasNoOneWayIntoAColumn() {
        assertThatThrownBy(() -> sql.query("select ?", Status.WRONG_TRIES).exists())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Sql.lowerCase");
        assertThatThrownBy(() -> sql.query("select ?", List.of()).exists())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Sql.array");
        assertThatThrownBy(() -> sql.query("select ?", new Object()).exists())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsOneRowFromNoneAndSeveral() {
        var none = sql.query("select 1 as n where false");
        var one = sql.query("select 1 as n");
        var three = sql.query("select n from generate_series(1, 3) as s (n)");
        var nothing = sql.query("select cast(null as integer) as n");
        assertThat(none.optional(row -> row.integer("n"))).isEmpty();
        assertThat(none.exists()).isFalse();
        assertThatThrownBy(() -> none.one(row -> row.integer("n"))).isInstanceOf(IllegalStateException.class);
        assertThat(one.optional(row -> row.integer("n"))).contains(1);
        assertThatObject(one.one(row -> row.integer("n"))).isEqualTo(1);
        assertThat(three.list(row -> row.integer("n"))).containsExactly(1, 2, 3);
        assertThat(three.exists()).isTrue();
        assertThatThrownBy(() -> three.optional(row -> row.integer("n"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> three.one(row -> row.integer("n"))).isInstanceOf(IllegalStateException.class);
        assertThat(nothing.optional(row -> row.integerOrNull("n"))).isEmpty();
        assertThatObject(nothing.one(row -> row.integerOrNull("n"))).isNull();
    }

    @Test
    void saysHowManyRowsItTouched() {
        UUID id = Ids.next();
        String insert = "insert into sample_value (id, words) values (?, ?) on conflict do nothing";
        assertThat(sql.updateOne(insert, id, "a" + id)).isTrue();
        assertThat(sql.updateOne(insert, id, "a" + id)).isFalse();
        assertThat(sql.update(insert, Ids.next(), "b" + id)).isEqualTo(1);
        assertThat(sql.update("update sample_value set big = 1 where words like ?", "%" + id))
                .isEqualTo(2);
        assertThatThrownBy(() -> sql.updateOne("update sample_value set big = 2 where words like ?", "%" + id))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesBackWhatTheDatabaseMade() {
        UUID id = Ids.next();
        assertThatObject(sql.query(
                                "insert into sample_value (id, whole) values (?, ?) returning whole + 1 as next", id, 4)
                        .one(row -> row.integer("next")))
                .isEqualTo(5);
        assertThatObject(sql.query("select whole from sample_value where id = ?", id)
                        .one(row -> row.integer("whole")))
                .isEqualTo(4);
    }

    @Test
    void sendsManyRowsInBatches() {
        String words = "batch " + Ids.next() + " ";
        List<Integer> numbers = IntStream.range(0, 2_500).boxed().toList();
        assertThat(sql.batch(
                        "insert into sample_value (id, words, whole) values (?, ?, ?)",
                        numbers,
                        number -> arguments(Ids.next(), words + number, number == 0 ? null : -number)))
                .isEqualTo(2_500);
        assertThatObject(sql.query("select count(*) from sample_value where words like ? and whole < 0", words + "%")
                        .one(row -> row.bigint("count")))
                .isEqualTo(2_499L);
        assertThat(sql.batch(
                        "delete from sample_value where words = :words",
                        numbers,
                        number -> arguments(named("words", words + number))))
                .isEqualTo(2_500);
        assertThat(sql.batch("delete from sample_value where words = ?", List.<String>of(), Sql::arguments))
                .isZero();
    }

    @Test
    void streamsRowsWhileTheDatabaseStillMakesThem() {
        List<Long> madeByThen = new ArrayList<>();
        List<Long> read = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.query("select nextval('sample_sequence') as n from generate_series(1, 1000)")
                        .forEach(10, row -> {
                            read.add(row.bigint("n"));
                            madeByThen.add(sql.query("select last_value from sample_sequence")
                                    .one(last -> last.bigint("last_value")));
                        }));
        assertThat(read).hasSize(1_000);
        assertThat(madeByThen.getFirst() - read.getFirst()).isLessThan(100);
        assertThatThrownBy(() -> sql.query("select 1").forEach(10, row -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void isPartOfTheTransactionOnItsOneConnection() {
        UUID dropped = Ids.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    int process = process();
                    sql.update("insert into sample_value (id) values (?)", dropped);
                    assertThat(process()).isEqualTo(process);
                    throw new IllegalArgumentException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        assertThat(sql.query("select 1 from sample_value where id = ?", dropped).exists())
                .isFalse();
    }

    private int process() {
        return sql.query("select pg_backend_pid() as process").one(row -> row.integer("process"));
    }

    @Test
    void namesTheConstraintThatIsViolated() {
        UUID id = Ids.next();
        String insert = "insert into sample_value (id, words, whole) values (?, ?, ?)";
        sql.update(insert, id, "taken " + id, 1);
        assertThat(violated(() -> sql.update(insert, id, null, 1))).isEqualTo("sample_value_pkey");
        assertThat(violated(() -> sql.update(insert, Ids.next(), "taken " + id, 1)))
                .isEqualTo("one_sample_value_per_words");
        assertThat(violated(() -> sql.update(insert, Ids.next(), null, 13))).isEqualTo("whole_is_not_thirteen");
        assertThat(violated(
                        () -> sql.query(insert + " returning id", id, null, 1).exists()))
                .isEqualTo("sample_value_pkey");
        assertThat(violated(() -> sql.batch(insert, List.of(1, 13, 1), number -> arguments(Ids.next(), null, number))))
                .isEqualTo("whole_is_not_thirteen");
    }

    private static String violated(Runnable statement) {
        try {
            statement.run();
        } catch (ViolatedConstraint e) {
            return e.constraint();
        }
        return "none";
    }

    @Test
    void failsWithTheDriversReasonAndTellsNoArgument() {
        assertThatThrownBy(() -> sql.update("insert into sample_value (id, whole) values (?, ?)", "Ines Martin", 1))
                .isExactlyInstanceOf(SqlFailure.class)
                .hasMessageContaining("insert into sample_value")
                .hasMessageNotContaining("Martin")
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        reason -> assertThat(reason.getSQLState()).isEqualTo("42804"));
        assertThatThrownBy(
                        () -> sql.query("select :a", named("b", "Ines Martin")).exists())
                .isExactlyInstanceOf(SqlFailure.class)
                .hasStackTraceContaining("a")
                .satisfies(failure -> assertThat(stack(failure)).doesNotContain("Martin"));
    }

    @Test
    void tellsNoArgumentInTheDriversWordsEither() {
        assertThatThrownBy(() -> sql.batch(
                        "insert into erased_person (person_hash) values (?)",
                        List.of("Ines Martin", "Ines Martin"),
                        hash -> arguments(hash)))
                .isInstanceOf(ViolatedConstraint.class)
                .satisfies(failure -> assertThat(stack(failure)).doesNotContain("Martin"));
    }

    private static String stack(Throwable failure) {
        var text = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    @Test
    void saysWhenTheConnectionBrokeAndGoesOnWithAnother() {
        assertThatThrownBy(() -> sql.query("select pg_terminate_backend(pg_backend_pid())")
                        .exists())
                .isExactlyInstanceOf(SqlFailure.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThatObject(sql.query("select 1 as n").one(row -> row.integer("n")))
                .isEqualTo(1);
    }
}
