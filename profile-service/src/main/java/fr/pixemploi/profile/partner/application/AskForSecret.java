package fr.pixemploi.profile.partner.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.partner.domain.PartnerClient;
import fr.pixemploi.profile.partner.domain.PartnerRefusal;
import fr.pixemploi.profile.partner.domain.SecretChanges;
import fr.pixemploi.profile.partner.domain.SecretChanges.SecretChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Notes that a client wants another secret, before anything is changed: so that whoever asks again after a lost answer changes nothing twice. */
@ApplicationScoped
@Transactional
public class AskForSecret {
    private final SecretChanges changes;
    private final Clock clock;

    AskForSecret(SecretChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Both times are of the identity provider, to the second: a token of the same second may be of before.
     *
     * @param tokenBegin when the caller's token was made
     * @return the id of the change
     * @throws PartnerRefusal.TokenOfBefore for a token that may have been got by the secret of before
     */
    public UUID handle(Caller caller, PartnerClient client, Instant tokenBegin) {
        if (client.secretSince().filter(since -> !tokenBegin.isAfter(since)).isPresent())
            throw new PartnerRefusal.TokenOfBefore();
        SecretChange change = new SecretChange(
                Ids.next(), caller.clientId(), caller.subject(), client.secretSince(), clock.instant());
        changes.add(change);
        return change.id();
    }
}
