package fr.pixemploi.local.service;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Ports;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One address for all services: Caddy with the routes of {@code deploy/gateway}, where people have that program. It is no part of the
 * build, and nothing needs it.
 */
public final class Gateway implements AutoCloseable {
    private static final String PROGRAM = "caddy";

    private final Path program;
    private final Workspace workspace;
    private final Path run;
    private final int port;
    private final int metricsPort;
    private volatile @Nullable ChildProcess process;

    /** Not started yet; its addresses hold before it is. */
    public Gateway(Path program, Workspace workspace, Path dataDirectory, int port, int metricsPort) {
        this.program = program;
        this.workspace = workspace;
        this.run = dataDirectory.toAbsolutePath();
        this.port = port;
        this.metricsPort = metricsPort;
    }

    /** The proxy's program on the PATH, if it is there. */
    public static Optional<Path> program() {
        String path = System.getenv("PATH");
        return Stream.of(path == null ? new String[0] : path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What it counts, in the form of Prometheus; on a port of its own, like that of the services. */
    public URI metrics() {
        return URI.create("http://127.0.0.1:" + metricsPort + "/metrics");
    }

    /** Where a service is called through it. */
    public URI of(Service service) {
        return URI.create(url() + "/" + service.label());
    }

    /** @param services all four, where they answer themselves */
    public void start(Map<Service, URI> services, Consumer<String> whenItDies) {
        Path site = Folders.make(run).resolve("gateway.caddy");
        Map<String, String> environment = new TreeMap<>();
        services.forEach((service, url) ->
                environment.put("GATEWAY_" + service.label().toUpperCase(Locale.ROOT), url.getAuthority()));
        environment.put(
                "GATEWAY_PAGES", workspace.routes().resolveSibling("pages").toString());
        // Where it notes what it was told; otherwise in the home of whoever starts it.
        environment.put("XDG_CONFIG_HOME", run.resolve("gateway").toString());
        environment.put("XDG_DATA_HOME", run.resolve("gateway").toString());
        ChildProcess.Launch launch = new ChildProcess.Launch(
                "gateway",
                List.of(program.toString(), "run", "--adapter", "caddyfile", "--config", site.toString()),
                environment,
                run,
                site.toString(),
                ProcessHandle::destroy);
        Leftover.reap(launch);
        Ports.requireFree(port, "the gateway");
        Ports.requireFree(metricsPort, "metrics of the gateway");
        write(site);
        ChildProcess started = ChildProcess.start(launch);
        process = started;
        started.awaitReady(() -> Ports.answers(port));
        started.whenItDies(whenItDies);
    }

    private void write(Path site) {
        try {
            Files.writeString(site, """
                    {
                        admin off
                        auto_https off
                        # Whoever watches an exam room would keep it from ending.
                        grace_period 1s
                        servers {
                            metrics
                        }
                    }
                    import "%s"
                    http://:%d {
                        bind 127.0.0.1
                        import services
                    }
                    http://:%d {
                        bind 127.0.0.1
                        metrics /metrics
                    }
                    """.formatted(workspace.routes(), port, metricsPort));
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + site, e);
        }
    }

    public List<ChildProcess> processes() {
        ChildProcess started = process;
        return started == null ? List.of() : List.of(started);
    }

    @Override
    public void close() {
        processes().forEach(ChildProcess::stop);
    }
}
