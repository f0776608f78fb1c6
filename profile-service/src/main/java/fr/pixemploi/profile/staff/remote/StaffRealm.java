package fr.pixemploi.profile.staff.remote;

import fr.pixemploi.profile.ProfileSettings;
import io.quarkus.keycloak.admin.rest.client.runtime.KeycloakAdminRestClientProvider;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * The realm of the tokens, as its client for staff administers it. Not the one that the extension makes by its own settings: that knows no
 * end of waiting, and would have to be told the realm's address a second time.
 */
@ApplicationScoped
class StaffRealm {
    /** Its service account may manage users and their groups, and nothing else. */
    static final String CLIENT = "profile-service-staff";

    private static final String REALMS = "/realms/";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Client client;
    private final Keycloak keycloak;
    private final String realm;
    private final String issuer;

    /**
     * @param address of the realm, as tokens name their issuer or as the service reaches it
     * @param issuer as tokens name it
     */
    StaffRealm(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String address,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer,
            ProfileSettings settings,
            TlsConfigurationRegistry tls) {
        this.issuer = issuer;
        int at = address.lastIndexOf(REALMS);
        realm = address.substring(at + REALMS.length());
        client = tls.getDefault()
                .map(KeycloakAdminRestClientProvider::new)
                .orElseGet(() -> new KeycloakAdminRestClientProvider(false))
                .newRestEasyClient(null, null, false)
                .property(QuarkusRestClientProperties.READ_TIMEOUT, PATIENCE.toMillis());
        keycloak = KeycloakBuilder.builder()
                .serverUrl(address.substring(0, at))
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(CLIENT)
                .clientSecret(settings.staff().secret().get())
                .resteasyClient(client)
                .build();
    }

    RealmResource get() {
        return keycloak.realm(realm);
    }

    /** Whether tokens of this issuer are of this realm. */
    boolean issues(String tokenIssuer) {
        return issuer.equals(tokenIssuer);
    }

    /** What the call gives, or nothing when there is no such thing: the client throws the same exception for all refusals. */
    static <T> Optional<T> ifThere(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) return Optional.empty();
            throw e;
        }
    }

    @PreDestroy
    void close() {
        keycloak.close();
        client.close();
    }
}
