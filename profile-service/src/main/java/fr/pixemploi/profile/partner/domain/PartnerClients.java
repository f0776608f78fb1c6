package fr.pixemploi.profile.partner.domain;

import java.util.Optional;

/**
 * Partners' clients at the identity provider, and no others: it lets this service at none but these. Never called inside of a transaction:
 * it may be slow, or away.
 *
 * <p>Every method throws {@link PartnerRefusal.NotReached}.
 */
public interface PartnerClients {
    /** @param clientId as tokens name it; empty for a client that is not this service's to see */
    Optional<PartnerClient> find(String clientId);

    /** The secret that holds now. */
    String secret(PartnerClient client);

    /** Another secret; the one of before ends. */
    String renew(PartnerClient client);
}
