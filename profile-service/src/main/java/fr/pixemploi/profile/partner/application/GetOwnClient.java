package fr.pixemploi.profile.partner.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.partner.domain.PartnerClient;
import fr.pixemploi.profile.partner.domain.PartnerClients;
import fr.pixemploi.profile.partner.domain.PartnerRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The client that calls, and no other: its token says which, and nothing else is asked. */
@ApplicationScoped
public class GetOwnClient {
    private static final int REMEMBERED = 1_000;

    private final PartnerClients clients;
    private final Cache<String, PartnerClient> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    GetOwnClient(PartnerClients clients) {
        this.clients = clients;
    }

    /** As it was at most a minute ago: whoever asks again and again asks nobody else. The same refusal. */
    public PartnerClient lately(Caller caller) {
        PartnerClient client = known.getIfPresent(caller.clientId());
        return client != null && client.account().equals(caller.subject()) ? client : handle(caller);
    }

    /** @throws PartnerRefusal when the token is a person's, or of a client that is no partner's */
    public PartnerClient handle(Caller caller) {
        PartnerClient found = clients.find(caller.clientId())
                .filter(client -> client.account().equals(caller.subject()))
                .orElseThrow(PartnerRefusal.NotAPartner::new);
        known.put(caller.clientId(), found);
        return found;
    }
}
