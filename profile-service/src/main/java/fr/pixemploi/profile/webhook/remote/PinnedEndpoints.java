package fr.pixemploi.profile.webhook.remote;

import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.webhook.domain.EndpointRule;
import fr.pixemploi.profile.webhook.domain.Endpoints;
import fr.pixemploi.profile.webhook.domain.Outcome;
import fr.pixemploi.profile.webhook.domain.Outcome.Answered;
import fr.pixemploi.profile.webhook.domain.Outcome.Reason;
import fr.pixemploi.profile.webhook.domain.Outcome.Unanswered;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Endpoints over HTTP. A name is looked up once a try, and the connection goes to the address that was judged, whatever the name leads to by
 * then; the certificate must be the name's. Nobody is followed elsewhere, no proxy is asked, no connection is kept, and of what is answered
 * nothing but the status.
 */
@ApplicationScoped
class PinnedEndpoints implements Endpoints {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    /** Of an answer, before the connection is cut. */
    private static final int MOST_BYTES = 64 * 1024;

    private final HttpClient client;
    private final Duration timeout;
    private final EndpointRule rule;
    private final Function<String, List<InetAddress>> names;
    private final Predicate<InetAddress> isPublic;

    /** @param tls its configuration {@code webhooks} says whom to trust, when a deployment has one; else the JDK's authorities */
    @Inject
    PinnedEndpoints(Vertx vertx, ProfileSettings settings, TlsConfigurationRegistry tls) {
        this(
                vertx,
                settings.webhooks().timeout(),
                settings.webhooks().hands(),
                new EndpointRule(settings.webhooks().allowPrivate()),
                tls.get("webhooks").map(TlsConfiguration::getTrustStoreOptions).orElse(null),
                PinnedEndpoints::lookUp,
                PublicAddresses::contain);
    }

    /** @param names all addresses of one; none when nobody has it */
    PinnedEndpoints(
            Vertx vertx,
            Duration timeout,
            int atOnce,
            EndpointRule rule,
            @Nullable TrustOptions trusted,
            Function<String, List<InetAddress>> names,
            Predicate<InetAddress> isPublic) {
        HttpClientOptions options = new HttpClientOptions()
                .setKeepAlive(false)
                // Whom we call, and with what in the address, is nothing for traces; nor are ours for whom we call.
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setMaxPoolSize(atOnce)
                .setConnectTimeout((int) timeout.toMillis())
                .setIdleTimeout((int) timeout.toSeconds() + 1);
        if (trusted != null) options.setTrustOptions(trusted);
        this.client = vertx.createHttpClient(options);
        this.timeout = timeout;
        this.rule = rule;
        this.names = names;
        this.isPublic = isPublic;
    }

    private static List<InetAddress> lookUp(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            return List.of();
        }
    }

    @Override
    public Outcome post(URI url, Map<String, String> headers, String body) {
        if (!rule.allows(url)) return new Unanswered(Reason.NO_PUBLIC_ADDRESS);
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        // On a thread of its own, since the resolver of the system has its own patience.
        Thread.ofVirtual().name("webhook-call").start(() -> call(url, headers, body, outcome));
        try {
            return outcome.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Unanswered(Reason.TOO_SLOW);
        } catch (ExecutionException e) {
            return new Unanswered(Reason.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unanswered(Reason.UNREACHABLE);
        } finally {
            outcome.cancel(false);
        }
    }

    private void call(URI url, Map<String, String> headers, String body, CompletableFuture<Outcome> outcome) {
        try {
            List<InetAddress> addresses = names.apply(url.getHost());
            if (!mayBeCalled(url, addresses)) outcome.complete(new Unanswered(Reason.NO_PUBLIC_ADDRESS));
            else if (!outcome.isDone()) send(url, addresses.getFirst(), headers, body, outcome);
        } catch (RuntimeException e) {
            outcome.completeExceptionally(e);
        }
    }

    /** One address that is not public is enough to refuse the name: nobody says which one a connection would take. */
    private boolean mayBeCalled(URI url, List<InetAddress> addresses) {
        Predicate<InetAddress> reachable = rule.namesThisMachine(url) ? InetAddress::isLoopbackAddress : isPublic;
        return !addresses.isEmpty() && addresses.stream().allMatch(reachable);
    }

    /** @param outcome known once the answer has come to its end, or is longer than anybody reads; then the connection ends, as when nobody waits */
    private void send(
            URI url,
            InetAddress address,
            Map<String, String> headers,
            String body,
            CompletableFuture<Outcome> outcome) {
        boolean secured = url.getScheme().equalsIgnoreCase("https");
        int port = url.getPort() == -1 ? secured ? HTTPS : HTTP : url.getPort();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secured)
                .setURI(path(url))
                .setFollowRedirects(false)
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Pix-Emploi-Webhooks/1");
        headers.forEach(options::putHeader);
        client.request(options)
                .onSuccess(request -> {
                    var _ = outcome.whenComplete((known, e) -> request.reset());
                    request.send(body)
                            .onSuccess(answer -> read(answer, outcome))
                            .onFailure(outcome::completeExceptionally);
                })
                .onFailure(outcome::completeExceptionally);
    }

    private static void read(HttpClientResponse answer, CompletableFuture<Outcome> outcome) {
        AtomicInteger bytes = new AtomicInteger();
        answer.handler(part -> {
            if (bytes.addAndGet(part.length()) > MOST_BYTES) outcome.complete(new Answered(answer.statusCode()));
        });
        answer.endHandler(_ -> outcome.complete(new Answered(answer.statusCode())));
        answer.exceptionHandler(outcome::completeExceptionally);
    }

    private static String path(URI url) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
