package fr.pixemploi.kit.http;

import fr.pixemploi.kit.id.Ids;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each call an id, which its answer and each line of the log about it bear, so that who has trouble quotes it and who looks for the
 * cause finds it; and tells its trace. A caller may give the id.
 */
@ApplicationScoped
class RequestIds {
    static final String HEADER = "X-Request-Id";

    /** Before bodies are taken in. */
    static final int FIRST = -2_000_000;

    /** What may stand in a log as it came. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void standBeforeAllRoutes(@Observes Router router) {
        router.route().order(FIRST).handler(RequestIds::name);
    }

    private static void name(RoutingContext call) {
        String given = call.request().getHeader(HEADER);
        String id = given != null && PLAIN.matcher(given).matches()
                ? given
                : Ids.next().toString();
        call.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        W3CTraceContextPropagator.getInstance()
                .inject(Context.current(), call.response(), HttpServerResponse::putHeader);
        call.next();
    }
}
