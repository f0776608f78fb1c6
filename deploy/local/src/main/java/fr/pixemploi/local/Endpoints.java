package fr.pixemploi.local;

import fr.pixemploi.local.layout.Service;
import java.net.URI;
import java.util.Map;

/** Where a running platform answers. The address of a service is that of its round robin when there are several instances. */
public record Endpoints(Map<Service, URI> services, String issuerUrl, String kafkaBootstrapServers) {

    public Endpoints {
        services = Map.copyOf(services);
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
