package fr.pixemploi.kit.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement that returns rows. It runs each time one of its methods is called; each row is read as it comes and not kept. */
public final class Query {
    private interface Gathering<R extends @Nullable Object> {
        R of(ResultSet rows) throws SQLException;
    }

    private final Connections connections;
    private final Statement statement;
    private final @Nullable Object[] arguments;

    Query(Connections connections, String statement, @Nullable Object... arguments) {
        this.connections = connections;
        this.statement = Statement.of(statement, arguments);
        this.arguments = arguments;
    }

    /** All rows, in the order of the statement. */
    public <T extends @Nullable Object> List<T> list(Function<Row, T> reader) {
        return run(rows -> {
            List<T> read = new ArrayList<>();
            Row row = new Row(rows);
            while (rows.next()) read.add(reader.apply(row));
            return read;
        });
    }

    /**
     * The only row; empty when there is none, or when nothing was read from it.
     *
     * @throws IllegalStateException when there are several
     */
    public <T> Optional<T> optional(Function<Row, @Nullable T> reader) {
        return run(rows -> rows.next() ? Optional.ofNullable(only(rows, reader)) : Optional.empty());
    }

    /**
     * The value read from the only row.
     *
     * @throws IllegalStateException when there is none or several
     */
    public <T extends @Nullable Object> T one(Function<Row, T> reader) {
        return run(rows -> {
            if (!rows.next()) throw new IllegalStateException("no row of: " + statement.written());
            return only(rows, reader);
        });
    }

    private <T extends @Nullable Object> T only(ResultSet rows, Function<Row, T> reader) throws SQLException {
        T read = reader.apply(new Row(rows));
        if (rows.next()) throw new IllegalStateException("several rows of: " + statement.written());
        return read;
    }

    /** True when there is a row. */
    public boolean exists() {
        return run(ResultSet::next);
    }

    /**
     * Reads rows one by one, however many there are: the database keeps them and hands over some at a time.
     *
     * @param rowsAtOnce how many are in memory
     * @throws IllegalStateException outside a transaction, where the driver would gather them all
     */
    public void forEach(int rowsAtOnce, Consumer<Row> reader) {
        connections.needTransaction("rows are streamed");
        connections.run(statement, prepared -> {
            prepared.setFetchSize(rowsAtOnce);
            return gather(prepared, rows -> {
                Row row = new Row(rows);
                while (rows.next()) reader.accept(row);
                return true;
            });
        });
    }

    private <R extends @Nullable Object> R run(Gathering<R> gathering) {
        return connections.run(statement, prepared -> gather(prepared, gathering));
    }

    private <R extends @Nullable Object> R gather(PreparedStatement prepared, Gathering<R> gathering)
            throws SQLException {
        statement.bind(prepared, arguments);
        try (ResultSet rows = prepared.executeQuery()) {
            return gathering.of(rows);
        }
    }
}
