package fr.pixemploi.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the pages of portals call from the browser (CORS): those whose origins are laid down, exactly, and no others; never the origin
 * {@code null}, which any page can have, and never with cookies. Asking beforehand needs no token. Other origins are told nothing, so that
 * their browser keeps the answer from them.
 */
@ApplicationScoped
class Origins {
    /** After the id of the call, before all that may refuse: a refusal is to be read too. */
    private static final int EARLY = RequestIds.FIRST + 1;

    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:\\d{1,5})?");
    private static final Set<HttpMethod> METHODS =
            Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<String> SENT = Set.of(
            "Authorization",
            "Content-Type",
            "Accept",
            "Accept-Language",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            RequestIds.HEADER,
            "traceparent",
            "tracestate");
    private static final Set<String> SHOWN = Set.of(
            "ETag",
            "Location",
            "Link",
            "Retry-After",
            "RateLimit",
            "RateLimit-Policy",
            "Content-Language",
            "WWW-Authenticate",
            "Content-Disposition",
            "Deprecation",
            "Sunset",
            "Allow",
            "traceparent",
            RequestIds.HEADER);
    private static final int REMEMBERED_SECONDS = 3600;

    private final List<String> origins;

    /** @throws IllegalArgumentException for what is no origin, as it would stand in the header */
    Origins(@ConfigProperty(name = "pixemploi.origins") Optional<List<String>> origins) {
        this.origins = origins.orElse(List.of());
        for (String origin : this.origins) {
            boolean usualPort = origin.matches("https:.*:443|http:.*:80");
            if (usualPort || !ORIGIN.matcher(origin).matches())
                throw new IllegalArgumentException(
                        "pixemploi.origins holds " + origin
                                + ": an origin is a scheme, a host in lower case and a port unless it is the usual one, such as https://portal.example");
        }
    }

    void standBeforeAllRoutes(@Observes Router router) {
        if (origins.isEmpty()) return;
        CorsHandler handler = CorsHandler.create()
                .addOrigins(origins)
                .allowedMethods(METHODS)
                .allowedHeaders(SENT)
                .exposedHeaders(SHOWN)
                .maxAgeSeconds(REMEMBERED_SECONDS);
        router.route("/v1/*").order(EARLY).handler(call -> {
            call.addHeadersEndHandler(sent -> call.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN));
            if (isKnown(call)) handler.handle(call);
            else call.next();
        });
    }

    private boolean isKnown(RoutingContext call) {
        String origin = call.request().getHeader(HttpHeaders.ORIGIN);
        return origin != null && origins.contains(origin);
    }
}
