package fr.pixemploi.profile.partner.remote;

import fr.pixemploi.profile.ProfileSettings;
import io.quarkus.keycloak.admin.rest.client.runtime.KeycloakAdminRestClientProvider;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.Client;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.ClientsResource;

/** The clients of the realm, as far as this service's client for partners is let at them: those of partners, and no account. */
@ApplicationScoped
class PartnerRealm {
    static final String CLIENT = "profile-service-partners";

    private static final String REALMS = "/realms/";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(2);

    private final Client client;
    private final Keycloak keycloak;
    private final String realm;

    /** @param address of the realm, as the service reaches it */
    PartnerRealm(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String address,
            ProfileSettings settings,
            TlsConfigurationRegistry tls) {
        int at = address.lastIndexOf(REALMS);
        realm = address.substring(at + REALMS.length());
        client = tls.getDefault()
                .map(KeycloakAdminRestClientProvider::new)
                .orElseGet(() -> new KeycloakAdminRestClientProvider(false))
                .newRestEasyClient(null, null, false)
                .property(QuarkusRestClientProperties.CONNECT_TIMEOUT, PATIENCE_TO_CONNECT.toMillis())
                .property(QuarkusRestClientProperties.READ_TIMEOUT, PATIENCE.toMillis());
        keycloak = KeycloakBuilder.builder()
                .serverUrl(address.substring(0, at))
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(CLIENT)
                .clientSecret(settings.partners().secret().get())
                .resteasyClient(client)
                .build();
    }

    ClientsResource clients() {
        return keycloak.realm(realm).clients();
    }

    @PreDestroy
    void close() {
        keycloak.close();
        client.close();
    }
}
