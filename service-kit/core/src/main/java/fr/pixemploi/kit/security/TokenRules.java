package fr.pixemploi.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token must be beyond its signature, issuer, audience and lifetime, which Quarkus checks: given to a client that this
 * service knows. Replaces the token's roles by the platform's own.
 */
@ApplicationScoped
class TokenRules implements SecurityIdentityAugmentor {
    private final Pattern knownClients;
    private final int secondFactorLevel;
    private final KnownTokens knownTokens;

    TokenRules(
            KnownTokens knownTokens,
            @ConfigProperty(name = "pixemploi.security.clients") List<String> clients,
            @ConfigProperty(name = "pixemploi.security.second-factor-acr") int secondFactorLevel) {
        this.knownTokens = knownTokens;
        this.knownClients = Pattern.compile(
                String.join("|", clients.stream().map(TokenRules::glob).toList()));
        this.secondFactorLevel = secondFactorLevel;
    }

    private static String glob(String name) {
        return name.endsWith("*") ? Pattern.quote(name.substring(0, name.length() - 1)) + ".+" : Pattern.quote(name);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        // Checked when the token was verified.
        if (identity.getAttribute(TokenClaims.ATTRIBUTE) != null)
            return Uni.createFrom().item(identity);
        TokenClaims claims = TokenClaims.of(token, secondFactorLevel);
        if (!knownClients.matcher(claims.clientId()).matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("unknown client"));
        }
        SecurityIdentity known = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(TokenClaims.ATTRIBUTE, claims)
                .addRoles(claims.resourceRoles())
                .build();
        knownTokens.keep(known);
        return Uni.createFrom().item(known);
    }
}
