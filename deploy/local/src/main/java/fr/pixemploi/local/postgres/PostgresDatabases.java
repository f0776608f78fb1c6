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
 * One database and one user for each service, who cannot even connect to another's: what a service needs of another comes by events, never by
 * SQL. The user owns the database; where somebody else does, it may connect, and what more it may stands in the owner's migrations.
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

    /** Makes an empty database for a service; drops any that had the name before. */
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
            makeUser(sql, service.label(), service.databasePassword());
            makeUser(sql, service.databaseOwner(), service.ownerPassword());
            if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                sql.execute("CREATE DATABASE " + database + " OWNER " + service.databaseOwner() + " STRATEGY wal_log");
                sql.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
                sql.execute("GRANT CONNECT ON DATABASE " + database + " TO " + service.label());
            }
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL refused to make the database " + database + ": " + e.getMessage(), e);
        }
    }

    private static void makeUser(Statement sql, String name, String password) throws SQLException {
        if (!exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'"))
            sql.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }
}
