package fr.pixemploi.portal.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
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
    static final String DEFAULT = "Default";
    private static final String RENEWS = "portal.session";

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Session> sessions =
            Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(LONGEST).build();
    private final Cache<String, Session> former =
            Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(FORMER).build();

    private static final class Session {
        final String tenant;
        private volatile AuthorizationCodeTokens tokens;
        private @Nullable CompletableFuture<AuthorizationCodeTokens> renewal;

        Session(String tenant, AuthorizationCodeTokens tokens) {
            this.tenant = tenant;
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
            tokens = by;
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
        sessions.put(name, new Session(tenantOf(tenant), tokens));
        // What was under way by the former name goes on with the new tokens.
        Session before = context.get(RENEWS);
        if (before != null) before.renewed(tokens);
        return Uni.createFrom().item(name);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig tenant,
            String name,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        Session session = find(name);
        if (session == null) return Uni.createFrom().failure(new AuthenticationFailedException());
        if (!isOver(session.tokens)) return Uni.createFrom().item(session.tokens);
        CompletableFuture<AuthorizationCodeTokens> renewal = session.renewal();
        if (renewal == null) {
            context.put(RENEWS, session);
            return Uni.createFrom().item(session.tokens);
        }
        // Back in this request's own context: beans of a request live there.
        Context own = Vertx.currentContext();
        Uni<AuthorizationCodeTokens> renewed = Uni.createFrom().completionStage(renewal);
        return own == null ? renewed : renewed.emitOn(command -> own.runOnContext(there -> command.run()));
    }

    private @Nullable Session find(String name) {
        Session session = sessions.getIfPresent(name);
        return session == null ? former.getIfPresent(name) : session;
    }

    private static String tenantOf(OidcTenantConfig tenant) {
        return tenant.tenantId().orElse(DEFAULT);
    }

    /** Whether a browser's name for a login opens something, and that of this tenant: not after a restart, and not another's. */
    boolean knows(String tenant, String name) {
        Session session = find(name);
        return session != null && session.tenant.equals(tenant);
    }

    private static boolean isOver(AuthorizationCodeTokens tokens) {
        JsonObject id = OidcUtils.decodeJwtContent(tokens.getIdToken());
        return Instant.ofEpochSecond(id.getLong("exp", 0L))
                .isBefore(Clock.systemUTC().instant());
    }

    /** At a logout; and of the former name before tokens are renewed, by which other pages of that moment still come in. */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig tenant, String name, OidcRequestContext<Void> request) {
        Session ended = find(name);
        sessions.invalidate(name);
        former.invalidate(name);
        if (ended == null) return Uni.createFrom().voidItem();
        if (context.get(RENEWS) == ended) former.put(name, ended);
        else former.asMap().values().removeIf(one -> one.tokens == ended.tokens);
        return Uni.createFrom().voidItem();
    }
}
