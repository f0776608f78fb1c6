package fr.pixemploi.certification.document.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.document.application.MadeAuthority;
import fr.pixemploi.certification.document.application.MadeSealingKey;
import fr.pixemploi.certification.document.domain.TimestampFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client, against an authority on this machine. */
class HttpTimestampAuthorityTest {
    private static final byte[] DIGEST = new byte[32];
    private static final int OK = 200;

    private final MadeAuthority made = new MadeAuthority(MadeSealingKey.NOW);
    private volatile UnaryOperator<byte[]> answer = made::answer;
    private volatile int status = OK;
    private volatile String contentType = "";
    private HttpServer server;
    private HttpTimestampAuthority authority;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            contentType = exchange.getRequestHeaders().getFirst("Content-Type");
            byte[] body = answer.apply(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        authority = authority(
                Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa")));
    }

    @AfterEach
    void stop() {
        authority.close();
        server.stop(0);
    }

    @Test
    void itsTokenIsOverWhatWasAsked() throws TSPException, IOException, CMSException {
        TimeStampToken token = new TimeStampToken(new CMSSignedData(authority.token(DIGEST)));
        assertThat(token.getTimeStampInfo().getMessageImprintDigest()).isEqualTo(DIGEST);
        assertThat(token.getTimeStampInfo().getGenTime()).isEqualTo(MadeSealingKey.NOW);
        assertThat(contentType).isEqualTo("application/timestamp-query");
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() {
        byte[][] first = new byte[1][];
        answer = request -> {
            if (first[0] == null) first[0] = made.answer(request);
            return first[0];
        };
        authority.token(DIGEST);
        // The same digest: only the nonce tells that the answer is an old one.
        assertThatExceptionOfType(TimestampFailure.class).isThrownBy(() -> authority.token(DIGEST));
    }

    @Test
    void whatIsNoAnswerIsToldAsAFailure() {
        answer = request -> "busy".getBytes(StandardCharsets.US_ASCII);
        assertThatExceptionOfType(TimestampFailure.class).isThrownBy(() -> authority.token(DIGEST));
        answer = request -> new byte[1 << 17];
        assertThatExceptionOfType(TimestampFailure.class).isThrownBy(() -> authority.token(DIGEST));
        answer = made::answer;
        status = 503;
        assertThatExceptionOfType(TimestampFailure.class)
                .isThrownBy(() -> authority.token(DIGEST))
                .withMessageContaining("503");
        server.stop(0);
        assertThatExceptionOfType(TimestampFailure.class).isThrownBy(() -> authority.token(DIGEST));
    }

    @Test
    void withoutAnAddressThereIsNone() {
        HttpTimestampAuthority nobody = authority(Optional.empty());
        assertThat(nobody.isThere()).isFalse();
        nobody.close();
    }

    private static HttpTimestampAuthority authority(Optional<URI> address) {
        CertificationSettings.Documents documents = (CertificationSettings.Documents) Proxy.newProxyInstance(
                HttpTimestampAuthorityTest.class.getClassLoader(),
                new Class<?>[] {CertificationSettings.Documents.class},
                (proxy, method, arguments) -> address);
        CertificationSettings settings = (CertificationSettings) Proxy.newProxyInstance(
                HttpTimestampAuthorityTest.class.getClassLoader(),
                new Class<?>[] {CertificationSettings.class},
                (proxy, method, arguments) -> documents);
        return new HttpTimestampAuthority(settings, new Random(1));
    }
}
