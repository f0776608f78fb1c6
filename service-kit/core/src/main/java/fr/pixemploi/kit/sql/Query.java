package fr.pixemploi.kit.sql;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/** A statement that gives rows. Runs each time something is asked of it; a row is read where it stands and not kept. */
public final class Query {
    private final Connections connections;
    private final String statement;
    private final @Nullable Object[] arguments;

    Query(Connections connections, String statement, @Nullable Object... arguments) {
        this.connections = connections;
        this.statement = statement;
        this.arguments = arguments;
    }

    /** All rows, in the order of the statement. */
    public <T extends @Nullable Object> List<T> list(Function<Row, T> reader) {
        return run(reader, ResultIterable::list);
    }

    /**
     * The only row; empty when there is none, or when nothing was read from it.
     *
     * @throws IllegalStateException when there are several
     */
    public <T> Optional<T> optional(Function<Row, @Nullable T> reader) {
        return this.<@Nullable T, Optional<T>>run(reader, ResultIterable::findOne);
    }

    /**
     * What is read from the only row.
     *
     * @throws IllegalStateException when there is none or several
     */
    public <T extends @Nullable Object> T one(Function<Row, T> reader) {
        return run(reader, ResultIterable::one);
    }

    /** True when there is a row. */
    public boolean exists() {
        return run(row -> true, ResultIterable::findFirst).isPresent();
    }

    /**
     * Reads rows one by one, however many there are: the database keeps them and hands over some at a time.
     *
     * @param rowsAtOnce how many are in memory
     * @throws IllegalStateException outside a transaction, where the driver would gather them all
     */
    public void forEach(int rowsAtOnce, Consumer<Row> reader) {
        connections.needTransaction("rows are streamed");
        connections.run(statement, handle -> {
            try (var query = Arguments.bind(handle.createQuery(statement), arguments)) {
                mapped(query.setFetchSize(rowsAtOnce), row -> {
                            reader.accept(row);
                            return true;
                        })
                        .forEach(read -> {});
                return true;
            }
        });
    }

    private <T extends @Nullable Object, R> R run(Function<Row, T> reader, Function<ResultIterable<T>, R> gathering) {
        return connections.run(statement, handle -> {
            try (var query = Arguments.bind(handle.createQuery(statement), arguments)) {
                return gathering.apply(mapped(query, reader));
            }
        });
    }

    /** Reads inside Jdbi's mapper: afterwards the cursor has moved on. */
    private static <T extends @Nullable Object> ResultIterable<T> mapped(
            org.jdbi.v3.core.statement.Query query, Function<Row, T> reader) {
        return query.map((rows, context) -> reader.apply(new Row(rows)));
    }
}
