package fr.pixemploi.local;

import fr.pixemploi.local.kafka.KafkaBroker;
import fr.pixemploi.local.keycloak.Keycloak;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.Postgres;
import fr.pixemploi.local.process.ChildProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Kafka and Keycloak of one platform. Kafka and Keycloak may be stopped and started again. */
final class Engines {
    private final PlatformPlan plan;
    private final PlatformPorts ports;
    private final Stopwatch stopwatch;

    // Each is set by the thread that starts it, and read after the threads were joined or by the shutdown hook.
    private volatile @Nullable Postgres postgres;
    private volatile @Nullable KafkaBroker kafka;
    private volatile @Nullable Keycloak keycloak;

    Engines(PlatformPlan plan, PlatformPorts ports, Stopwatch stopwatch) {
        this.plan = plan;
        this.ports = ports;
        this.stopwatch = stopwatch;
    }

    void startPostgres() {
        stopwatch.time("PostgreSQL", "port " + ports.postgres(), () -> {
            Postgres started = Postgres.start(plan.workspace, plan.dataDirectory, ports.postgres());
            postgres = started;
            started.processes().forEach(this::watch);
        });
    }

    void startKafka() {
        stopwatch.time("Kafka", "port " + ports.kafka(), () -> {
            KafkaBroker started =
                    KafkaBroker.start(plan.workspace, plan.dataDirectory, ports.kafka(), ports.kafkaController());
            kafka = started;
            started.processes().forEach(this::watch);
        });
    }

    void startKeycloak() {
        stopwatch.time("Keycloak", issuerUrl(), () -> {
            Keycloak started =
                    Keycloak.start(plan.workspace, plan.dataDirectory, ports.keycloak(), ports.keycloakManagement());
            keycloak = started;
            started.processes().forEach(this::watch);
        });
    }

    void startWhatIsGone() {
        if (postgres().processes().stream().noneMatch(ChildProcess::alive)) startPostgres();
        if (kafka().processes().stream().noneMatch(ChildProcess::alive)) startKafka();
        if (keycloak().processes().stream().noneMatch(ChildProcess::alive)) startKeycloak();
    }

    private void watch(ChildProcess child) {
        child.whenItDies(plan.whenSomethingDies);
    }

    Postgres postgres() {
        return running(postgres);
    }

    KafkaBroker kafka() {
        return running(kafka);
    }

    Keycloak keycloak() {
        return running(keycloak);
    }

    /** What a service's configuration says about the engines. */
    Map<String, String> configuration(Service service) {
        Map<String, String> configuration = new HashMap<>(
                Postgres.configuration(plan.databasePort.applyAsInt(postgres().port()), service, service.label()));
        configuration.put("kafka.bootstrap.servers", kafka().bootstrapServers());
        configuration.put("quarkus.oidc.auth-server-url", issuerUrl());
        return configuration;
    }

    /** Known before Keycloak is there. */
    String issuerUrl() {
        return "http://127.0.0.1:" + ports.keycloak() + "/realms/pix-emploi";
    }

    List<ChildProcess> processes() {
        List<ChildProcess> all = new ArrayList<>();
        ifStarted(keycloak, started -> all.addAll(started.processes()));
        ifStarted(kafka, started -> all.addAll(started.processes()));
        ifStarted(postgres, started -> all.addAll(started.processes()));
        return all;
    }

    /** Kafka and Keycloak together, then PostgreSQL. */
    void stop() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ifStarted(keycloak, started -> threads.execute(started::stop));
            ifStarted(kafka, started -> threads.execute(started::stop));
        }
        ifStarted(postgres, Postgres::stop);
    }

    private static <T> void ifStarted(@Nullable T part, Consumer<T> use) {
        if (part != null) {
            use.accept(part);
        }
    }

    private static <T> T running(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Not started yet");
        }
        return part;
    }
}
