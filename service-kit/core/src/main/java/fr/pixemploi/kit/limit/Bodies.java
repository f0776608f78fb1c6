package fr.pixemploi.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that are too large, as a problem: JSON above {@code pixemploi.http.max-json}, other bodies above the server's own limit.
 * The framework's own refusal has no body, and comes from a single limit for files and JSON.
 */
@ApplicationScoped
class LargeBodies {
    /** Runs before the framework checks the length. */
    private static final int EARLY = -3;
    /** Up to this many times the limit is read and discarded, so that the caller gets to read the answer. */
    private static final int PATIENCE = 8;

    private final EarlyProblems problems;
    private final long max;
    private final long maxJson;

    LargeBodies(
            EarlyProblems problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize max,
            @ConfigProperty(name = "pixemploi.http.max-json") MemorySize maxJson) {
        this.problems = problems;
        this.max = max.asLongValue();
        this.maxJson = maxJson.asLongValue();
    }

    void lookAtLengths(@Observes Router router) {
        router.route().order(EARLY).handler(this::lookAtLength);
    }

    private void lookAtLength(RoutingContext context) {
        HttpServerRequest request = context.request();
        String said = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // Most calls have no body, or a short one.
        if (said == null || said.length() < 5) {
            context.next();
            return;
        }
        long length = length(said);
        long limit = limit(request.getHeader(HttpHeaders.CONTENT_TYPE));
        if (length <= limit) {
            context.next();
        } else if (length <= PATIENCE * limit) {
            request.endHandler(end -> refuse(context)).resume();
        } else {
            refuse(context);
        }
    }

    private static long length(String said) {
        try {
            return Long.parseLong(said);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private long limit(@Nullable String type) {
        return type != null && type.contains("json") ? Math.min(max, maxJson) : max;
    }

    private void refuse(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problems.answer(context, 413, "too-large")
                .onComplete(sent -> context.request().connection().close());
    }

    /** A body of unknown length is counted while it is read. */
    @ServerRequestFilter
    public void countUnsaid(ContainerRequestContext request) {
        boolean bodiless =
                request.getMethod().equals("GET") || request.getMethod().equals("DELETE");
        if (bodiless || request.getHeaderString("Content-Length") != null) return;
        MediaType type = request.getMediaType();
        request.setEntityStream(new Counted(request.getEntityStream(), limit(type == null ? null : type.toString())));
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            if (some > 0) count(some);
            return some;
        }

        private void count(int some) {
            left -= some;
            if (left < 0) throw new KitRefusal(413, "too-large");
        }
    }
}
