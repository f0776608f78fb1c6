package fr.pixemploi.portal.shell;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/**
 * The cookies that name a login. One that opens nothing any more, as after a restart, is taken away before anybody looks: its owner goes by the login once
 * more. All of them end with the browser: who closes the window on a shared computer leaves nothing behind.
 */
@ApplicationScoped
class LoginCookies {
    private static final Map<String, String> TENANTS =
            Map.of("q_session", ServerSessions.DEFAULT, "q_session_staff", "staff");
    private static final int BEFORE_ALL = 10_000;

    private final ServerSessions sessions;

    LoginCookies(ServerSessions sessions) {
        this.sessions = sessions;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::look, BEFORE_ALL);
    }

    private void look(RoutingContext request) {
        TENANTS.forEach((name, tenant) -> {
            Cookie cookie = request.request().getCookie(name);
            if (cookie != null && !sessions.knows(tenant, cookie.getValue()))
                request.response().removeCookie(name, true);
        });
        request.addHeadersEndHandler(end -> {
            List<String> cookies = request.response().headers().getAll(HttpHeaders.SET_COOKIE);
            if (cookies.isEmpty()) return;
            request.response()
                    .putHeader(
                            "Set-Cookie",
                            cookies.stream()
                                    .map(LoginCookies::untilTheBrowserEnds)
                                    .toList());
        });
        request.next();
    }

    private static String untilTheBrowserEnds(String cookie) {
        boolean login = TENANTS.keySet().stream().anyMatch(name -> cookie.startsWith(name + "="));
        return !login || cookie.contains("Max-Age=0") ? cookie : cookie.replaceAll("; (Max-Age|Expires)=[^;]*", "");
    }
}
