package fr.pixemploi.kit.simulation;

import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Where a statement begins, which is where the kit asks for a connection, others may come first, and the connection may break. */
final class PausingDataSource implements DataSource {
    private final DataSource real;
    private final Schedule schedule;
    private final Supplier<Faults> faults;
    private int firstBackend;

    PausingDataSource(DataSource real, Schedule schedule, Supplier<Faults> faults) {
        this.real = real;
        this.schedule = schedule;
        this.faults = faults;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!isInTransaction() || schedule.happens(faults.get().insideTransactions())) schedule.pause("statement");
        if (schedule.happens(faults.get().statementsLost())) throw new SQLException("the connection broke", "08006");
        Connection connection = real.getConnection();
        if (firstBackend == 0)
            firstBackend = connection.unwrap(PGConnection.class).getBackendPID();
        return connection;
    }

    /** The process of the first connection after this was asked, or 0: that of a lease, which keeps it. */
    int firstBackend() {
        return firstBackend;
    }

    void forgetBackend() {
        firstBackend = 0;
    }

    private static boolean isInTransaction() {
        try {
            return Database.TRANSACTIONS.getStatus() == Status.STATUS_ACTIVE;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return real.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
