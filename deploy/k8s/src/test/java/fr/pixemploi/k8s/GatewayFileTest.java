package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.process.Ports;
import fr.pixemploi.local.service.Gateway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway's file of the cluster in the real proxy, before one service that says what it heard. Not tried where there is no caddy. */
class GatewayFileTest {
    private static final String API = "api.example";
    private static final String PORTAL = "portal.example";
    private static final String OPERATORS = "localhost";

    private final int port = Ports.free();
    private final int operatorsPort = Ports.free();

    @TempDir
    Path folder;

    private HttpServer service;
    private Process caddy;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Gateway.program().isPresent(), "No caddy on the PATH: the gateway's file is not tried");
        String program = Gateway.program().orElseThrow().toString();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            byte[] heard = ("from " + exchange.getRequestHeaders().get("X-Forwarded-For") + " heard "
                            + exchange.getRequestURI())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, heard.length);
            exchange.getResponseBody().write(heard);
            exchange.close();
        });
        service.start();
        ProcessBuilder builder = new ProcessBuilder(
                        program, "run", "--adapter", "caddyfile", "--config", site().toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        Map<String, String> environment = builder.environment();
        for (Service each : Service.values())
            environment.put(
                    "GATEWAY_" + each.label().toUpperCase(Locale.ROOT),
                    "127.0.0.1:" + service.getAddress().getPort());
        environment.putAll(Map.of("GATEWAY_API_HOST", API, "GATEWAY_PORTAL_HOST", PORTAL, "HOME", folder.toString()));
        caddy = builder.start();
        until(() -> Ports.answers(port));
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (service != null) service.stop(0);
        if (caddy != null) caddy.destroyForcibly().waitFor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/profile/v1/operations/erasures",
                "/assessment/v1/operations",
                "/Pathway/v1/operations/dead-letters?limit=5",
                "/certification/v1;a=b/%6Fperations;c/read-models",
                "/profile/v1;a=%2Fb/operations/epoch",
                "//profile//v1//operations/reads"
            })
    void whatOperatorsDoIsAtTheirOwnPortOnly(String path) throws IOException {
        assertThat(call(API, path, "")).startsWith("HTTP/1.1 404").contains("\"code\":\"not-found\"");
        // Nothing with a semicolon in its path is handed on at all.
        if (!path.startsWith("//") && !path.contains(";"))
            assertThat(call(operatorsPort, OPERATORS, path, "")).contains("heard /v1");
        // Whoever calls from outside may name any host.
        for (String host : List.of(OPERATORS, "localhost:8081", "127.0.0.1", ""))
            assertThat(call(host, path, "")).as(host).doesNotContain("heard");
        assertThat(call(API, "/profile/v1/files/operations", "")).contains("heard /v1/files/operations");
    }

    @ParameterizedTest
    @ValueSource(strings = {API, PORTAL})
    void nobodyChoosesTheAddressThatServicesTakeForTheirs(String host) throws IOException {
        assertThat(call(host, "/profile/v1/files", "X-Forwarded-For: 198.51.100.9, 127.0.0.1\r\n"))
                .startsWith("HTTP/1.1 200")
                .containsPattern("from \\[127\\.0\\.0\\.1(, 127\\.0\\.0\\.1)?] heard /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health", "/v1/export-parts/0197"})
    void whatTheWorldDoesNotSeeOfServicesItDoesNotSeeOfThePortal(String path) throws IOException {
        assertThat(call(PORTAL, path, "")).startsWith("HTTP/1.1 404");
        assertThat(call(PORTAL, "/mon-espace", "")).contains("heard /mon-espace");
    }

    @Test
    void aCallIsNeverLoggedWithWhatItAskedFor() throws Exception {
        call(API, "/profile/v1/files?name=Planted", "Referer: https://x.example/?q=Planted\r\n");

        // It is written after the answer.
        until(() -> Files.readString(log()).contains("upstream roundtrip"));
        assertThat(Files.readAllLines(log()))
                .filteredOn(line -> line.contains("upstream roundtrip"))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("\"uri\":\"/v1/files\"")
                .doesNotContain("Planted")
                .doesNotContain("\"remote_ip\"");
    }

    private void until(Callable<Boolean> there) throws Exception {
        Instant enough = Instant.now().plus(Duration.ofSeconds(20));
        while (!there.call()) {
            assertThat(caddy.isAlive() && Instant.now().isBefore(enough))
                    .as(Files.readString(log()))
                    .isTrue();
            Thread.sleep(50);
        }
    }

    private Path log() {
        return folder.resolve("caddy.log");
    }

    /** The file as it is, but for where things are; of programs before 2.7 also but for whom servers trust, which routes then do. */
    private Path site() throws Exception {
        String routes = Files.readString(Workspace.find().routes());
        String file = Files.readString(Overlay.folder().resolve("base/gateway/Caddyfile"))
                .replace(
                        "/etc/pix-emploi/routes.caddy",
                        folder.resolve("routes.caddy").toString())
                // Every call is logged then, and not only one that breaks.
                .replace("admin off", "admin off\n\tdebug")
                .replace("}:8080", "}:" + port)
                .replace("http://:8081", "http://:" + operatorsPort)
                .replace(":9000", ":" + Ports.free())
                .replace("name portal-service", "name localhost")
                .replace("port 8080", "port " + service.getAddress().getPort());
        if (isBeforeServersTrust()) {
            routes = routes.replace("(untouched) {", "(untouched) {\n\ttrusted_proxies private_ranges");
            file = file.replaceAll("\ttrusted_proxies.*\n", "").replace("{client_ip}", "{remote_host}");
        }
        Files.writeString(folder.resolve("routes.caddy"), routes);
        return Files.writeString(folder.resolve("Caddyfile"), file);
    }

    private static boolean isBeforeServersTrust() throws IOException {
        Process asked = new ProcessBuilder(Gateway.program().orElseThrow().toString(), "version").start();
        String version = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return version.matches("v?2\\.[0-6]\\.(?s).*");
    }

    private String call(String host, String path, String more) throws IOException {
        return call(port, host, path, more);
    }

    private static String call(int at, String host, String path, String more) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), at)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n"
                            .formatted(path, host, more)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
