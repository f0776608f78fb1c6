package fr.pixemploi.kit.limit;

import fr.pixemploi.kit.problem.EarlyProblems;
import fr.pixemploi.kit.problem.KitRefusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes on no more calls at once than the instance can work on, lets few wait, and refuses the others before anything is done for them:
 * under any load those that are let in are answered soon. A call counts until the work for it ends, also when its caller went away: whoever
 * opens connections and drops them has no more done at once than others. Streams of events count until they begin; {@link OwnPlaces}
 * count apart, as long as there is room; health and metrics do not count.
 */
@ApplicationScoped
class CallsInFlight {
    /** Before everything but the coming in of bodies, so that a refusal costs next to nothing. */
    static final int FIRST = -1_000_000;

    /** On the smallest machine: still more than slow senders hold, whatever finds no room apart. */
    private static final int FEWEST_PLACES = 8;

    private static final String CALL = CallsInFlight.class.getName();

    private final Vertx vertx;
    private final RoutingContext current;
    private final EarlyProblems problems;
    private final Places places;
    private final Places apart;
    private final long longestWaitMillis;
    private final Counter refused;

    /** @param current the call of the request that is handled */
    CallsInFlight(
            Vertx vertx, RoutingContext current, EarlyProblems problems, CallSettings settings, MeterRegistry metrics) {
        this.vertx = vertx;
        this.current = current;
        this.problems = problems;
        int forProcessors = settings.atOnceAProcessor() * Runtime.getRuntime().availableProcessors();
        int together = Math.min(settings.atOnce(), Math.max(FEWEST_PLACES, forProcessors) + settings.apart());
        this.places = new Places(Math.max(1, together - settings.apart()), settings.waiting());
        this.apart = new Places(settings.apart(), 0);
        this.longestWaitMillis = Math.max(1, settings.longestWait().toMillis());
        this.refused = metrics.counter("calls.overloaded");
        metrics.gauge("calls.in.flight", places, Places::taken);
        metrics.gauge("calls.apart", apart, Places::taken);
        metrics.gauge("calls.waiting", places, Places::waiting);
    }

    void standBeforeAllRoutes(@Observes Router router) {
        router.route().order(FIRST).handler(routing -> {
            // As the router reads it: /q/../v1 is /v1.
            if (routing.normalizedPath().startsWith("/q/")) routing.next();
            else new Call(routing).arrive();
        });
    }

    /** The first of all filters: from here on the work has its own end. What nobody waits for any more is not begun. */
    @ServerRequestFilter(priority = FIRST)
    @Nullable
    Response begin(ResourceInfo operation, ResteasyReactiveContainerRequestContext request) {
        Call call = current.get(CALL);
        boolean streams = Flow.Publisher.class.isAssignableFrom(
                operation.getResourceMethod().getReturnType());
        if (streams) return null;
        if (call == null || !call.begin()) return Response.status(503).build();
        request.getServerRequestContext().registerCompletionCallback(failure -> call.done());
        OwnPlaces own = operation.getResourceMethod().getAnnotation(OwnPlaces.class);
        if (own != null && !call.moveApart() && own.only()) {
            refused.increment();
            throw new KitRefusal(503, "overloaded");
        }
        return null;
    }

    int inFlight() {
        return places.taken();
    }

    int apart() {
        return apart.taken();
    }

    int waiting() {
        return places.waiting();
    }

    private enum State {
        WAITING,
        IN,
        /** In, and keeps its place until the work ends, whatever becomes of its caller. */
        WORKED_ON,
        OVER
    }

    /** One call on its way. Its end may come from any thread, at any time. */
    private final class Call {
        private final RoutingContext routing;
        private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
        private final Runnable enter;
        private volatile Places mine = places;
        private long timer;

        Call(RoutingContext routing) {
            this.routing = routing;
            Context own = vertx.getOrCreateContext();
            this.enter = () -> own.runOnContext(called -> enter());
        }

        void arrive() {
            routing.put(CALL, this);
            routing.addEndHandler(ended -> leave());
            switch (places.ask(enter)) {
                case ENTER -> enter();
                case WAIT -> timer = vertx.setTimer(longestWaitMillis, late -> giveUp());
                case FULL -> {
                    state.set(State.OVER);
                    refuse();
                }
            }
        }

        private void enter() {
            vertx.cancelTimer(timer);
            if (!state.compareAndSet(State.WAITING, State.IN)) {
                // Gone or refused in the moment in which it was called.
                places.leave();
                return;
            }
            routing.addHeadersEndHandler(begun -> {
                String type = routing.response().headers().get(HttpHeaders.CONTENT_TYPE);
                if (type != null && type.startsWith("text/event-stream")) leave();
            });
            routing.next();
        }

        private void giveUp() {
            if (!state.compareAndSet(State.WAITING, State.OVER)) return;
            places.giveUp(enter);
            refuse();
        }

        /** False when its caller went away. */
        boolean begin() {
            return state.compareAndSet(State.IN, State.WORKED_ON);
        }

        void done() {
            if (state.getAndSet(State.OVER) == State.WORKED_ON) mine.leave();
        }

        /** To the places of those who may take their time; false where these are taken: it keeps its own. */
        boolean moveApart() {
            if (apart.ask(() -> {}) != Places.Answer.ENTER) return false;
            mine = apart;
            places.leave();
            return true;
        }

        /** The answer was given, or nobody is there any more to take it. */
        private void leave() {
            switch (state.getAndUpdate(now -> now == State.WORKED_ON ? now : State.OVER)) {
                case WAITING -> {
                    vertx.cancelTimer(timer);
                    places.giveUp(enter);
                }
                case IN -> places.leave();
                case WORKED_ON, OVER -> {}
            }
        }

        private void refuse() {
            refused.increment();
            routing.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            var unused = problems.answer(routing, 503, "overloaded");
        }
    }
}
