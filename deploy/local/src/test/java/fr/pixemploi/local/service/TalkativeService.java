package fr.pixemploi.local.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Says who it is and what it heard, and tells two events, the second when it is wanted. */
final class TalkativeService implements AutoCloseable {
    /** Not what it is called, so that whoever unpacks it on the way is found out. */
    static final byte[] PACKED = {1, 2, 3};

    final CountDownLatch secondEventWanted = new CountDownLatch(1);
    private final HttpServer server;

    TalkativeService(String name) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            var heard = exchange.getRequestHeaders();
            int length = exchange.getRequestBody().readAllBytes().length;
            answer(
                    exchange,
                    "text/plain",
                    String.join(
                                    " ",
                                    name,
                                    exchange.getRequestMethod(),
                                    exchange.getRequestURI().toString(),
                                    Integer.toString(length),
                                    heard.getFirst("X-Forwarded-For"),
                                    heard.getFirst("X-Forwarded-Proto"),
                                    heard.getFirst("X-Forwarded-Host"))
                            .getBytes(StandardCharsets.UTF_8));
        });
        server.createContext("/packed", exchange -> {
            exchange.getResponseHeaders().put("Content-Encoding", List.of("gzip"));
            exchange.getResponseHeaders().put("Vary", List.of("Accept-Encoding"));
            answer(exchange, "application/json", PACKED);
        });
        server.createContext("/two-events", exchange -> {
            begin(exchange);
            say(exchange, "first\n");
            try {
                secondEventWanted.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            say(exchange, "second\n");
            exchange.close();
        });
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        secondEventWanted.countDown();
        server.stop(0);
    }

    private static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().put("Content-Type", List.of("text/event-stream"));
        exchange.sendResponseHeaders(200, 0);
    }

    private static void say(HttpExchange exchange, String event) throws IOException {
        exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().put("Content-Type", List.of(type));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
