package fr.pixemploi.profile.export.remote;

import fr.pixemploi.kit.personal.export.ExportAddress;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.export.domain.PartMaker;
import fr.pixemploi.profile.export.domain.PartSource;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/** Parts by addresses that this service signs. Nobody is followed elsewhere, nothing is read that is longer than what was told. */
@ApplicationScoped
class HttpParts implements PartSource {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final ExportAddress address;
    private final ProfileSettings.Services services;

    HttpParts(ExportAddress address, ProfileSettings settings, TlsConfigurationRegistry tls) {
        this.address = address;
        this.services = settings.services();
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(TO_CONNECT);
        tls.getDefault().map(HttpParts::context).ifPresent(builder::sslContext);
        client = builder.build();
    }

    private static SSLContext context(TlsConfiguration configured) {
        try {
            return configured.createSSLContext();
        } catch (Exception e) {
            throw new IllegalStateException("quarkus.tls of this service", e);
        }
    }

    @Override
    public byte[] fetch(PartMaker maker, UUID export, long bytes) {
        URI at = URI.create(base(maker).toString().replaceFirst("/+$", "") + address.of(maker.code(), export));
        HttpRequest request = HttpRequest.newBuilder(at)
                .header("Accept", "application/json")
                .timeout(PATIENCE)
                .build();
        // The timeout of the request ends with the first byte of the answer.
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), bytes));
        HttpResponse<byte[]> came = await(maker, answer);
        return switch (came.statusCode()) {
            case 200 -> came.body();
            case 404 -> throw new NoSuchPart();
            default -> throw new NotReached(maker.code() + " answered " + came.statusCode());
        };
    }

    private static <T> T await(PartMaker maker, CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotReached("stopped while waiting for " + maker.code());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new NotReached(maker.code() + " takes too long");
        } catch (ExecutionException e) {
            String why = Optional.ofNullable(e.getCause()).orElse(e).getClass().getSimpleName();
            throw new NotReached(maker.code() + ": " + why);
        }
    }

    private URI base(PartMaker maker) {
        return switch (maker) {
            case PROFILE -> services.profile();
            case ASSESSMENT -> services.assessment();
            case PATHWAY -> services.pathway();
            case CERTIFICATION -> services.certification();
        };
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
