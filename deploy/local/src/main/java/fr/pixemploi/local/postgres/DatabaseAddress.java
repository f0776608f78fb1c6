package fr.pixemploi.local.postgres;

import fr.pixemploi.local.layout.Service;

/** Where the database of a service answers on this machine, and as whom the service works there. */
public record DatabaseAddress(String url, String user, String password) {
    /** At a server that listens on this port. */
    public static DatabaseAddress on(int port, Service service) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + service.label(),
                service.label(),
                service.databasePassword());
    }
}
