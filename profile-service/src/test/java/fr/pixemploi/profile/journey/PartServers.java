package fr.pixemploi.profile.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.process.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The other services, as far as they hand over their parts of exports, and the way to the own one. */
final class PartServers implements AutoCloseable {
    static final List<String> OTHERS = List.of("assessment", "pathway", "certification");
    private static final String PORT = "pixemploi.test.part-servers.port";

    /** Tells the service under test where they will be. */
    public static final class Place implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            int port = Ports.free();
            String at = "http://127.0.0.1:" + port + "/";
            return Map.of(
                    PORT,
                    Integer.toString(port),
                    "pixemploi.profile.services.profile",
                    at + "profile",
                    "pixemploi.profile.services.assessment",
                    at + "assessment",
                    "pixemploi.profile.services.pathway",
                    at + "pathway/",
                    "pixemploi.profile.services.certification",
                    at + "certification");
        }

        @Override
        public void stop() {}
    }

    /** What a service answers; by {@code service/exportId}. */
    private final Map<String, byte[]> parts = new ConcurrentHashMap<>();

    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, Integer> fetched = new ConcurrentHashMap<>();
    private final String key;
    private final HttpServer server;

    PartServers() {
        Config config = ConfigProvider.getConfig();
        // Threads of the server know no configuration.
        key = config.getValue("pixemploi.export.key", String.class);
        try {
            int port = config.getValue(PORT, Integer.class);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** All the others make their parts of an export, each of the usual content. */
    void makeTheirs(UUID export, UUID person) {
        for (String service : OTHERS) make(service, export, person, Exports.part(service, Exports.LEVEL));
    }

    /** A service has made its part, and says so. */
    void make(String service, UUID export, UUID person, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        parts.put(service + "/" + export, body);
        tell(service, export, person, body);
    }

    void tell(String service, UUID export, UUID person, byte[] body) {
        tell(service, export, person, body.length, DigestUtils.sha256Hex(body));
    }

    void tell(String service, UUID export, UUID person, long bytes, String sha256) {
        Topic.of(service + ".export-ready")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi." + service + ".export-ready.v1",
                        person,
                        export,
                        1,
                        person,
                        Map.of("exportId", export, "bytes", bytes, "sha256", sha256));
    }

    /** What is handed over, whatever was told. */
    void handOver(String service, UUID export, String json) {
        parts.put(service + "/" + export, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Until it is said to be 200 again. */
    void answerWith(String service, UUID export, int status) {
        statuses.put(service + "/" + export, status);
    }

    int fetched(String service, UUID export) {
        return fetched.getOrDefault(service + "/" + export, 0);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String[] path = call.getRequestURI().getPath().split("/");
            String what = path[1] + "/" + path[4];
            fetched.merge(what, 1, Integer::sum);
            int status = statuses.getOrDefault(what, 200);
            if (status != 200) call.sendResponseHeaders(status, -1);
            else if ("profile".equals(path[1])) passOn(call);
            else if (!isSigned(path[1], path[4], call.getRequestURI().getQuery()) || !parts.containsKey(what))
                call.sendResponseHeaders(404, -1);
            else send(call, 200, parts.get(what));
        }
    }

    private static void passOn(HttpExchange call) throws IOException {
        String rest = call.getRequestURI().toString().substring("/profile".length());
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + rest))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            send(call, answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
    }

    /** As the kit of the other services sees to. */
    private boolean isSigned(String service, String export, String query) {
        String[] said = query.split("[=&]");
        String signed = service + "\n" + export + "\n" + said[1];
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(signed).equals(said[3])
                && Instant.ofEpochSecond(Long.parseLong(said[1])).isAfter(Instant.now());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
