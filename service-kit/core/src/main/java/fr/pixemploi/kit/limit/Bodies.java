package fr.pixemploi.kit.limit;

import fr.pixemploi.kit.problem.EarlyProblems;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in the body of a call before the call takes a place or a thread, so that whoever sends slowly, or never to the end, keeps nobody
 * out. Refuses bodies that are too large, as a problem: files above the server's own limit, others above {@code pixemploi.http.max-json};
 * and bodies that take too long. Files (octet streams and tables) go on as they come, to an operation that counts those under way; they
 * alone may be as large as the server's own limit.
 */
@ApplicationScoped
class Bodies {
    /** Before calls are counted. */
    private static final int EARLY = CallsInFlight.FIRST - 1;
    /** Up to this many times the limit, and bytes, is read and discarded, so that the caller gets to read the answer. */
    private static final int PATIENCE = 8;

    private static final long MOST_DISCARDED = 48L << 20;
    /** A slow connection carries so much in a second. */
    private static final long SLOWEST = 50_000;

    private static final List<String> FILES = List.of("application/octet-stream", "text/csv");

    private final Vertx vertx;
    private final EarlyProblems problems;
    private final CallSettings settings;
    private final long max;
    private final long maxJson;
    private final AtomicLong held = new AtomicLong();

    Bodies(
            Vertx vertx,
            EarlyProblems problems,
            CallSettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize max,
            @ConfigProperty(name = "pixemploi.http.max-json") MemorySize maxJson) {
        this.vertx = vertx;
        this.problems = problems;
        this.settings = settings;
        this.max = max.asLongValue();
        this.maxJson = maxJson.asLongValue();
    }

    void standBeforeAllRoutes(@Observes Router router) {
        router.route().order(EARLY).handler(this::lookAt);
    }

    private void lookAt(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String said = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean unsaid = said == null && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        long length = said == null ? 0 : length(said);
        if (length == 0 && !unsaid) {
            routing.next();
            return;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean file = type != null && FILES.stream().anyMatch(type::startsWith);
        long limit = file ? max : Math.min(max, maxJson);
        if (length > Math.max(limit, Math.min(PATIENCE * limit, MOST_DISCARDED))) refuse(routing, 413, "too-large");
        else if (length <= limit && file) routing.next();
        else new Body(routing, length <= limit ? limit : 0).takeIn();
    }

    private static long length(String said) {
        try {
            return Long.parseLong(said);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void refuse(RoutingContext routing, int status, String code) {
        routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problems.answer(routing, status, code)
                .onComplete(sent -> routing.request().connection().close());
    }

    /** One body on its way. All of it happens on the event loop of its connection. */
    private final class Body {
        private final RoutingContext routing;
        private final long limit;
        private final Buffer content = Buffer.buffer();
        private long timer;
        private long taken;
        private boolean over;

        /** @param limit 0 for a body that is read only so that its sender gets to read the refusal */
        Body(RoutingContext routing, long limit) {
            this.routing = routing;
            this.limit = limit;
        }

        void takeIn() {
            HttpServerRequest request = routing.request();
            long patience = settings.bodyPatience().toMillis()
                    + 1_000 * (limit == 0 ? Math.min(max, MOST_DISCARDED) : limit) / SLOWEST;
            timer = vertx.setTimer(patience, late -> end(408, "body-too-slow"));
            request.exceptionHandler(broken -> isOver());
            // Answered, or nobody is there any more.
            routing.addEndHandler(gone -> {
                isOver();
                held.addAndGet(-taken);
            });
            request.handler(this::take);
            request.endHandler(all -> {
                if (limit == 0) end(413, "too-large");
                else if (isOver()) goOn();
            });
            if (HttpHeaderValues.CONTINUE.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT)))
                routing.response().writeContinue();
            request.resume();
        }

        private void take(Buffer piece) {
            if (over || limit == 0) return;
            taken += piece.length();
            if (held.addAndGet(piece.length()) > settings.bodies().asLongValue()) end(503, "overloaded");
            else if (taken > limit) end(413, "too-large");
            else content.appendBuffer(piece);
        }

        private void goOn() {
            ((RoutingContextInternal) routing).setBody(content);
            routing.next();
        }

        private void end(int status, String code) {
            if (!isOver()) return;
            if (status == 503) routing.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(routing, status, code);
        }

        /** True once. */
        private boolean isOver() {
            if (over) return false;
            over = true;
            vertx.cancelTimer(timer);
            return true;
        }
    }
}
