package fr.pixemploi.profile.partner.remote;

import fr.pixemploi.profile.partner.domain.PartnerClient;
import fr.pixemploi.profile.partner.domain.PartnerClients;
import fr.pixemploi.profile.partner.domain.PartnerRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** Clients at Keycloak. A client that this service is not let at is in no list that it gets. */
@ApplicationScoped
class KeycloakPartnerClients implements PartnerClients {
    /** How Keycloak calls clients that show a secret, not a key. */
    private static final String BY_SECRET = "client-secret";

    /** Where Keycloak notes when it made a secret: seconds since 1970. */
    private static final String MADE_AT = "client.secret.creation.time";

    private final PartnerRealm realm;

    KeycloakPartnerClients(PartnerRealm realm) {
        this.realm = realm;
    }

    @Override
    public Optional<PartnerClient> find(String clientId) {
        return asked(() -> realm.clients().findByClientId(clientId).stream()
                .filter(client -> Boolean.TRUE.equals(client.isServiceAccountsEnabled()))
                .findFirst()
                .map(client -> new PartnerClient(
                        client.getId(),
                        at(client.getId()).getServiceAccountUser().getId(),
                        BY_SECRET.equals(client.getClientAuthenticatorType()),
                        madeAt(client))));
    }

    private static Optional<Instant> madeAt(ClientRepresentation client) {
        Map<String, String> noted = client.getAttributes();
        return Optional.ofNullable(noted == null ? null : noted.get(MADE_AT))
                .map(Long::parseLong)
                .map(Instant::ofEpochSecond);
    }

    @Override
    public String secret(PartnerClient client) {
        return asked(() -> at(client.id()).getSecret().getValue());
    }

    @Override
    public String renew(PartnerClient client) {
        return asked(() -> at(client.id()).generateNewSecret().getValue());
    }

    private ClientResource at(String id) {
        return realm.clients().get(id);
    }

    /** Says in the domain's words what Keycloak's client throws, of many kinds where the server cannot be reached. */
    private static <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException e) {
            throw new PartnerRefusal.NotReached("answered " + e.getResponse().getStatus());
        } catch (RuntimeException e) {
            throw new PartnerRefusal.NotReached(e.getClass().getSimpleName());
        }
    }
}
