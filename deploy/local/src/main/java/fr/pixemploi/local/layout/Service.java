package fr.pixemploi.local.layout;

import java.util.Locale;

/** The four services of the platform, with their places on this machine. Each has a database and works there as a user of its own name. */
public enum Service {
    ASSESSMENT(8081),
    PROFILE(8082),
    PATHWAY(8083),
    CERTIFICATION(8084);

    private final int port;

    Service(int port) {
        this.port = port;
    }

    /** Name of its database, of its database user and of its audience in tokens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where callers find it when the platform runs on its usual ports. */
    public int port() {
        return port;
    }

    /** Folder of all its modules, and its name for people. */
    public String folder() {
        return label() + "-service";
    }

    /** Folder of the module that is started, under the root. */
    public String module() {
        return this == ASSESSMENT ? folder() + "/service" : folder();
    }

    public String databasePassword() {
        return label() + "-local";
    }

    /** The user to whom its database belongs and who migrates it. Mostly the one as whom it works. */
    public String databaseOwner() {
        return this == CERTIFICATION ? label() + "_owner" : label();
    }

    public String ownerPassword() {
        return databaseOwner() + "-local";
    }

    public static Service named(String label) {
        for (Service service : values()) {
            if (service.label().equals(label)) {
                return service;
            }
        }
        throw new IllegalArgumentException("No service " + label);
    }
}
