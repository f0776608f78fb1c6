package fr.pixemploi.kit.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Lets a test call as if its token named a number of groups: nobody of the realm is in so many. */
@ApplicationScoped
class GroupsOfTests implements SecurityIdentityAugmentor {
    static final String HEADER = "X-Groups-Of-Tests";

    @Override
    public int priority() {
        // After the rules of tokens.
        return -1;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        RoutingContext call = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        String groups = call == null ? null : call.request().getHeader(HEADER);
        TokenClaims claims = identity.getAttribute(TokenClaims.ATTRIBUTE);
        if (groups == null || claims == null) return Uni.createFrom().item(identity);
        TokenClaims named = new TokenClaims(
                claims.issuer(),
                claims.subject(),
                claims.clientId(),
                claims.structureRoles(),
                Integer.parseInt(groups),
                claims.realmRoles(),
                claims.scopes());
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(TokenClaims.ATTRIBUTE, named)
                        .build());
    }
}
