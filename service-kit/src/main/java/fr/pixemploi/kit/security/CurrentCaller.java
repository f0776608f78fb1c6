package fr.pixemploi.kit.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The caller of the running request. Resources read it once and hand the {@link Caller} to the use case. */
@RequestScoped
public class CurrentCaller {
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
        TokenClaims claims = identity.getAttribute(TokenClaims.ATTRIBUTE);
        if (claims == null) throw new UnauthorizedException();
        Caller read = new Caller(
                claims.issuer(),
                claims.subject(),
                claims.clientId(),
                claims.structureRoles(),
                claims.realmRoles(),
                claims.scopes(),
                // Asked at each request: a link made a second ago counts.
                claims.realmRoles().contains("beneficiary")
                        ? links.personOf(claims.issuer(), claims.subject())
                        : java.util.Optional.empty());
        caller = read;
        return read;
    }
}
