package fr.pixemploi.local;

import fr.pixemploi.local.keycloak.Keycloak;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.DatabaseAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a running platform answers. The address of a service is that of its round robin when there are several instances. */
public record Endpoints(Map<Service, URI> services, String issuerUrl, String kafkaBootstrapServers) {

    public Endpoints {
        services = Map.copyOf(services);
    }

    /** Of a platform that another process started on the usual ports. */
    public static Endpoints usual() {
        PlatformPorts ports = PlatformPorts.usual();
        return new Endpoints(
                Arrays.stream(Service.values())
                        .collect(Collectors.toMap(
                                service -> service, service -> URI.create("http://127.0.0.1:" + service.port()))),
                Keycloak.issuerUrl(ports.keycloak()),
                "127.0.0.1:" + ports.kafka());
    }

    /** Of a service of such a platform. */
    public static DatabaseAddress usualDatabase(Service service) {
        return DatabaseAddress.on(PlatformPorts.usual().postgres(), service);
    }

    /** Where PostgreSQL listens of such a platform. */
    public static int usualPostgresPort() {
        return PlatformPorts.usual().postgres();
    }

    public URI of(Service service) {
        URI url = services.get(service);
        if (url == null) {
            throw new IllegalArgumentException(service + " was not started");
        }
        return url;
    }

    public URI assessment() {
        return of(Service.ASSESSMENT);
    }

    public URI profile() {
        return of(Service.PROFILE);
    }

    public URI pathway() {
        return of(Service.PATHWAY);
    }

    public URI certification() {
        return of(Service.CERTIFICATION);
    }
}
