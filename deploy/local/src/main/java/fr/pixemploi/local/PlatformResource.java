package fr.pixemploi.local;

import fr.pixemploi.local.kafka.KafkaBroker;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.mailbox.Mailbox;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The real PostgreSQL, Kafka and Keycloak for the tests of one service: {@code @QuarkusTestResource(value =
 * PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))}.
 *
 * <p>A broker for each JVM, which ends with it; PostgreSQL and Keycloak are shared by the JVMs that are at work, each with an empty
 * database of its own. Quarkus restarts between test profiles, and these then find what is already running.
 */
public final class PlatformResource implements QuarkusTestResourceLifecycleManager {
    /** Where tests find the realm, for {@link Tokens#of}. */
    public static final String KEYCLOAK_URL = "pixemploi.test.keycloak.url";

    /** Where tests find what the service wrote to people, as {@code /messages.json}. */
    public static final String MAILBOX_URL = "pixemploi.test.mailbox.url";

    /** Statics do not survive a restart of Quarkus, system properties do. Text only: some libraries read them all. */
    private static final String RUNNING = "pixemploi.test.platform/";

    private Service service = Service.PROFILE;

    @Override
    public void init(Map<String, String> arguments) {
        String name = arguments.get("service");
        if (name == null) {
            throw new IllegalArgumentException("PlatformResource needs the argument service");
        }
        service = Service.named(name);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> known = new HashMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(RUNNING))
                .forEach(name -> known.put(name.substring(RUNNING.length()), System.getProperty(name)));
        if (!known.isEmpty()) return known;
        Map<String, String> started = startAll();
        started.forEach((name, value) -> System.setProperty(RUNNING + name, value));
        return started;
    }

    /** What the configuration says since the engines were started in this JVM. */
    static String started(String name) {
        String value = System.getProperty(RUNNING + name);
        if (value == null) throw new StartFailure("PlatformResource was not started before: " + name + " is not known");
        return value;
    }

    private Map<String, String> startAll() {
        Workspace workspace = Workspace.find();
        Path data = TestData.fresh(Path.of("target").toAbsolutePath());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var kafka = CompletableFuture.supplyAsync(() -> KafkaBroker.start(workspace, data, 0, 0), threads);
            var shared = CompletableFuture.supplyAsync(
                    () -> SharedEngines.of(workspace).join(service), threads);
            Map<String, String> configuration = new HashMap<>(shared.join());
            configuration.put("kafka.bootstrap.servers", kafka.join().bootstrapServers());
            configuration.put("quarkus.http.test-port", "0");
            configuration.putAll(LocalSettings.OF_SERVICES);
            // Tests say how long calls wait in their files, and what is put here is stronger than those.
            configuration.remove("pixemploi.calls.longest-wait");
            // In this process: it ends with the JVM.
            Mailbox mailbox = Mailbox.start(data, Ports.free(), Ports.free());
            configuration.putAll(mailbox.configuration());
            configuration.put(MAILBOX_URL, mailbox.url().toString());
            configuration.put(KEYCLOAK_URL, configuration.get("quarkus.oidc.auth-server-url"));
            return configuration;
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    /** Does nothing: the next test profile of this JVM needs the same engines, which stop when the JVM ends. */
    @Override
    public void stop() {}
}
