package fr.pixemploi.local.service;

import fr.pixemploi.local.layout.Packaged;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Http;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Jvm;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a packaged service or of the portal, as a process that can be stopped, killed and started again on the same port: what an
 * operator does to it, or an accident.
 */
public final class ServiceProcess implements AutoCloseable {
    private volatile Placing placing;
    private @Nullable ChildProcess process;

    /**
     * Where and how an instance runs.
     *
     * @param instance 1 for the first
     * @param managementPort of health and metrics
     * @param settings configuration properties, handed over as environment variables
     * @param whenItDies told in one line when the instance ends though nobody stopped it
     */
    public record Placing(
            Workspace workspace,
            Path dataDirectory,
            Packaged packaged,
            int instance,
            int port,
            int managementPort,
            Map<String, String> settings,
            JvmOptions jvm,
            Consumer<String> whenItDies) {

        String name() {
            return packaged.name() + (instance == 1 ? "" : "-" + instance);
        }

        Path jar() {
            return packaged.jar(workspace);
        }

        private Placing of(Workspace release) {
            return new Placing(
                    release, dataDirectory, packaged, instance, port, managementPort, settings, jvm, whenItDies);
        }
    }

    public static Path requirePackaged(Workspace workspace, Packaged packaged) {
        Path jar = packaged.jar(workspace);
        if (!Files.isRegularFile(jar)) {
            throw new StartFailure(
                    "No packaged " + packaged.name() + " (" + jar + "): build first (mvn package -DskipTests)");
        }
        return jar;
    }

    public ServiceProcess(Placing placing) {
        this.placing = placing;
    }

    /** Starts it and waits until it says that it is ready. */
    public synchronized ServiceProcess start() {
        if (alive()) {
            return this;
        }
        Path jar = requirePackaged(placing.workspace(), placing.packaged());
        String marker = "-Dpixemploi.instance=" + placing.dataDirectory().toAbsolutePath() + "/" + placing.name();
        ClassArchive archive = new ClassArchive(placing);
        List<String> command = new ArrayList<>(List.of(Jvm.executable(), "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(placing.jvm().flags());
        command.addAll(archive.flags());
        command.addAll(List.of(marker, "-Dfile.encoding=UTF-8", "-jar", jar.toString()));
        ChildProcess.Launch launch = new ChildProcess.Launch(
                placing.name(),
                command,
                environment(),
                placing.dataDirectory().toAbsolutePath(),
                marker,
                ProcessHandle::destroy);
        Leftover.reap(launch);
        Ports.requireFree(placing.port(), placing.name());
        Ports.requireFree(placing.managementPort(), placing.name() + "'s management");
        ChildProcess started = ChildProcess.start(launch);
        process = started;
        started.awaitReady(this::isReady);
        started.whenItDies(placing.whenItDies());
        return this;
    }

    /** Ends it as an operator does, and starts it as another release, which is packaged there. */
    public synchronized void become(Workspace release) {
        requirePackaged(release, placing.packaged());
        stop();
        placing = placing.of(release);
        start();
    }

    /** What its process is told; a container in its place needs the same. */
    public Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        placing.settings().forEach((property, value) -> environment.put(variable(property), value));
        environment.put("PIXEMPLOI_KIT_INSTANCE", placing.name());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(placing.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(placing.managementPort()));
        return environment;
    }

    /** The environment variable in which MicroProfile Config looks for a property. */
    public static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Whether it says now that it can take calls. */
    public boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(management().resolve("/q/health/ready"))
                    .timeout(Patience.LOOK)
                    .build();
            return Http.CLIENT
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for " + placing.name(), e);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + placing.port());
    }

    /** Where it tells of its health, and its metrics. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + placing.managementPort());
    }

    public String name() {
        return placing.name();
    }

    public synchronized boolean alive() {
        return process != null && process.alive();
    }

    public Path log() {
        return placing.dataDirectory().toAbsolutePath().resolve(placing.name() + ".log");
    }

    public boolean isTraining() {
        return alive() && new ClassArchive(placing).isInTraining();
    }

    public synchronized List<ChildProcess> processes() {
        return process == null ? List.of() : List.of(process);
    }

    public synchronized void stop() {
        if (process != null) {
            process.stop();
            new ClassArchive(placing).keep();
        }
    }

    /** SIGKILL: no answer finished, no message sent, no farewell. */
    public synchronized void kill() {
        if (process != null) {
            process.kill();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
