package fr.pixemploi.portal.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cookies that name a login. One that opens nothing any more, as after a restart, is taken away before anybody looks: its owner goes by the login once
 * more. All of them end with the browser: who closes the window on a shared computer leaves nothing behind.
 */
@ApplicationScoped
class LoginCookies {
    private static final Map<String, String> TENANTS =
            Map.of("q_session", ServerSessions.DEFAULT, "q_session_staff", "staff");
    private static final int BEFORE_ALL = 10_000;

    /** How Vert.x has no age at all. */
    private static final long UNTIL_THE_BROWSER_ENDS = Long.MIN_VALUE;

    private final ServerSessions sessions;

    LoginCookies(ServerSessions sessions) {
        this.sessions = sessions;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::look, BEFORE_ALL);
    }

    private void look(RoutingContext request) {
        String sent = request.request().getHeader(HttpHeaders.COOKIE);
        List<String> dead = sent == null
                ? List.of()
                : Stream.of(sent.split("; *")).filter(this::opensNothing).toList();
        if (!dead.isEmpty()) {
            // Out of the header itself: whoever reads a cookie later would find it otherwise.
            String left = Stream.of(sent.split("; *"))
                    .filter(cookie -> !dead.contains(cookie))
                    .collect(Collectors.joining("; "));
            request.request().headers().set(HttpHeaders.COOKIE, left);
        }
        request.addHeadersEndHandler(end -> {
            request.request().cookies().stream()
                    .filter(cookie -> TENANTS.containsKey(cookie.getName()) && cookie.getMaxAge() > 0)
                    .forEach(cookie -> cookie.setMaxAge(UNTIL_THE_BROWSER_ENDS));
            for (String cookie : dead)
                if (request.request().cookies().stream()
                        .noneMatch(set -> set.getName().equals(name(cookie))))
                    request.response()
                            .addCookie(Cookie.cookie(name(cookie), "")
                                    .setPath("/")
                                    .setHttpOnly(true)
                                    .setMaxAge(0));
        });
        request.next();
    }

    private boolean opensNothing(String cookie) {
        String tenant = TENANTS.get(name(cookie));
        return tenant != null && !sessions.knows(tenant, cookie.substring(cookie.indexOf('=') + 1));
    }

    private static String name(String cookie) {
        int end = cookie.indexOf('=');
        return end < 0 ? cookie : cookie.substring(0, end);
    }
}
