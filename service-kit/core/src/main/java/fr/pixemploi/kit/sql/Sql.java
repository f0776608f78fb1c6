package fr.pixemploi.kit.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one way to hand-written SQL, in the running transaction; without one each statement is its own. Pending changes of entities
 * are written first, so that entities and SQL of one transaction see each other. Each use in a line:
 *
 * <pre>{@code
 * sql.query("select name from structure where id = ?", id).optional(row -> row.text("name"))  // none or one row
 * sql.query("select * from offer where kind = ?", kind).list(row -> row.uuid("id"))           // all rows
 * sql.query("select count(*) from answer").one(row -> row.bigint("count"))                    // exactly one row
 * sql.query("select 1 from erased_person where person_hash = ?", hash).exists()               // is there a row
 * sql.query("insert into draft (text) values (?) returning id", text).one(row -> row.uuid("id"))
 * sql.query("select * from answer where sitting_id = ?", id).forEach(500, row -> csv.write(row.text("item")))
 * sql.update("delete from result where id = ?", id)                                           // how many rows
 * sql.updateOne("insert into seen (id) values (?) on conflict do nothing", id)                // true when it was one
 * sql.update("update t set a = :a, b = :b where id = :id", named("a", a).and("b", null).and("id", id))
 * sql.batch("insert into mark (id, at) values (?, ?)", marks, mark -> arguments(mark.id(), mark.at()))
 * sql.query("... where id = any (?)", Sql.uuids(ids))             // arrays: uuids, texts, array("smallint", numbers)
 * sql.patiently(() -> sql.update("delete from seen where at < now() - interval '60 days'"))  // many rows, no limit of time
 * sql.update("insert into t (status, content) values (?, ?)", Sql.lowerCase(status), Sql.jsonb(text))
 * try { repository.persist(row); sql.flush(); } catch (ViolatedConstraint e) { ... e.constraint() ... }
 * }</pre>
 *
 * <p>An argument is null, a text, number, boolean, UUID, {@code Instant} or {@code OffsetDateTime} (timestamptz), a local date, time or both,
 * {@code byte[]}, or what {@link #uuids}, {@link #texts}, {@link #array}, {@link #jsonb} and {@link #lowerCase} make; anything else is
 * refused. Every failure of the database is a {@link SqlFailure}, of a rule of the schema a {@link ViolatedConstraint}.
 *
 * <p>Underneath is the driver itself; Jdbi reads statements with named arguments. A hot statement casts a text that is null now and
 * then, {@code cast(? as varchar)}: else the server takes null and text for two types, and plans it anew at each change.
 */
@ApplicationScoped
public class Sql {
    /** Rows of a batch that are sent together. */
    private static final int BATCH = 1_000;

    private static final int LONGEST_SECONDS = 60 * 60;

    private final Connections connections;

    Sql(DataSource dataSource, TransactionSynchronizationRegistry transaction) {
        this.connections = new Connections(dataSource, new PendingEntities(transaction));
    }

    /**
     * A statement that returns rows; it runs when one of the methods of {@link Query} asks for them.
     *
     * @param arguments for each {@code ?} in order, or one {@link Named} for all {@code :name}
     */
    public Query query(String statement, @Nullable Object... arguments) {
        return new Query(connections, statement, arguments);
    }

    /** Runs an insert, update, delete or other statement without rows, and says how many rows it touched. */
    public int update(String statement, @Nullable Object... arguments) {
        Statement update = Statement.of(statement, arguments);
        return connections.run(update, prepared -> {
            update.bind(prepared, arguments);
            return prepared.executeUpdate();
        });
    }

    /**
     * True when the statement touched one row; false when none, because somebody was faster or it had been done already.
     *
     * @throws IllegalStateException when it touched several; its effect is not undone here, the caller's transaction must roll back
     */
    public boolean updateOne(String statement, @Nullable Object... arguments) {
        int touched = update(statement, arguments);
        if (touched > 1) throw new IllegalStateException(touched + " rows instead of one: " + statement);
        return touched == 1;
    }

    /**
     * Runs a statement once for each row, many of them in one round trip; says how many rows were touched in all.
     *
     * @param arguments of a row: {@link #arguments} or a {@link Named}
     */
    public <T> int batch(String statement, Iterable<T> rows, Function<T, @Nullable Object[]> arguments) {
        Iterator<T> rest = rows.iterator();
        if (!rest.hasNext()) return 0;
        @Nullable Object[] first = arguments.apply(rest.next());
        Statement each = Statement.of(statement, first);
        return connections.run(each, prepared -> {
            each.bind(prepared, first);
            prepared.addBatch();
            int touched = 0;
            int waiting = 1;
            while (rest.hasNext()) {
                if (waiting == BATCH) {
                    touched += sum(prepared.executeBatch());
                    waiting = 0;
                }
                each.bind(prepared, arguments.apply(rest.next()));
                prepared.addBatch();
                waiting++;
            }
            return touched + sum(prepared.executeBatch());
        });
    }

    private static int sum(int[] touched) {
        int sum = 0;
        for (int one : touched) sum += one;
        return sum;
    }

    /**
     * Work on many rows that may take long, such as a sweep by the clock: the limits of time for statements, locks and pauses do not hold,
     * here and for the rest of the transaction. In the running transaction, or in one of its own that has an hour. For what nobody waits for,
     * save an operator.
     */
    public <T extends @Nullable Object> T patiently(Supplier<T> work) {
        return QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).call(() -> connections.patiently(work));
    }

    /**
     * Writes pending changes of this transaction's entities, so that a violated constraint shows here and not at the commit.
     *
     * @throws ViolatedConstraint when they break one
     */
    public void flush() {
        connections.flush();
    }

    /** The arguments of one row of a {@link #batch}. */
    @SuppressWarnings("NullAway") // At run time an array of nullable elements is the same array.
    public static @Nullable Object[] arguments(@Nullable Object... arguments) {
        return arguments;
    }

    /** An argument of type {@code uuid[]}. */
    public static Object uuids(Collection<UUID> ids) {
        return array("uuid", ids);
    }

    /** An argument of type {@code text[]}. */
    public static Object texts(Collection<String> texts) {
        return array("text", texts);
    }

    /** An argument that is an array of a named type, such as {@code smallint} or {@code timestamptz}. */
    public static Object array(String type, Collection<? extends @Nullable Object> elements) {
        return new Arguments.SqlArray(type, elements);
    }

    /** An argument of type {@code jsonb}, from the text of a document. */
    public static @Nullable Object jsonb(@Nullable String document) {
        return document == null ? null : new Arguments.Jsonb(document);
    }

    /** A constant as a column holds it: its name in lower case. Read by {@link Row#lowerCase}. */
    public static @Nullable String lowerCase(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
