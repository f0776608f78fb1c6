package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a token is asked for. A real Keycloak breaks at no one's command, so a server that says what it is told to stands in. */
class TokenTriesTest {
    private static final String TOKEN = "{\"access_token\": \"good\", \"expires_in\": 300}";

    private final AtomicInteger asked = new AtomicInteger();
    private int firstStatus;
    private HttpServer server;
    private String issuer = "";
    private Tokens tokens;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            int status = asked.incrementAndGet() == 1 ? firstStatus : 200;
            byte[] body = TOKEN.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/" + UUID.randomUUID();
        tokens = Tokens.of(issuer);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 429})
    void takesARefusalAtItsWord(int status) {
        firstStatus = status;

        assertThatThrownBy(() -> tokens.forUser("nadia")).hasMessageContaining(String.valueOf(status));
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void asksAgainWhereKeycloakBroke(int status) {
        firstStatus = status;

        assertThat(tokens.forUser("nadia")).isEqualTo("good");
        assertThat(tokens.forClient("partner-alpha")).isEqualTo("good");
        assertThat(asked).hasValue(3);
    }

    @Test
    void logsAPersonInOnceHoweverManyAskAtOnce() throws Exception {
        firstStatus = 200;
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<String>> given = new ArrayList<>();
            for (int i = 0; i < 8; i++)
                given.add(many.submit(() -> Tokens.of(issuer).forUser("nadia")));
            for (Future<String> one : given) assertThat(one.get()).isEqualTo("good");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void saysSoWhenNobodyAnswers() {
        server.stop(0);

        assertThatThrownBy(() -> tokens.forUser("nadia")).hasMessageContaining("Keycloak does not answer");
        assertThat(asked).hasValue(0);
    }
}
