package fr.pixemploi.local.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A plain load balancer in front of several instances of a service: one request to each in turn, whoever asks. An instance
 * that refuses the connection is skipped; a request that an instance may have begun to work on is never sent twice.
 */
public final class RoundRobin implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<URI> instances;
    private final AtomicInteger turn = new AtomicInteger();

    private RoundRobin(HttpServer server, List<URI> instances) {
        this.server = server;
        this.instances = List.copyOf(instances);
    }

    /** Port 0 takes a free one. */
    public static RoundRobin start(int wantedPort, List<URI> instances) {
        int port = Ports.orFree(wantedPort);
        Ports.requireFree(port, "the round robin");
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
            RoundRobin roundRobin = new RoundRobin(server, instances);
            server.setExecutor(roundRobin.threads);
            server.createContext("/", roundRobin::handle);
            server.start();
            return roundRobin;
        } catch (IOException e) {
            throw new StartFailure("The round robin cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int first = turn.getAndIncrement();
            for (int i = 0; i < instances.size(); i++) {
                URI instance = instances.get(Math.floorMod(first + i, instances.size()));
                try (ForwardedCall call = ForwardedCall.connect(instance)) {
                    forward(exchange, call);
                    return;
                } catch (ForwardedCall.NobodyListens skipped) {
                    continue;
                }
            }
            exchange.sendResponseHeaders(503, -1);
        }
    }

    private static void forward(HttpExchange exchange, ForwardedCall call) throws IOException {
        try {
            call.send(exchange);
            call.readHead();
        } catch (IOException diedBeforeItsAnswer) {
            exchange.sendResponseHeaders(502, -1);
            return;
        }
        call.answer(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
