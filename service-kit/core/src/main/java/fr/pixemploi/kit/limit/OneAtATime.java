package fr.pixemploi.kit.limit;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.kit.security.CurrentCaller.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** An account has one table on its way: whoever opened as many as there are places, and read none, would keep all others from theirs. */
@ApplicationScoped
class OneAtATime {
    private final CurrentCaller caller;
    private final Problems problems;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    OneAtATime(CurrentCaller caller, Problems problems) {
        this.caller = caller;
        this.problems = problems;
    }

    @ServerRequestFilter
    @Nullable
    Response take(ResourceInfo operation, ResteasyReactiveContainerRequestContext request) {
        OwnPlaces own = operation.getResourceMethod().getAnnotation(OwnPlaces.class);
        if (own == null || !own.only()) return null;
        String account = caller.counted().map(Counted::account).orElse(null);
        if (account == null) return null;
        if (!underWay.add(account))
            return Response.fromResponse(problems.response(429, "too-many-requests"))
                    .header("Retry-After", 10)
                    .build();
        request.getServerRequestContext().registerCompletionCallback(end -> underWay.remove(account));
        return null;
    }

    int underWay() {
        return underWay.size();
    }
}
