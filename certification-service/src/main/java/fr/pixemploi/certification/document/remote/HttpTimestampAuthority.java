package fr.pixemploi.certification.document.remote;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.document.domain.TimestampAuthority;
import fr.pixemploi.certification.document.domain.TimestampFailure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/**
 * Time-Stamp Protocol over HTTP (RFC 3161, 3.4). An answer counts if it is about what was asked: its digest and its nonce.
 * Whether its authority is to be trusted is for whoever verifies the seal.
 */
@ApplicationScoped
class HttpTimestampAuthority implements TimestampAuthority {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 1 << 16;
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final Optional<URI> address;
    private final RandomGenerator chance;
    private final HttpClient client;

    HttpTimestampAuthority(CertificationSettings settings, RandomGenerator chance) {
        address = settings.documents().timestampAuthority();
        this.chance = chance;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE.dividedBy(2))
                .build();
    }

    @Override
    public boolean isThere() {
        return address.isPresent();
    }

    @Override
    public byte[] token(byte[] sha256) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        byte[] nonce = new byte[NONCE_BITS / Byte.SIZE];
        chance.nextBytes(nonce);
        try {
            TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(1, nonce));
            TimeStampResponse answer = new TimeStampResponse(asked(request.getEncoded()));
            answer.validate(request);
            if (answer.getTimeStampToken() == null)
                throw new TimestampFailure("the authority refused: " + answer.getStatusString());
            return answer.getTimeStampToken().getEncoded();
        } catch (IOException | TSPException e) {
            throw new TimestampFailure("no timestamp over what was asked: " + e.getMessage());
        }
    }

    private byte[] asked(byte[] request) {
        // All of the answer in time, and not only its first byte.
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(
                HttpRequest.newBuilder(address.orElseThrow())
                        .header("Content-Type", "application/timestamp-query")
                        .header("Accept", "application/timestamp-reply")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                        .build(),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            HttpResponse<byte[]> answer = coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) throw new TimestampFailure("the authority answered " + answer.statusCode());
            return answer.body();
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new TimestampFailure("stopped while waiting for the authority");
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new TimestampFailure("the authority takes too long");
        } catch (ExecutionException e) {
            throw new TimestampFailure("the authority: "
                    + Optional.ofNullable(e.getCause()).orElse(e).getClass().getSimpleName());
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
