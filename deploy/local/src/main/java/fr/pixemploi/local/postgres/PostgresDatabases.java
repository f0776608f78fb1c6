package fr.pixemploi.local.postgres;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database and one user for each service. A user owns its database and cannot even connect to another's: what a service
 * needs of another comes by events, never by SQL.
 */
public final class PostgresDatabases {
    private PostgresDatabases() {}

    static Connection asSuperuser(int port) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&connectTimeout="
                        + Patience.LOOK.toSeconds() + "&ApplicationName=local-platform");
    }

    static boolean answers(int port) {
        try (Connection connection = asSuperuser(port)) {
            return connection.isValid((int) Patience.LOOK.toSeconds());
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** One for each service, named after it. */
    static void makeMissing(int port) {
        for (Service service : Service.values()) make(port, service, service.label());
    }

    /** Makes an empty database owned by a service's user; drops any that had the name before. */
    public static void makeEmpty(int port, Service service, String database) {
        try (Connection connection = asSuperuser(port);
                Statement sql = connection.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL refused to drop the database " + database + ": " + e.getMessage(), e);
        }
        make(port, service, database);
    }

    private static void make(int port, Service service, String database) {
        try (Connection connection = asSuperuser(port);
                Statement sql = connection.createStatement()) {
            if (!exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + service.label() + "'")) {
                sql.execute("CREATE ROLE " + service.label() + " LOGIN PASSWORD '" + service.databasePassword() + "'");
            }
            if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                sql.execute("CREATE DATABASE " + database + " OWNER " + service.label() + " STRATEGY wal_log");
                sql.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL refused to make the database " + database + ": " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }
}
