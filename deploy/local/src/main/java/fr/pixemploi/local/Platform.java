package fr.pixemploi.local;

import fr.pixemploi.local.kafka.KafkaBroker;
import fr.pixemploi.local.keycloak.Keycloak;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.layout.DirectoryLock;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Packaged;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.mailbox.Mailbox;
import fr.pixemploi.local.patience.ProcessorTime;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.postgres.Postgres;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.MemoryUse;
import fr.pixemploi.local.process.Shutdown;
import fr.pixemploi.local.service.Gateway;
import fr.pixemploi.local.service.ServiceProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform, running: PostgreSQL, Kafka, Keycloak and the services. Services start once PostgreSQL and Kafka are up; they manage
 * without Keycloak until it is there. Proofs stop parts of it and start them again.
 */
public final class Platform implements AutoCloseable {
    private final PlatformPlan plan;
    private final PlatformPorts ports;
    private final DirectoryLock lock;
    private final Stopwatch stopwatch;
    private final Runnable atShutdown = this::close;
    private final Engines engines;
    private final Map<Service, List<ServiceProcess>> services = new EnumMap<>(Service.class);
    private final Addresses addresses;
    private volatile @Nullable ServiceProcess portal;

    // Set before the services start, read by the shutdown hook too.
    private volatile @Nullable Mailbox mailbox;

    private boolean closed;

    private Platform(PlatformPlan plan, DirectoryLock lock) {
        this.plan = plan;
        this.lock = lock;
        this.ports = plan.usualPorts ? PlatformPorts.usual() : PlatformPorts.free();
        this.stopwatch = new Stopwatch(plan.progress);
        this.engines = new Engines(plan, ports, stopwatch);
        this.addresses = new Addresses(plan, ports, stopwatch);
    }

    /** What a start can be told. */
    public static PlatformPlan plan() {
        return new PlatformPlan();
    }

