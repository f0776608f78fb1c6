package fr.pixemploi.kit.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine for the pages of one test class: what the service serves from {@code META-INF/resources}, texts that a
 * test puts there, and answers that a test makes itself.
 */
public final class TestPages implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png");

    /** How a test answers a request itself. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, byte[]> texts = new ConcurrentHashMap<>();

    TestPages() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext(
                "/", exchange -> serve(exchange, exchange.getRequestURI().getPath()));
        server.start();
    }

    /** Address of a path here, of what was put and of what lies in {@code META-INF/resources}. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Serves a text under a path, whose ending gives the content type. */
    public void put(String path, String text) {
        texts.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Serves the same behind a prefix too, as a gateway does. */
    public void behind(String prefix) {
        server.createContext(
                prefix + "/",
                exchange -> serve(exchange, exchange.getRequestURI().getPath().substring(prefix.length())));
    }

    /** Lets the test answer everything under a path. */
    public void answer(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    /** Sends a whole response; for answers that a test makes itself. */
    public static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange, String path) throws IOException {
        try (exchange) {
            byte[] body = body(path);
            if (body == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte @Nullable [] body(String path) throws IOException {
        byte[] text = texts.get(path);
        if (text != null) return text;
        try (InputStream resource = TestPages.class.getResourceAsStream("/META-INF/resources" + path)) {
            return resource == null ? null : resource.readAllBytes();
        }
    }
}
