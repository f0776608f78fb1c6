package fr.pixemploi.portal.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.OidcUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tokens stay here; a browser gets a random name for them. Two pages of one person that are asked for in the moment in which the tokens must
 * be renewed do not both renew them: a refresh token is good once, and the second page would be a stranger's. It waits for the first.
 *
 * <p>After a restart everybody goes by the login once more, mostly without seeing it. Several instances need one address for each browser.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ServerSessions implements TokenStateManager {
    /** As long as the realm lets a login last. */
    private static final Duration LONGEST = Duration.ofHours(10);

    /** Pages that were asked for with the name of before still come in. */
    private static final Duration FORMER = Duration.ofMinutes(1);

    private static final Duration RENEWAL = Duration.ofSeconds(10);
    private static final String RENEWS = "portal.session";

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Session> sessions =
            Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(LONGEST).build();
    private final Cache<String, AuthorizationCodeTokens> former =
            Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(FORMER).build();

    private static final class Session {
        final AuthorizationCodeTokens tokens;
        private @Nullable CompletableFuture<AuthorizationCodeTokens> renewal;

        Session(AuthorizationCodeTokens tokens) {
            this.tokens = tokens;
        }

        /** Null for whoever is the first to ask, and has to renew. */
        synchronized @Nullable CompletableFuture<AuthorizationCodeTokens> renewal() {
            if (renewal != null && !renewal.isDone()) return renewal;
            renewal = new CompletableFuture<AuthorizationCodeTokens>()
                    .completeOnTimeout(tokens, RENEWAL.toSeconds(), TimeUnit.SECONDS);
            return null;
        }

        synchronized void renewed(AuthorizationCodeTokens by) {
            if (renewal != null) renewal.complete(by);
        }
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sessions.put(name, new Session(tokens));
        String before = context.get(RENEWS);
        if (before != null) {
            Session session = sessions.getIfPresent(before);
            former.put(before, tokens);
            if (session != null) session.renewed(tokens);
            sessions.invalidate(before);
        }
        return Uni.createFrom().item(name);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig tenant,
            String name,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        Session session = sessions.getIfPresent(name);
        if (session == null) {
            AuthorizationCodeTokens renewed = former.getIfPresent(name);
            return renewed == null
                    ? Uni.createFrom().nullItem()
                    : Uni.createFrom().item(renewed);
        }
        if (!isOver(session.tokens)) return Uni.createFrom().item(session.tokens);
        CompletableFuture<AuthorizationCodeTokens> renewal = session.renewal();
        if (renewal != null) return Uni.createFrom().completionStage(renewal);
        context.put(RENEWS, name);
        return Uni.createFrom().item(session.tokens);
    }

    private static boolean isOver(AuthorizationCodeTokens tokens) {
        JsonObject id = OidcUtils.decodeJwtContent(tokens.getIdToken());
        return Instant.ofEpochSecond(id.getLong("exp", 0L))
                .isBefore(Clock.systemUTC().instant());
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig tenant, String name, OidcRequestContext<Void> request) {
        sessions.invalidate(name);
        return Uni.createFrom().voidItem();
    }
}
