package fr.pixemploi.local.postgres;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the database of a service answers on this machine, and as whom the service works there. */
public record DatabaseAddress(String url, String user, String password) {
    /** At a server that listens on this port. */
    public static DatabaseAddress on(int port, Service service) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + service.label(),
                service.label(),
                service.databasePassword());
    }

    /** A connection over which nothing is waited for longer than one look may take. */
    Connection connect() throws SQLException {
        return connect((int) Patience.LOOK.toSeconds());
    }

    Connection connect(int mostSeconds) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", Integer.toString(mostSeconds));
        properties.setProperty("socketTimeout", Integer.toString(mostSeconds));
        return DriverManager.getConnection(url, properties);
    }
}
