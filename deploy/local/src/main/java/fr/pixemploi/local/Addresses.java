package fr.pixemploi.local;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Ports;
import fr.pixemploi.local.service.Gateway;
import fr.pixemploi.local.service.RoundRobin;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the services of one platform are called: each by itself, at its only instance or by turns, and all of them at a gateway. */
final class Addresses implements AutoCloseable {
    private final PlatformPlan plan;
    private final PlatformPorts ports;
    private final Stopwatch stopwatch;
    private final List<RoundRobin> roundRobins = new ArrayList<>();
    private final Map<Service, URI> own = new EnumMap<>(Service.class);

    // Set before anything starts, read by the shutdown hook too.
    private volatile @Nullable Gateway gateway;

    Addresses(PlatformPlan plan, PlatformPorts ports, Stopwatch stopwatch) {
        this.plan = plan;
        this.ports = ports;
        this.stopwatch = stopwatch;
    }

    /** Says whether there will be a gateway. Its port is a common one, and nothing needs it: who has that taken does without. */
    void lookForGateway() {
        if (!plan.gateway) return;
        Gateway.program().ifPresent(program -> {
            int metrics = ports.management(ports.gateway());
            if (!Ports.isFree(ports.gateway()))
                plan.progress.accept("Port " + ports.gateway() + " is taken, so there is no gateway.");
            else if (!Ports.isFree(metrics))
                plan.progress.accept("Port " + metrics + " is taken, so there is no gateway.");
            else gateway = new Gateway(program, plan.workspace, plan.dataDirectory, ports.gateway(), metrics);
        });
    }

    /** Lets a service be called whose instances will listen on these ports. */
    void open(Service service, List<Integer> instances) {
        List<URI> urls = instances.stream()
                .map(port -> URI.create("http://127.0.0.1:" + port))
                .toList();
        if (urls.size() == 1) own.put(service, urls.getFirst());
        else {
            RoundRobin roundRobin = RoundRobin.start(ports.service(service), urls);
            roundRobins.add(roundRobin);
            own.put(service, roundRobin.url());
        }
    }

    /** What a service's configuration says about how it is called, and others; after all services were opened. */
    Map<String, String> configuration(Service service) {
        URI url = own.get(service);
        if (url == null) throw new IllegalStateException(service + " was not opened");
        Map<String, String> configuration = new HashMap<>();
        // Which fetches the parts of a person's export there; within the platform, so not by the gateway.
        if (service == Service.PROFILE)
            own.forEach((other, at) -> configuration.put("pixemploi.profile.services." + other.label(), at.toString()));
        Gateway front = gateway;
        configuration.put("pixemploi.address", (front == null ? url : front.of(service)).toString());
        if (front == null) return configuration;
        configuration.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        configuration.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        // The page that tries operations stays at the service's own address, and calls through the gateway.
        configuration.put("pixemploi.origins", url + "," + url.toString().replace("127.0.0.1", "localhost"));
        return configuration;
    }

    /** After all services were opened. */
    void startGateway() {
        Gateway front = gateway;
        if (front != null)
            stopwatch.time("Gateway", front.url().toString(), () -> front.start(own, plan.whenSomethingDies));
    }

    /** Of each service by itself. */
    Map<Service, URI> own() {
        return Map.copyOf(own);
    }

    Optional<Gateway> gateway() {
        return Optional.ofNullable(gateway);
    }

    List<ChildProcess> processes() {
        return gateway().map(Gateway::processes).orElse(List.of());
    }

    @Override
    public void close() {
        gateway().ifPresent(Gateway::close);
        roundRobins.forEach(RoundRobin::close);
    }
}
