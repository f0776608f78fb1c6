package fr.pixemploi.kit.simulation;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.Postgres;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/** The real PostgreSQL of one service, with its transactions as a service has them, but without Quarkus around it. */
final class Database implements AutoCloseable {
    static final TransactionManager TRANSACTIONS = com.arjuna.ats.jta.TransactionManager.transactionManager();
    static final TransactionSynchronizationRegistry REGISTRY = new TransactionSynchronizationRegistryImple();

    static {
        // What Quarkus finds by its container, which is not here.
        setStatic("cachedTransactionManager", TransactionManager.class, TRANSACTIONS);
        setStatic("cachedUserTransaction", UserTransaction.class, com.arjuna.ats.jta.UserTransaction.userTransaction());
    }

    private final Connection admin;
    private final List<String> tables;
    private final AgroalDataSource inTransactions;
    private final AgroalDataSource alone;

    /** @param engine with an empty database of the service */
    Database(Postgres engine, Service service) throws SQLException {
        Map<String, String> settings = engine.configuration(service);
        String url = settings.get("quarkus.datasource.jdbc.url");
        String owner = settings.get("quarkus.flyway.username");
        String password = settings.get("quarkus.flyway.password");
        Flyway.configure()
                .dataSource(url, owner, password)
                .locations("classpath:db/kit", "classpath:db/simulation")
                .load()
                .migrate();
        admin = DriverManager.getConnection(url, owner, password);
        tables = names("""
                select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and not c.relispartition and c.relname <> 'flyway_schema_history' order by 1
                """);
        execute("create schema backup");
        tables.forEach(table -> execute("create table backup.%1$s (like public.%1$s)".formatted(table)));
        inTransactions = pool(settings, true);
        alone = pool(settings, false);
    }

    private static AgroalDataSource pool(Map<String, String> settings, boolean transactions) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled(false)
                .connectionPoolConfiguration(pool -> {
                    pool.maxSize(20)
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(
                                            settings.get("quarkus.datasource.jdbc.url"))
                                    .principal(new NamePrincipal(settings.get("quarkus.datasource.username")))
                                    .credential(new SimplePassword(settings.get("quarkus.datasource.password")))
                                    // Who holds the lock may be paused: whoever waits for it fails and tries again.
                                    .jdbcProperty("options", "-c lock_timeout=25"));
                    if (transactions)
                        pool.transactionIntegration(new NarayanaTransactionIntegration(TRANSACTIONS, REGISTRY));
                    return pool;
                }));
    }

    AgroalDataSource inTransactions() {
        return inTransactions;
    }

    AgroalDataSource alone() {
        return alone;
    }

    /** As after its migrations. */
    void clear() {
        execute(tables.stream()
                .map(table -> "delete from public." + table)
                .collect(Collectors.joining("; ", "", "; insert into outbox_epoch (number) values (0)")));
    }

    void backUp() {
        execute(tables.stream()
                .map("delete from backup.%1$s; insert into backup.%1$s select * from public.%1$s"::formatted)
                .collect(Collectors.joining("; ", "begin isolation level repeatable read; ", "; commit")));
    }

    /** While no instance lives. */
    void restore() {
        execute(
                tables.stream()
                        .map(
                                "delete from public.%1$s; insert into public.%1$s overriding system value select * from backup.%1$s"
                                        ::formatted)
                        .collect(
                                Collectors.joining(
                                        "; ",
                                        "begin; ",
                                        "; insert into database_identity (identity) values ('another') on conflict (only_one) do update set identity = 'another'; commit")));
    }

    void cut(int backend) {
        execute("select pg_terminate_backend(%d, 5000)".formatted(backend));
    }

    void execute(String statements) {
        try (Statement all = admin.createStatement()) {
            all.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(statements, e);
        }
    }

    /** The first column of each row, as text. */
    List<String> names(String query) {
        try (Statement one = admin.createStatement();
                ResultSet rows = one.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static void setStatic(String field, Class<?> type, Object value) {
        try {
            Field cached = Class.forName("io.quarkus.narayana.jta.QuarkusTransactionImpl")
                    .getDeclaredField(field);
            if (!type.equals(cached.getType())) throw new IllegalStateException(field + " is another one");
            cached.setAccessible(true);
            cached.set(null, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        inTransactions.close();
        alone.close();
        admin.close();
    }
}
