package fr.pixemploi.kit.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the running request. Resources read it once and hand the {@link Caller} to the use case. */
@RequestScoped
public class CurrentCaller {
    /**
     * Attribute of an identity that a service's own mechanism made, not a token of the realm: the {@link Caller} that it vouches
     * for, with no more than that mechanism lets it reach.
     */
    public static final String VOUCHED = "fr.pixemploi.kit.caller";

    private final SecurityIdentity identity;
    private final AccountLinks links;
    private @Nullable Caller caller;

    CurrentCaller(SecurityIdentity identity, AccountLinks links) {
        this.identity = identity;
        this.links = links;
    }

    /** @throws UnauthorizedException when nobody is logged in */
    public Caller get() {
        Caller known = caller;
        if (known != null) return known;
        Caller vouched = identity.getAttribute(VOUCHED);
        if (vouched != null) {
            caller = vouched;
            return vouched;
        }
        TokenClaims claims = identity.getAttribute(TokenClaims.ATTRIBUTE);
        if (claims == null) throw new UnauthorizedException();
        Caller read = new Caller(
                claims.issuer(),
                claims.subject(),
                claims.clientId(),
                claims.structureRoles(),
                claims.realmRoles(),
                claims.scopes(),
                // Looked up at each request, so that a link made a second ago counts.
                claims.realmRoles().contains("beneficiary")
                        ? links.personOf(claims.issuer(), claims.subject())
                        : Optional.empty());
        caller = read;
        return read;
    }

    /**
     * The account of the token, for hot paths that look up the person together with their data. Empty when the caller has no token; {@link
     * #get} then tells the person.
     *
     * @throws UnauthorizedException when nobody is logged in
     */
    public Optional<AccountLinks.Account> account() {
        if (identity.getAttribute(VOUCHED) != null) return Optional.empty();
        TokenClaims claims = identity.getAttribute(TokenClaims.ATTRIBUTE);
        if (claims == null) throw new UnauthorizedException();
        return Optional.of(new AccountLinks.Account(claims.issuer(), claims.subject()));
    }

    /** When the caller's token ends, for answers that go on; empty for a caller without one. */
    public Optional<Instant> tokenEnd() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(Instant.ofEpochSecond(token.getExpirationTime()))
                : Optional.empty();
    }

    /** When the caller's token was made, to the second; empty for a caller without one. */
    public Optional<Instant> tokenBegin() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(Instant.ofEpochSecond(token.getIssuedAtTime()))
                : Optional.empty();
    }

    /** Whose call it is when calls are counted; empty for somebody without a token. */
    public Optional<Counted> counted() {
        Caller vouched = identity.getAttribute(VOUCHED);
        if (vouched != null) return Optional.of(new Counted(vouched.subject(), vouched.clientId()));
        TokenClaims claims = identity.getAttribute(TokenClaims.ATTRIBUTE);
        return claims == null ? Optional.empty() : Optional.of(new Counted(claims.subject(), claims.clientId()));
    }

    /**
     * An account, and the client through which it calls.
     *
     * @param account subject of its token
     */
    public record Counted(String account, String client) {}
}
