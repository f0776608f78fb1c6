package fr.pixemploi.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServerSessionsTest {
    private final ServerSessions sessions = new ServerSessions();

    @Test
    void aBrowserHoldsNothingOfTheTokens() {
        AuthorizationCodeTokens tokens = tokens(300);
        String name = create(request(), tokens);
        assertThat(name).hasSize(43).doesNotContain(tokens.getAccessToken());
        assertThat(get(request(), name).join()).isSameAs(tokens);
    }

    @Test
    void aNameThatNobodyGaveOpensNothing() {
        assertThat(get(request(), "invented").join()).isNull();
    }

    @Test
    void whoeverAsksWhileTokensAreRenewedWaitsForTheNewOnes() {
        String name = create(request(), tokens(-1));
        RoutingContext first = request();
        assertThat(get(first, name)).isCompleted();
        CompletableFuture<AuthorizationCodeTokens> second = get(request(), name);
        assertThat(second).isNotDone();
        AuthorizationCodeTokens renewed = tokens(300);
        create(first, renewed);
        assertThat(second.join()).isSameAs(renewed);
    }

    @Test
    void aPageThatWasAskedForByTheFormerNameStillComesIn() {
        String name = create(request(), tokens(-1));
        RoutingContext first = request();
        get(first, name).join();
        AuthorizationCodeTokens renewed = tokens(300);
        create(first, renewed);
        assertThat(get(request(), name).join()).isSameAs(renewed);
    }

    @Test
    void afterTheLogoutTheNameOpensNothing() {
        String name = create(request(), tokens(300));
        sessions.deleteTokens(request(), null, name, null).await().indefinitely();
        assertThat(get(request(), name).join()).isNull();
    }

    private String create(RoutingContext request, AuthorizationCodeTokens tokens) {
        return sessions.createTokenState(request, null, tokens, null).await().indefinitely();
    }

    private CompletableFuture<AuthorizationCodeTokens> get(RoutingContext request, String name) {
        return sessions.getTokens(request, null, name, null).subscribeAsCompletionStage();
    }

    private static AuthorizationCodeTokens tokens(long seconds) {
        String payload = "{\"exp\":" + Instant.now().plusSeconds(seconds).getEpochSecond() + "}";
        String id = "e30." + Base64.getUrlEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + ".x";
        return new AuthorizationCodeTokens(id, "access-token", "refresh-token");
    }

    /** A request, of which only what is noted on it counts. */
    private static RoutingContext request() {
        Map<Object, Object> notes = new HashMap<>();
        return (RoutingContext) Proxy.newProxyInstance(
                ServerSessionsTest.class.getClassLoader(),
                new Class<?>[] {RoutingContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "put" -> {
                        notes.put(arguments[0], arguments[1]);
                        yield proxy;
                    }
                    case "get" -> notes.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }
}
