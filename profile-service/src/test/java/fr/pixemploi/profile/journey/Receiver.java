package fr.pixemploi.profile.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.local.patience.Patience;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.awaitility.Awaitility;

/** A structure's system that is told news, and keeps what it was told. */
final class Receiver implements AutoCloseable {
    /** A message as it came. */
    record Told(Map<String, List<String>> headers, String body) {
        String id() {
            return headers.get("Webhook-id").getFirst();
        }

        JsonPath json() {
            return JsonPath.from(body);
        }

        void isSignedBy(String secret) {
            Map<String, List<String>> lower = Map.of(
                    "webhook-id", headers.get("Webhook-id"),
                    "webhook-timestamp", headers.get("Webhook-timestamp"),
                    "webhook-signature", headers.get("Webhook-signature"));
            assertThatCode(() -> new Webhook(secret).verify(body, lower)).doesNotThrowAnyException();
        }

        int signatures() {
            return headers.get("Webhook-signature").getFirst().split(" ").length;
        }
    }

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final IntUnaryOperator answer;
    private final CountDownLatch until;

    /** @param answer a status, by how many came before; @param until nobody is answered before */
    private Receiver(IntUnaryOperator answer, CountDownLatch until) {
        this.answer = answer;
        this.until = until;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::hear);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static Receiver thatAnswers(int status) {
        return new Receiver(_ -> status, new CountDownLatch(0));
    }

    /** @param statuses one after another, the last one for ever */
    static Receiver thatAnswersInTurn(int... statuses) {
        return new Receiver(before -> statuses[Math.min(before, statuses.length - 1)], new CountDownLatch(0));
    }

    static Receiver thatAnswersOnceToldTo(CountDownLatch until) {
        return new Receiver(_ -> 204, until);
    }

    private void hear(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int before = told.size();
        told.add(new Told(Map.copyOf(exchange.getRequestHeaders()), body));
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atOnce.decrementAndGet();
        exchange.getResponseHeaders().add("Location", url() + "/ailleurs");
        exchange.sendResponseHeaders(answer.applyAsInt(before), -1);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/nouvelles";
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    List<Told> await(int messages) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(told).hasSizeGreaterThanOrEqualTo(messages));
        return told();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
