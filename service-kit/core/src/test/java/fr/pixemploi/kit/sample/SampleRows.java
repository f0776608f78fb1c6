package fr.pixemploi.kit.sample;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** SQL in a line, for tests. */
@ApplicationScoped
public class SampleRows {
    private final Sql sql;

    SampleRows(Sql sql) {
        this.sql = sql;
    }

    public void run(String statement, @Nullable Object... arguments) {
        sql.update(statement, arguments);
    }

    public long count(String statement, @Nullable Object... arguments) {
        return sql.query(statement, arguments).one(row -> row.bigint("count"));
    }
}
