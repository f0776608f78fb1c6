package fr.pixemploi.kit.limit;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.kit.security.CurrentCaller.Counted;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Counts every call that is let in by account, and by client unless that is a portal of the platform, through which everybody comes;
 * calls without a token by address; and those of a {@link Limited} operation once more. Says on the answer how many are left, and refuses
 * what is too many with 429 and Retry-After. What is refused for its token or role is answered before, and not counted.
 */
@ApplicationScoped
class RateLimits {
    private static final String COUNTED = RateLimits.class.getName();

    private final Map<String, Buckets> byName = new HashMap<>();
    private final Set<String> ownClients;
    private final CurrentCaller caller;
    private final CallerAddress address;
    private final Problems problems;

    RateLimits(
            LimitSettings settings,
            @ConfigProperty(name = "pixemploi.kit.own-clients") Set<String> ownClients,
            CurrentCaller caller,
            CallerAddress address,
            Problems problems) {
        this.ownClients = ownClients;
        settings.byName().forEach((name, limit) -> byName.put(name, new Buckets(limit)));
        this.caller = caller;
        this.address = address;
        this.problems = problems;
    }

    @ServerRequestFilter
    Optional<Response> count(ResourceInfo operation, ContainerRequestContext context) {
        Method method = operation.getResourceMethod();
        if (method.isAnnotationPresent(Uncounted.class)) return Optional.empty();
        List<Taken> taken = new ArrayList<>();
        Optional<Counted> counted = caller.counted();
        String by = counted.map(Counted::account).orElseGet(address::network);
        taken.add(take(counted.isPresent() ? "account" : "address", by));
        counted.map(Counted::client)
                .filter(client -> !ownClients.contains(client))
                .ifPresent(client -> taken.add(take("client", client)));
        Limited own = method.getAnnotation(Limited.class);
        // What needs no account is not limited by accounts, of which somebody may have many.
        if (own != null)
            taken.add(take(own.value(), method.isAnnotationPresent(PermitAll.class) ? address.network() : by));
        context.setProperty(COUNTED, taken);
        return taken.stream().anyMatch(Taken::isRefused) ? Optional.of(refusal(taken)) : Optional.empty();
    }

    private Taken take(String limit, String by) {
        Buckets buckets = byName.get(limit);
        if (buckets == null) throw new IllegalStateException("no pixemploi.limits." + limit + " is configured");
        return buckets.take(limit, by);
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
