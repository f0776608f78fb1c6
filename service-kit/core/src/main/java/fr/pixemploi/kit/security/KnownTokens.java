package fr.pixemploi.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Access tokens that were verified a moment ago. Someone who answers forty questions sends the same token forty times; its signature and
 * claims are verified once in {@link #KEPT}, and never trusted beyond the token's own end. A key that the realm withdraws thus counts for
 * {@link #KEPT} longer, which is far less than the life of a token. Asked before Quarkus's own provider, which verifies whatever is not
 * here.
 */
@ApplicationScoped
class KnownTokens implements IdentityProvider<TokenAuthenticationRequest> {
    static final Duration KEPT = Duration.ofSeconds(30);
    /** Callers of one instance within {@link #KEPT}, generously: a token has some kilobytes. */
    private static final int MAX = 10_000;

    private final Clock clock;
    /** Keyed by the whole token, so that a token with another signature is never taken for this one. */
    private final Cache<String, SecurityIdentity> known;

    @Inject
    KnownTokens(Clock clock, MeterRegistry metrics) {
        this(clock, Ticker.systemTicker());
        CaffeineCacheMetrics.monitor(metrics, known, "known-tokens");
    }

    KnownTokens(Clock clock, Ticker ticker) {
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MAX)
                .expireAfterWrite(KEPT)
                .recordStats()
                .ticker(ticker)
                .build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Quarkus's own provider has {@code SYSTEM_FIRST + 1}, the default; among equals the order is undefined. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 100;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        SecurityIdentity identity = request.getToken() instanceof AccessTokenCredential access
                ? known.getIfPresent(access.getToken())
                : null;
        return identity != null && lives(identity)
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().nullItem();
    }

    /** Tokens that were found here. */
    long hits() {
        return known.stats().hitCount();
    }

    /** Keeps the identity of a token that was just verified, without anything of its request. */
    void keep(SecurityIdentity verified) {
        AccessTokenCredential access = verified.getCredential(AccessTokenCredential.class);
        if (access == null || !lives(verified)) return;
        QuarkusSecurityIdentity.Builder kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(verified.getPrincipal())
                .addCredentials(verified.getCredentials())
                .addRoles(verified.getRoles());
        verified.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext) && !(value instanceof AuthenticationRequestContext))
                kept.addAttribute(name, value);
        });
        known.put(access.getToken(), kept.build());
    }

    private boolean lives(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && Instant.ofEpochSecond(token.getExpirationTime()).isAfter(clock.instant());
    }
}
