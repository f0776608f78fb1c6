package fr.pixemploi.profile.webhook.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import fr.pixemploi.profile.webhook.domain.EndpointRule;
import fr.pixemploi.profile.webhook.domain.Outcome;
import fr.pixemploi.profile.webhook.domain.Outcome.Answered;
import fr.pixemploi.profile.webhook.domain.Outcome.Reason;
import fr.pixemploi.profile.webhook.domain.Outcome.Unanswered;
import io.vertx.core.Vertx;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server with a certificate of its own. The name of the endpoint is nobody's: whatever connects went where it was told to. */
class PinnedEndpointsTest {
    private static final String NAME = "si.structure-exemple.fr";
    private static final String PASSWORD = "of-this-test";
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    /** For who says nothing, and is given up. */
    private static final Duration SHORT = Duration.ofSeconds(3);

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final InetAddress PRIVATE = InetAddress.ofLiteral("10.0.0.1");
    /** As if this machine, and it alone, were the public network. */
    private static final Predicate<InetAddress> ONLY_HERE = HERE::equals;

    @TempDir
    static Path folder;

    private static Path keys;
    private static Vertx vertx;

    private HttpsServer server;
    private final List<String> hosts = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = folder.resolve("keys.p12");
        List<String> keytool = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "endpoint",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + NAME,
                "-ext",
                "san=dns:" + NAME,
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD);
        assertThat(new ProcessBuilder(keytool).inheritIO().start().waitFor()).isZero();
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void close() {
        vertx.close();
    }

    @BeforeEach
    void open() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void shut() {
        server.stop(0);
    }

    private PinnedEndpoints endpoints(Function<String, List<InetAddress>> names, Predicate<InetAddress> isPublic) {
        return endpoints(TIMEOUT, names, isPublic);
    }

    private PinnedEndpoints endpoints(
            Duration timeout, Function<String, List<InetAddress>> names, Predicate<InetAddress> isPublic) {
        return new PinnedEndpoints(
                vertx,
                timeout,
                4,
                new EndpointRule(false),
                new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD),
                names,
                isPublic);
    }

    private Outcome post(PinnedEndpoints endpoints, String name) {
        return endpoints.post(
                URI.create("https://" + name + ":" + server.getAddress().getPort() + "/nouvelles?cle=1"),
                Map.of("webhook-id", "essai"),
                "{}");
    }

    private Outcome post(String... addresses) {
        return post(
                endpoints(
                        _ -> Arrays.stream(addresses)
                                .map(InetAddress::ofLiteral)
                                .toList(),
                        ONLY_HERE),
                NAME);
    }

    private void answer(int status) {
        server.createContext("/", exchange -> {
            hosts.add(exchange.getRequestHeaders().getFirst("Host"));
            exchange.getRequestBody().readAllBytes();
            if (status >= 300 && status < 400)
                exchange.getResponseHeaders()
                        .add(
                                "Location",
                                "https://" + NAME + ":" + server.getAddress().getPort() + "/ailleurs");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    @Test
    void theConnectionGoesToTheAddressThatWasJudgedUnderTheNameOfTheEndpoint() {
        answer(204);
        assertThat(post("127.0.0.1")).isEqualTo(new Answered(204));
        assertThat(hosts).containsExactly(NAME + ":" + server.getAddress().getPort());
    }

    @Test
    void aNameThatLeadsElsewhereTheSecondTimeIsLookedUpOnceATryAndRefusedThen() {
        answer(204);
        Deque<InetAddress> next = new ArrayDeque<>(List.of(HERE, PRIVATE));
        PinnedEndpoints endpoints = endpoints(_ -> List.of(next.remove()), ONLY_HERE);
        assertThat(post(endpoints, NAME)).isEqualTo(new Answered(204));
        assertThat(next).containsExactly(PRIVATE);
        assertThat(post(endpoints, NAME)).isEqualTo(new Unanswered(Reason.NO_PUBLIC_ADDRESS));
        assertThat(hosts).hasSize(1);
    }

    @Test
    void oneAddressThatIsNotPublicAmongOthersRefusesTheName() {
        answer(204);
        assertThat(post("127.0.0.1", "10.0.0.1")).isEqualTo(new Unanswered(Reason.NO_PUBLIC_ADDRESS));
        assertThat(post("10.0.0.1", "127.0.0.1")).isEqualTo(new Unanswered(Reason.NO_PUBLIC_ADDRESS));
        assertThat(post()).isEqualTo(new Unanswered(Reason.NO_PUBLIC_ADDRESS));
        assertThat(hosts).isEmpty();
    }

    @Test
    void thisMachineIsNotPublicUnlessATestSaysSo() {
        answer(204);
        assertThat(post(endpoints(_ -> List.of(HERE), PublicAddresses::contain), NAME))
                .isEqualTo(new Unanswered(Reason.NO_PUBLIC_ADDRESS));
        assertThat(hosts).isEmpty();
    }

    @Test
    void aCertificateOfAnotherNameIsRefused() {
        answer(204);
        assertThat(post(endpoints(_ -> List.of(HERE), ONLY_HERE), "si.autre-exemple.fr"))
                .isEqualTo(new Unanswered(Reason.UNREACHABLE));
        assertThat(hosts).isEmpty();
    }

    @Test
    void aRedirectionIsNotFollowed() {
        answer(307);
        assertThat(post("127.0.0.1")).isEqualTo(new Answered(307));
        assertThat(hosts).hasSize(1);
    }

    @Test
    void anEndpointThatSaysNothingIsGivenUp() {
        server.createContext("/", PinnedEndpointsTest::sleep);
        assertThat(post(endpoints(SHORT, _ -> List.of(HERE), ONLY_HERE), NAME))
                .isEqualTo(new Unanswered(Reason.TOO_SLOW));
    }

    @Test
    void aResolverThatSaysNothingIsGivenUpAndNobodyIsCalledAfterwards() throws Exception {
        answer(204);
        PinnedEndpoints endpoints = endpoints(
                SHORT,
                _ -> {
                    pause(SHORT.plusMillis(500));
                    return List.of(HERE);
                },
                ONLY_HERE);
        assertThat(post(endpoints, NAME)).isEqualTo(new Unanswered(Reason.TOO_SLOW));
        Thread.sleep(1_500);
        assertThat(hosts).isEmpty();
    }

    @Test
    void nobodyListensWhereItLeads() {
        server.stop(0);
        assertThat(post("127.0.0.1")).isEqualTo(new Unanswered(Reason.UNREACHABLE));
    }

    @Test
    void anAnswerWithoutEndIsReadNoFurtherThanItsFirstPart() throws Exception {
        AtomicLong written = new AtomicLong();
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 0);
            byte[] part = "x".repeat(8_192).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int times = 0; times < 100_000; times++) {
                    out.write(part);
                    written.addAndGet(part.length);
                }
            }
        });
        assertThat(post("127.0.0.1")).isEqualTo(new Answered(200));
        Thread.sleep(500);
        // Beside what is read there is what buffers of both sides hold.
        assertThat(written.get()).isLessThan(32_000_000);
    }

    private static void sleep(HttpExchange exchange) throws IOException {
        pause(SHORT.plusSeconds(2));
        exchange.close();
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
