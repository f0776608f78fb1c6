package fr.pixemploi.assessment.kiosk.rest;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the two schemes of kiosks; a bearer token goes on to the realm's own mechanism. */
@ApplicationScoped
class KioskMechanism implements HttpAuthenticationMechanism {
    private static final Map<String, KioskCredential.Kind> SCHEMES =
            Map.of("kiosk", KioskCredential.Kind.SESSION, "kiosk-device", KioskCredential.Kind.DEVICE);

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        KioskCredential credential = credential(context);
        return credential == null ? Uni.createFrom().nullItem() : identities.authenticate(credential);
    }

    private static @Nullable KioskCredential credential(RoutingContext context) {
        String header = context.request().getHeader("Authorization");
        if (header == null) return null;
        String[] parts = header.trim().split("\\s+", 2);
        KioskCredential.Kind kind = SCHEMES.get(parts[0].toLowerCase(Locale.ROOT));
        if (kind == null || parts.length < 2) return null;
        // The path as it was sent: one that needs decoding or tidying is none of those that a token opens.
        return new KioskCredential(
                kind,
                parts[1],
                context.request().method().name(),
                context.request().path());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Kiosk"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KioskCredential.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "Kiosk"));
    }
}
