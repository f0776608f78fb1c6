package fr.pixemploi.profile.partner.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who asked for another secret, and when; no secret. */
public interface SecretChanges {
    /**
     * One change that was asked for.
     *
     * @param clientId as tokens name it
     * @param account subject of the token that asked
     * @param formerSince when the secret of before was made, by the identity provider's clock
     */
    record SecretChange(UUID id, String clientId, String account, Optional<Instant> formerSince, Instant askedAt) {
        /** Whether the client has another secret than when this was asked for. */
        public boolean isDone(PartnerClient client) {
            return !client.secretSince().equals(formerSince);
        }
    }

    void add(SecretChange change);

    Optional<SecretChange> find(UUID id);
}
