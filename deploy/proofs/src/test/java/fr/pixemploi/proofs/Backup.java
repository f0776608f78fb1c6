package fr.pixemploi.proofs;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.Backups;
import fr.pixemploi.local.service.ServiceProcess;
import java.nio.file.Path;
import java.time.Instant;

/** A backup of the databases of all services, made while they work and put back while they are stopped; Kafka and Keycloak stay as they are. */
final class Backup {
    private final Platform platform = RunningPlatform.get();
    private final Path made;

    private Backup() {
        made = new Backups(Path.of("target/backups")).make(platform.postgres().port(), Instant.now());
    }

    static Backup make() {
        return new Backup();
    }

    /** In the place of the databases. No instance runs then. */
    void putBack() {
        for (Service service : Service.values()) platform.instances(service).forEach(ServiceProcess::stop);
        platform.postgres().stop();
        Backups.putBack(made, RunningPlatform.DATA, Backups.USUAL_AGE, Instant.now());
        platform.startPostgres();
    }
}
