package fr.pixemploi.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.local.patience.Http;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances behind a round robin, as callers see them. */
class RoundRobinTest {
    private final CountDownLatch secondEventWanted = new CountDownLatch(1);
    private HttpServer one;
    private HttpServer two;
    private RoundRobin roundRobin;

    @BeforeEach
    void start() throws IOException {
        one = instance("one");
        two = instance("two");
        roundRobin = RoundRobin.start(0, List.of(url(one), url(two)));
    }

    @AfterEach
    void stop() {
        roundRobin.close();
        one.stop(0);
        two.stop(0);
    }

    @Test
    void requestsAlternate() throws Exception {
        assertThat(List.of(get("/who"), get("/who"), get("/who"), get("/who")))
                .containsExactly("one", "two", "one", "two");
    }

    @Test
    void skipsADeadInstance() throws Exception {
        one.stop(0);

        assertThat(List.of(get("/who"), get("/who"), get("/who"))).containsOnly("two");
    }

    @Test
    void handsOnMethodBodyQueryAndHeaders() throws Exception {
        String answer = raw("PATCH /echo?a=%C3%A9 HTTP/1.1\r\nHost: portail.exemple\r\nAuthorization: Bearer x\r\n"
                + "Content-Length: 5\r\nConnection: close\r\n\r\ncorps");

        assertThat(answer).startsWith("HTTP/1.1 418").contains("Link: <a>").contains("Link: <b>");
        assertThat(answer).endsWith("PATCH /echo?a=%C3%A9 Bearer x portail.exemple portail.exemple 127.0.0.1 corps");
    }

    @Test
    void handsOnABodyOfUnknownLength() throws Exception {
        String answer = raw("POST /echo HTTP/1.1\r\nHost: h\r\nAuthorization: a\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n\r\n3\r\ncor\r\n2\r\nps\r\n0\r\n\r\n");

        assertThat(answer).endsWith("POST /echo a h h 127.0.0.1 corps");
    }

    @Test
    void whoRefusesABodyBeforeItIsAllThereIsHeard() throws Exception {
        try (ServerSocket refuses = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RoundRobin before =
                        RoundRobin.start(0, List.of(URI.create("http://127.0.0.1:" + refuses.getLocalPort())));
                Socket caller = new Socket(
                        InetAddress.getLoopbackAddress(), before.url().getPort())) {
            caller.setSoTimeout((int) Patience.FAR.toMillis());
            Thread.startVirtualThread(() -> sendMuch(caller));
            Socket instance = refuses.accept();
            // Closed with bytes that nobody read, which the other side hears as a reset.
            instance.getInputStream().readNBytes(10);
            instance.getOutputStream()
                    .write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            instance.close();
            assertThat(new String(caller.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    /** Until nobody takes it any more. */
    private static void sendMuch(Socket caller) {
        try {
            OutputStream out = caller.getOutputStream();
            out.write("POST /files HTTP/1.1\r\nHost: h\r\nContent-Length: 100000000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100; i++) out.write(new byte[1_000_000]);
        } catch (IOException closed) {
            // As it should be.
        }
    }

    @Test
    void answersWithoutABodyPassToo() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(roundRobin.url().resolve("/nothing")).build();

        assertThat(Http.CLIENT
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void eventsArriveWhileTheAnswerGoesOn() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(roundRobin.url().resolve("/events")).build();
        try (InputStream events = Http.CLIENT
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            assertThat(new String(events.readNBytes(6), StandardCharsets.UTF_8)).isEqualTo("first\n");
            secondEventWanted.countDown();
            assertThat(new String(events.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("second\n");
        }
    }

    private String get(String path) throws Exception {
        return Http.CLIENT
                .send(
                        HttpRequest.newBuilder(roundRobin.url().resolve(path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** By hand, since the JDK's client would not let a test choose the Host header. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), roundRobin.url().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static URI url(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private HttpServer instance(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/who", exchange -> {
            exchange.sendResponseHeaders(200, name.length());
            exchange.getResponseBody().write(name.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.createContext("/nothing", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.createContext("/echo", exchange -> {
            var headers = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String echo = String.join(
                    " ",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers.getFirst("Authorization"),
                    headers.getFirst("Host"),
                    headers.getFirst("X-Forwarded-Host"),
                    headers.getFirst("X-Forwarded-For"),
                    body);
            exchange.getResponseHeaders().put("Link", List.of("<a>", "<b>"));
            exchange.sendResponseHeaders(418, echo.length());
            exchange.getResponseBody().write(echo.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.createContext("/events", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("first\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                secondEventWanted.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.getResponseBody().write("second\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        return server;
    }
}
