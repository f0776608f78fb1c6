package fr.pixemploi.profile.partner.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.partner.domain.PartnerClient;
import fr.pixemploi.profile.partner.domain.PartnerClients;
import fr.pixemploi.profile.partner.domain.PartnerRefusal;
import jakarta.enterprise.context.ApplicationScoped;

/** The client that calls, and no other: its token says which, and nothing else is asked. */
@ApplicationScoped
public class GetOwnClient {
    private final PartnerClients clients;

    GetOwnClient(PartnerClients clients) {
        this.clients = clients;
    }

    /** @throws PartnerRefusal when the token is a person's, or of a client that is no partner's */
    public PartnerClient handle(Caller caller) {
        return clients.find(caller.clientId())
                .filter(client -> client.account().equals(caller.subject()))
                .orElseThrow(PartnerRefusal.NotAPartner::new);
    }
}
