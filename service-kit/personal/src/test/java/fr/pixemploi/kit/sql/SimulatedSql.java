package fr.pixemploi.kit.sql;

import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** The kit's own SQL, on any database. */
public final class SimulatedSql {
    private SimulatedSql() {}

    public static Sql on(DataSource dataSource, TransactionSynchronizationRegistry transactions) {
        return new Sql(dataSource, transactions);
    }
}