    static Platform start(PlatformPlan plan) {
        DirectoryLock lock = DirectoryLock.take(Folders.make(plan.dataDirectory));
        Platform platform = new Platform(plan, lock);
        Shutdown.beforeChildren(platform.atShutdown);
        try {
            Leftover.endAll(plan.dataDirectory);
            if (plan.fresh) Folders.deleteContents(plan.dataDirectory, "lock");
            platform.refuseWhatCannotWork();
            platform.startAll();
            return platform;
        } catch (CompletionException | StartFailure e) {
            platform.close();
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    /** Checked before anything starts: one line says what is missing, and nothing has to be stopped again. */
    private void refuseWhatCannotWork() {
        ports.requireFree();
        addresses.lookForGateway();
        for (Service service : Service.values()) {
            if (plan.services.contains(service)) {
                ports.requireFree(service, plan.instances);
                ServiceProcess.requirePackaged(plan.workspace, Packaged.of(service));
            }
        }
        if (plan.portal) {
            ports.requireFreeForPortal();
            ServiceProcess.requirePackaged(plan.workspace, Packaged.PORTAL);
        }
    }

    private void startAll() {
        stopwatch.time(
                "Mailbox",
                "http://127.0.0.1:" + ports.mailbox(),
                () -> mailbox = Mailbox.start(plan.dataDirectory, ports.mail(), ports.mailbox()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = CompletableFuture.runAsync(engines::startPostgres, threads);
            var broker = CompletableFuture.runAsync(engines::startKafka, threads);
            var identity = CompletableFuture.runAsync(engines::startKeycloak, threads);
            CompletableFuture.allOf(database, broker).join();
            List<Service> wanted = Arrays.stream(Service.values())
                    .filter(plan.services::contains)
                    .toList();
            Map<Service, List<Integer>> taken = new EnumMap<>(Service.class);
            wanted.forEach(service -> taken.put(service, open(service)));
            taken.forEach(this::place);
            var front = CompletableFuture.runAsync(addresses::startGateway, threads);
            List<CompletableFuture<Void>> starts = new ArrayList<>(List.of(identity, front));
            services.values().stream()
                    .flatMap(List::stream)
                    .forEach(instance -> starts.add(CompletableFuture.runAsync(
                            () -> stopwatch.time(instance.name(), instance.url().toString(), instance::start),
                            threads)));
            if (plan.portal) starts.add(CompletableFuture.runAsync(this::startPortal, threads));
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        }
    }

    private void startPortal() {
        ServiceProcess placed = new PortalAddress(plan, ports, addresses.own(), engines.issuerUrl()).place();
        portal = placed;
        stopwatch.time("Portal", placed.url().toString(), placed::start);
    }

    /** Ports of its instances; each service is told where the others are called. */
    private List<Integer> open(Service service) {
        List<Integer> taken = IntStream.rangeClosed(1, plan.instances)
                .mapToObj(number -> ports.instance(service, plan.instances == 1 ? 0 : number))
                .toList();
        addresses.open(service, taken);
        return taken;
    }

    private void place(Service service, List<Integer> taken) {
        List<ServiceProcess> instances = new ArrayList<>();
        for (int port : taken) {
            Map<String, String> settings = new HashMap<>(engines.configuration(service));
            settings.putAll(addresses.configuration(service));
            settings.putAll(mailbox().configuration());
            settings.putAll(plan.settings);
            if (plan.portal) settings.putAll(PortalAddress.configuration(service, ports));
            instances.add(new ServiceProcess(new ServiceProcess.Placing(
                    plan.workspace,
                    plan.dataDirectory,
                    Packaged.of(service),
                    instances.size() + 1,
                    port,
                    ports.management(port),
                    settings,
                    plan.jvm,
                    plan.whenSomethingDies)));
        }
        services.put(service, instances);
    }

    /** After {@code postgres().kill()}: on the same port and the same data. */
    public void startPostgres() {
        engines.startPostgres();
    }

    /** Also after {@link #stopKafka()}: on the same port and the same data. */
    public void startKafka() {
        engines.startKafka();
    }

    /** Also after {@link #stopKeycloak()}: on the same port and the same data. */
    public void startKeycloak() {
        engines.startKeycloak();
    }

    /** Starts engines and instances again that were stopped or killed, each on its old port and data. */
    public void startWhatIsGone() {
        engines.startWhatIsGone();
        services.values().stream().flatMap(List::stream).forEach(ServiceProcess::start);
        portal().ifPresent(ServiceProcess::start);
    }

    public void stopKafka() {
        engines.kafka().stop();
    }

    public void stopKeycloak() {
        engines.keycloak().stop();
    }

    public Postgres postgres() {
        return engines.postgres();
    }

    public KafkaBroker kafka() {
        return engines.kafka();
    }

    public Keycloak keycloak() {
        return engines.keycloak();
    }

    /** One instance, to kill, stop or start again; the first is number 1. */
    public ServiceProcess service(Service service, int instance) {
        return instances(service).get(instance - 1);
    }

    public List<ServiceProcess> instances(Service service) {
        return List.copyOf(services.getOrDefault(service, List.of()));
    }

    public Endpoints endpoints() {
        return new Endpoints(
                addresses.own(), engines.issuerUrl(), engines.kafka().bootstrapServers());
    }

    /** One address for all services, where the plan wanted it and the proxy's program is there. */
    public Optional<Gateway> gateway() {
        return addresses.gateway();
    }

    /** Pages for people, where the plan wanted them. */
    public Optional<ServiceProcess> portal() {
        return Optional.ofNullable(portal);
    }

    /** What the services wrote to people. */
    public Mailbox mailbox() {
        Mailbox started = mailbox;
        if (started == null) throw new IllegalStateException("Not started yet");
        return started;
    }

    public Tokens tokens() {
        return Tokens.of(engines.issuerUrl());
    }

    /** Memory of all processes together, in megabytes. */
    public long memory() {
        return MemoryUse.megabytes(processes());
    }

    /** Processor time that all processes together took since they started. */
    public Duration processorTime() {
        return processes().stream()
                .map(child -> ProcessorTime.of(child.handle()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** All that runs: the gateway, the portal, each service's instances and the engines. */
    public List<ChildProcess> processes() {
        List<ChildProcess> all = new ArrayList<>(addresses.processes());
        portal().ifPresent(pages -> all.addAll(pages.processes()));
        services.values().forEach(instances -> instances.forEach(instance -> all.addAll(instance.processes())));
        all.addAll(engines.processes());
        return all;
    }

    /** Ends the gateway and the round robins first, then services, Kafka and Keycloak, and PostgreSQL last. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (services.values().stream().flatMap(List::stream).anyMatch(ServiceProcess::isTraining)) {
            plan.progress.accept("Stopping; the services write their class-data archives, once, for quicker starts.");
        }
        addresses.close();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            portal().ifPresent(pages -> threads.execute(pages::stop));
            services.values().stream().flatMap(List::stream).forEach(instance -> threads.execute(instance::stop));
        }
        engines.stop();
        Mailbox started = mailbox;
        if (started != null) started.close();
        Shutdown.forget(atShutdown);
        lock.close();
    }
}
