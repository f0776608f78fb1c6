package fr.pixemploi.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database and one user for each service. A user owns its database and cannot even connect to another's: what a service
 * needs of another comes by events, never by SQL.
 */
final class PostgresDatabases {
    private PostgresDatabases() {}

    static Connection asSuperuser(int port) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port
                + "/postgres?user=postgres&connectTimeout=2&ApplicationName=local-platform");
    }

    static boolean answers(int port) {
        try (Connection connection = asSuperuser(port)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    static void makeMissing(int port) {
        try (Connection connection = asSuperuser(port);
                Statement sql = connection.createStatement()) {
            for (Service service : Service.values()) {
                if (!exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + service.label() + "'")) {
                    sql.execute(
                            "CREATE ROLE " + service.label() + " LOGIN PASSWORD '" + service.databasePassword() + "'");
                }
                if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + service.label() + "'")) {
                    sql.execute(
                            "CREATE DATABASE " + service.label() + " OWNER " + service.label() + " STRATEGY wal_log");
                    sql.execute("REVOKE ALL ON DATABASE " + service.label() + " FROM PUBLIC");
                }
            }
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL refused to make the databases of the services: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }
}
