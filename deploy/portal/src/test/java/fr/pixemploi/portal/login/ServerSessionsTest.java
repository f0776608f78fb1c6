package fr.pixemploi.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServerSessionsTest {
    private static final OidcTenantConfig STAFF = new OidcTenantConfig();

    static {
        STAFF.setTenantId("staff");
    }

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
        assertThat(get(request(), "invented"))
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withCauseInstanceOf(AuthenticationFailedException.class);
        assertThat(sessions.knows("staff", "invented")).isFalse();
    }

    @Test
    void whoeverAsksWhileTokensAreRenewedWaitsForTheNewOnes() {
        String name = create(request(), tokens(-1));
        RoutingContext first = request();
        assertThat(get(first, name)).isCompleted();
        CompletableFuture<AuthorizationCodeTokens> second = get(request(), name);
        assertThat(second).isNotDone();
        AuthorizationCodeTokens renewed = tokens(300);
        renew(first, name, renewed);
        assertThat(second.join()).isSameAs(renewed);
    }

    @Test
    void aPageThatWasAskedForByTheFormerNameStillComesIn() {
        String name = create(request(), tokens(-1));
        RoutingContext first = request();
        get(first, name).join();
        AuthorizationCodeTokens renewed = tokens(300);
        renew(first, name, renewed);
        assertThat(get(request(), name).join()).isSameAs(renewed);
    }

    @Test
    void afterTheLogoutTheNameOpensNothing() {
        String name = create(request(), tokens(300));
        sessions.deleteTokens(request(), STAFF, name, null).await().indefinitely();
        assertThat(sessions.knows("staff", name)).isFalse();
    }

    @Test
    void aLoginIsOfOnePartOfThePortalOnly() {
        String name = create(request(), tokens(300));
        assertThat(sessions.knows("staff", name)).isTrue();
        assertThat(sessions.knows(ServerSessions.DEFAULT, name)).isFalse();
    }

    @Test
    void afterTheLogoutAFormerNameOpensNothing() {
        String former = create(request(), tokens(-1));
        RoutingContext first = request();
        get(first, former).join();
        String now = renew(first, former, tokens(300));
        sessions.deleteTokens(request(), STAFF, now, null).await().indefinitely();
        assertThat(sessions.knows("staff", former)).isFalse();
    }

    /** As the framework does: the former name goes before the new one comes. */
    private String renew(RoutingContext request, String former, AuthorizationCodeTokens renewed) {
        sessions.deleteTokens(request, STAFF, former, null).await().indefinitely();
        return create(request, renewed);
    }

    private String create(RoutingContext request, AuthorizationCodeTokens tokens) {
        return sessions.createTokenState(request, STAFF, tokens, null).await().indefinitely();
    }

    private CompletableFuture<AuthorizationCodeTokens> get(RoutingContext request, String name) {
        return sessions.getTokens(request, STAFF, name, null).subscribeAsCompletionStage();
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
                    // Sessions ask nothing else of a request; should they begin to, this says so.
                    default -> throw new AssertionError("asked for " + method);
                });
    }
}
