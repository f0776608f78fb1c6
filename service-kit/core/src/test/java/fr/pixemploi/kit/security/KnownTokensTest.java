package fr.pixemploi.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tokens that were verified a moment ago. */
class KnownTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String SENT = "head.body.signature";

    private Instant now = NOW;
    private final InstantSource time = () -> now;
    private final KnownTokens tokens = new KnownTokens(
            time.withZone(ZoneOffset.UTC), () -> Duration.between(NOW, now).toNanos());

    private record Token(Instant end) implements JsonWebToken {
        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T getClaim(String name) {
            return (T) Map.of("exp", end.getEpochSecond()).get(name);
        }
    }

    private void keep(Instant end) {
        tokens.keep(QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(end))
                .addCredential(new AccessTokenCredential(SENT))
                .addRole("beneficiary")
                .addAttribute("tenant", "default")
                .addAttribute(
                        AuthenticationRequestContext.class.getName(),
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {AuthenticationRequestContext.class},
                                (proxy, method, arguments) -> null))
                .build());
    }

    private @Nullable SecurityIdentity found(TokenCredential credential) {
        return tokens.authenticate(new TokenAuthenticationRequest(credential), action -> {
                    throw new IllegalStateException("nothing blocks here");
                })
                .await()
                .indefinitely();
    }

    private @Nullable SecurityIdentity found(String token) {
        return found(new AccessTokenCredential(token));
    }

    @Test
    void areKnownForHalfAMinute() {
        keep(NOW.plusSeconds(300));
        now = NOW.plusSeconds(29);
        assertThat(found(SENT)).isNotNull();
        now = NOW.plusSeconds(31);
        assertThat(found(SENT)).isNull();
    }

    @Test
    void areKnownNoLongerThanTheyLive() {
        keep(NOW.plusSeconds(5));
        now = NOW.plusSeconds(4);
        assertThat(found(SENT)).isNotNull();
        now = NOW.plusSeconds(5);
        assertThat(found(SENT)).isNull();
    }

    @Test
    void areKnownToTheLastCharacter() {
        keep(NOW.plusSeconds(300));
        assertThat(found(SENT + "x")).isNull();
        assertThat(found("head.body.")).isNull();
    }

    @Test
    void areAccessTokensAndNoOthers() {
        keep(NOW.plusSeconds(300));
        assertThat(found(new IdTokenCredential(SENT))).isNull();
    }

    @Test
    void keepRolesAndNothingOfTheRequestTheyCameWith() {
        keep(NOW.plusSeconds(300));
        SecurityIdentity known = found(SENT);
        assertThat(known).isNotNull();
        assertThat(known.getRoles()).containsExactly("beneficiary");
        assertThat(known.getAttributes()).containsOnlyKeys("tenant");
    }
}
