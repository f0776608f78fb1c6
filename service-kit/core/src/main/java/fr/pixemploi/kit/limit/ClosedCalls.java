package fr.pixemploi.kit.limit;

import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.problem.EarlyProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers nobody but operators, probes and who asks how it goes before the instance is open. */
@ApplicationScoped
class ClosedCalls {
    private static final String AGAIN_IN_SECONDS = "5";

    private final Opening opening;
    private final EarlyProblems problems;

    ClosedCalls(Opening opening, EarlyProblems problems) {
        this.opening = opening;
        this.problems = problems;
    }

    void standBeforeAllRoutes(@Observes Router router) {
        router.route().order(CallsInFlight.FIRST - 1).handler(routing -> {
            if (opening.isOpen() || isAnsweredBefore(routing.normalizedPath())) {
                routing.next();
                return;
            }
            routing.response().putHeader(HttpHeaders.RETRY_AFTER, AGAIN_IN_SECONDS);
            problems.answer(routing, 503, "erasures-not-applied");
        });
    }

    /** @param path normalized */
    static boolean isAnsweredBefore(String path) {
        return path.startsWith("/q/")
                || path.startsWith("/v1/operations/")
                || path.equals("/v1/status")
                || path.equals("/v1/status/page");
    }
}
