package fr.pixemploi.proofs;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.ServiceProcess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Copies of the databases of all services, made and put back while their instances are stopped; Kafka and Keycloak stay as they are. */
final class Backup {
    private static final String COPY = "_backup";

    private final Platform platform = RunningPlatform.get();

    /** Makes a copy; the instances go on afterwards. */
    void make() throws SQLException {
        stopAll();
        for (Service service : Service.values())
            run("create database %1$s%2$s template %1$s".formatted(service.label(), COPY));
        platform.startWhatIsGone();
    }

    /** Puts the copies in the place of the databases. No instance runs then. */
    void putBack() throws SQLException {
        stopAll();
        for (Service service : Service.values()) {
            run("drop database " + service.label());
            run("alter database %1$s%2$s rename to %1$s".formatted(service.label(), COPY));
            run("alter database %1$s owner to %1$s".formatted(service.label()));
        }
    }

    private void stopAll() {
        for (Service service : Service.values()) platform.instances(service).forEach(ServiceProcess::stop);
    }

    private void run(String statement) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + platform.postgres().port() + "/postgres?user=postgres";
        try (Connection connection = DriverManager.getConnection(url);
                Statement admin = connection.createStatement()) {
            admin.execute(statement);
        }
    }
}
