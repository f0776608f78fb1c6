package fr.pixemploi.profile.partner.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.partner.domain.PartnerClient;
import fr.pixemploi.profile.partner.domain.PartnerClients;
import fr.pixemploi.profile.partner.domain.SecretChanges;
import fr.pixemploi.profile.partner.domain.SecretChanges.SecretChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives the client that calls another secret. Outside of any transaction: the identity provider may be slow, or away. */
@ApplicationScoped
public class RenewSecret {
    private static final Logger LOG = Logger.getLogger(RenewSecret.class);

    private final GetOwnClient own;
    private final PartnerClients clients;
    private final SecretChanges changes;

    RenewSecret(GetOwnClient own, PartnerClients clients, SecretChanges changes) {
        this.own = own;
        this.clients = clients;
        this.changes = changes;
    }

    /**
     * @param secret told here and nowhere else
     * @param client as it is with that secret
     */
    public record Renewed(String secret, PartnerClient client) {}

    /** @param changeId what was asked for; done before, the secret of then is told again, or a newer one */
    public Renewed handle(Caller caller, UUID changeId) {
        SecretChange change = changes.find(changeId).orElseThrow();
        PartnerClient client = own.handle(caller);
        if (change.isDone(client)) return new Renewed(clients.secret(client), client);
        String secret = clients.renew(client);
        LOG.infof(
                "another secret for client %s, as account %s asked: %s", change.clientId(), change.account(), changeId);
        return new Renewed(secret, own.handle(caller));
    }
}
