package fr.pixemploi.kit.limit;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.kit.security.CurrentCaller.Counted;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Counts every call by account and by client, calls without a token by address, and those of a {@link Limited} operation once more; says
 * on every answer how many are left, and refuses what is too many with 429 and Retry-After.
 */
@ApplicationScoped
class RateLimits {
    private static final String COUNTED = RateLimits.class.getName();

    private final Map<String, Buckets> byName = new HashMap<>();
    private final CurrentCaller caller;
    private final HttpServerRequest request;
    private final Problems problems;

    RateLimits(LimitSettings settings, CurrentCaller caller, HttpServerRequest request, Problems problems) {
        settings.byName().forEach((name, limit) -> byName.put(name, new Buckets(limit)));
        this.caller = caller;
        this.request = request;
        this.problems = problems;
    }

    @ServerRequestFilter
    Optional<Response> count(ResourceInfo operation, ContainerRequestContext context) {
        List<Taken> taken = new ArrayList<>();
        Optional<Counted> counted = caller.counted();
        String by = counted.map(Counted::account).orElseGet(this::address);
        taken.add(take(counted.isPresent() ? "account" : "address", by));
        counted.ifPresent(who -> taken.add(take("client", who.client())));
        Limited own = operation.getResourceMethod().getAnnotation(Limited.class);
        if (own != null) taken.add(take(own.value(), by));
        context.setProperty(COUNTED, taken);
        return taken.stream().anyMatch(Taken::isRefused) ? Optional.of(refusal(taken)) : Optional.empty();
    }

    private Taken take(String limit, String by) {
        Buckets buckets = byName.get(limit);
        if (buckets == null) throw new IllegalStateException("no pixemploi.limits." + limit + " is configured");
        return buckets.take(limit, by);
    }

    private String address() {
        SocketAddress client = request.remoteAddress();
        return client == null || client.hostAddress() == null ? "unknown" : Addresses.network(client.hostAddress());
    }

    private Response refusal(List<Taken> taken) {
        long wait = taken.stream()
                .filter(Taken::isRefused)
                .mapToLong(Taken::retryAfter)
                .max()
                .orElse(1);
        return Response.fromResponse(problems.response(429, "too-many-requests"))
                .header("Retry-After", wait)
                .build();
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext context, ContainerResponseContext response) {
        if (!(context.getProperty(COUNTED) instanceof List<?> counted)) return;
        List<Taken> taken = counted.stream().map(Taken.class::cast).toList();
        response.getHeaders()
                .putSingle("RateLimit-Policy", taken.stream().map(Taken::policy).collect(Collectors.joining(", ")));
        response.getHeaders()
                .putSingle("RateLimit", taken.stream().map(Taken::left).collect(Collectors.joining(", ")));
    }
}
