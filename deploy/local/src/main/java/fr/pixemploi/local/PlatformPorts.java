package fr.pixemploi.local;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.process.Ports;

/** The ports of one platform: the usual ones, which people learn by heart, or free ones. */
record PlatformPorts(
        boolean areUsual,
        int postgres,
        int kafka,
        int kafkaController,
        int keycloak,
        int keycloakManagement,
        int gateway,
        int mail,
        int mailbox,
        int portal) {

    /** Instance i of a service behind a round robin listens this much times i above the service's own port. */
    private static final int INSTANCE_STEP = 100;

    /** Health and metrics of an instance are this much above its own port. */
    private static final int MANAGEMENT_STEP = 1000;

    static PlatformPorts usual() {
        return new PlatformPorts(true, 15432, 19092, 19093, 8180, 8190, 8080, 11025, 8025, 8085);
    }

    static PlatformPorts free() {
        return new PlatformPorts(
                false,
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free());
    }

    void requireFree() {
        Ports.requireFree(postgres, "PostgreSQL");
        Ports.requireFree(kafka, "Kafka");
        Ports.requireFree(kafkaController, "Kafka's controller");
        Ports.requireFree(keycloak, "Keycloak");
        Ports.requireFree(keycloakManagement, "Keycloak's management");
        Ports.requireFree(mail, "the mail server of the mailbox");
        Ports.requireFree(mailbox, "the page of the mailbox");
    }

    void requireFree(Service service, int instances) {
        if (areUsual) {
            Ports.requireFree(service.port(), service.folder());
            if (instances == 1)
                Ports.requireFree(management(service.port()), "health and metrics of " + service.folder());
            for (int number = 1; instances > 1 && number <= instances; number++) {
                Ports.requireFree(instance(service, number), "instance " + number + " of " + service.folder());
            }
        }
    }

    void requireFreeForPortal() {
        Ports.requireFree(portal, "the portal");
        if (areUsual) Ports.requireFree(management(portal), "health and metrics of the portal");
    }

    int service(Service service) {
        return areUsual ? service.port() : Ports.free();
    }

    int management(int instance) {
        return areUsual ? instance + MANAGEMENT_STEP : Ports.free();
    }

    /** 0 is the only instance, on the service's own port. */
    int instance(Service service, int number) {
        return areUsual ? service.port() + INSTANCE_STEP * number : Ports.free();
    }
}
