package fr.pixemploi.certification.certificate.rest;

import fr.pixemploi.kit.problem.Problems;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/**
 * Slows down whoever tries codes. Says how many attempts are left in the headers of the IETF draft "RateLimit header fields for
 * HTTP", on every answer.
 */
@Provider
@RateLimited
class VerificationLimit implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String PROBE = VerificationLimit.class.getName();

    private final AddressBuckets buckets;
    private final Problems problems;
    private final HttpServerRequest request;

    VerificationLimit(AddressBuckets buckets, Problems problems, HttpServerRequest request) {
        this.buckets = buckets;
        this.problems = problems;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        SocketAddress client = request.remoteAddress();
        String address = client == null || client.hostAddress() == null ? "unknown" : client.hostAddress();
        ConsumptionProbe probe = buckets.attempt(address);
        context.setProperty(PROBE, probe);
        if (probe.isConsumed()) return;
        context.abortWith(Response.fromResponse(problems.response(429, "too-many-attempts"))
                .header("Retry-After", seconds(probe.getNanosToWaitForRefill()))
                .build());
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        if (!(context.getProperty(PROBE) instanceof ConsumptionProbe probe)) return;
        response.getHeaders().putSingle("RateLimit-Policy", buckets.policy());
        response.getHeaders()
                .putSingle(
                        "RateLimit",
                        "\"verification\";r=" + probe.getRemainingTokens() + ";t="
                                + seconds(probe.getNanosToWaitForReset()));
    }

    /** Whole seconds, rounded up: who waits that long is let in. */
    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }
}
