package fr.pixemploi.kit.security;

import fr.pixemploi.kit.problem.KitRefusal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses any call with a token that names too many groups. Whoever acts for many structures is in the group of the one above them, since a
 * token that names them all would grow without bound.
 */
@ApplicationScoped
class ManyStructures {
    private static final int MAX_GROUPS = 20;

    private final SecurityIdentity identity;

    ManyStructures(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    void refuse() {
        // Zero for callers without a token, and for those whom a service's own mechanism vouches for.
        TokenClaims claims = identity.getAttribute(TokenClaims.ATTRIBUTE);
        if (claims != null && claims.groups() > MAX_GROUPS) throw new KitRefusal(403, "too-many-structures");
    }
}
